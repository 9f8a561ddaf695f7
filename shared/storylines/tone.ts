/** How a status looks on the board, beside its name: nothing doing, on its way, under way, uncertain, halted, achieved. */
export const tones = ['quiet', 'ahead', 'going', 'unsure', 'stopped', 'reached'] as const;
export type Tone = (typeof tones)[number];
