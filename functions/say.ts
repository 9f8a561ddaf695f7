/** Writes a line of the log. */
export type Say = (line: Readonly<Record<string, unknown>>) => void;

/** For wiring: metrics and alarms count these lines, and what failed stands among the errors. */
export const say: Say = (line) => (line.kind === 'failed' ? console.error(line) : console.log(line));
