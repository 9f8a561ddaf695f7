import { en } from 'zod/locales';
import * as z from 'zod/mini';

z.config(en());

/** A variable of any words. Each function's schema is in its own folder: making one takes time at every cold start. */
export const variable = z.string().check(z.minLength(1));

/** Reads a function's environment by its schema; throws an error that names every variable that is missing or wrong. */
export const readEnvironment = <Shape extends z.core.$ZodType>(
  of: string,
  shape: Shape,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): z.output<Shape> => {
  const read = z.safeParse(shape, variables);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return variables[name] === undefined ? `${name} is not set` : `${name}: ${message}`;
  });
  throw new Error(`${of} cannot start: ${wrong.join('; ')}. Set it where the function is declared in infra/.`);
};
