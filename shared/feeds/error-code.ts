/**
 * The code that Node gives what went wrong (ECONNREFUSED, Z_DATA_ERROR): the error's own or, where several addresses
 * were tried, the first of those that it gathers. It asks for the shape and not the class, which differs between
 * JavaScript realms.
 */
export const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'errors' in error && Array.isArray(error.errors) ? codeOf(error.errors[0]) : undefined;
};
