import * as z from 'zod/mini';

/** Version of the rows that we write. It goes up only when older code must not read them any more. */
const knownSchema = 1;

const Versioned = z.looseObject({ schema: z.number() });

/** A row to be written: what it holds, with the version of our rows. */
export const rowOf = <T extends object>(content: T): T & { schema: number } => ({ ...content, schema: knownSchema });

/**
 * Reads a stored row as a shape; attributes that the shape does not know are ignored. Throws, naming the row, when it
 * was written by a newer version or does not fit.
 */
export const readRow = <T>(shape: z.core.$ZodType<T>, row: unknown, name: string): T => {
  const versioned = Versioned.safeParse(row);
  if (versioned.success && versioned.data.schema > knownSchema)
    throw new Error(
      `${name} was written by a newer version of Storywatch (its rows have schema ${versioned.data.schema}, ` +
        `this version knows ${knownSchema}): bring this copy up to date`,
    );
  const read = z.safeParse(shape, row);
  if (!versioned.success || !read.success)
    throw new Error(`${name} cannot be read: it was not written by Storywatch, or it is damaged`, {
      cause: read.error ?? versioned.error,
    });
  return read.data;
};
