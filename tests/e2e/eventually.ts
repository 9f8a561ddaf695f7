/** Asks every half second until there is an answer; throws what was waited for when there is none in time. */
export const eventually = async <Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  patienceSeconds = 100,
): Promise<Answer> => {
  for (const end = Date.now() + patienceSeconds * 1000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`waited ${patienceSeconds} seconds in vain until ${what}`);
};
