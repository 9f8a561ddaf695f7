/**
 * Joins rows that each come newest first into one such row of all, taking no more of any than has to be looked at.
 * Whoever stops listening stops them all.
 */
export async function* newestOfAll<Row>(
  sources: readonly AsyncIterable<Row>[],
  timeOf: (row: Row) => string,
): AsyncGenerator<Row> {
  const reading = sources.map((source) => source[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(reading.map((source) => source.next()));
    for (;;) {
      let newest: { readonly at: number; readonly row: Row } | undefined;
      for (const [at, head] of heads.entries())
        if (!head.done && (newest === undefined || timeOf(head.value) > timeOf(newest.row)))
          newest = { at, row: head.value };
      if (newest === undefined) return;
      yield newest.row;
      const source = reading[newest.at];
      if (source !== undefined) heads[newest.at] = await source.next();
    }
  } finally {
    await Promise.all(reading.map((source) => source.return?.()));
  }
}
