/** Twice the longest that the function may run: whoever claimed a change that long ago is no longer at it. */
export const abandonedAfterSeconds = 120;
