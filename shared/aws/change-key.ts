export const changePrefix = 'change#';

/** The key of a change's row; six digits keep the numbers in order as text. */
export const changeKey = (storyline: string, number: number) => ({
  storyline,
  record: `${changePrefix}${String(number).padStart(6, '0')}`,
});
