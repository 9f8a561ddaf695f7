/** One measured figure; with a peer, measured in the same run, what counts is the ratio of the two. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerValue?: number;
  /** What is asked of the ratio where there is a peer, and of the value where there is none. */
  readonly atMost?: number;
};

const ratioOf = ({ value, peerValue }: Figure): number | undefined =>
  peerValue === undefined || peerValue === 0 ? undefined : value / peerValue;

/** Whether a figure is within what is asked of it; undefined where nothing is. */
const holds = (figure: Figure): boolean | undefined =>
  figure.atMost === undefined ? undefined : (ratioOf(figure) ?? figure.value) <= figure.atMost;

/** A figure as JSON and as a row of the table. */
export const figureRow = (figure: Figure) => {
  const ratio = ratioOf(figure);
  const held = holds(figure);
  return {
    what: figure.what,
    value: `${short(figure.value)} ${figure.unit}`,
    ...(figure.peer !== undefined && { beside: `${short(figure.peerValue ?? 0)} ${figure.unit}: ${figure.peer}` }),
    ...(ratio !== undefined && { ratio: short(ratio) }),
    ...(figure.atMost !== undefined && { asked: `≤ ${figure.atMost}`, holds: held === true ? 'yes' : 'NO' }),
  };
};

const short = (number: number): string =>
  Number.isInteger(number) ? String(number) : number.toPrecision(number >= 100 ? 4 : 3);
