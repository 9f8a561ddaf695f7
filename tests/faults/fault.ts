/** What can go wrong with one call that leaves the process. */
export const callFaults = [
  /** It fails before it has taken effect. */
  'refused',
  /** It takes effect, and the caller never learns of it. */
  'lost-answer',
  /** It is turned away, and so are the next two of its kind. */
  'throttled',
  /** Some of its rows are written, then it fails. */
  'half-done',
  /** The process is gone before the call, or after it has taken effect. */
  'killed-before',
  'killed-after',
  /** Right before the call, another run of the same function lives from its start to its end. */
  'race-twin',
  /** Right before the call, all other functions run: the clocks, and whatever the streams hold. */
  'race-world',
  /** For a twin: it waits here until the run that it races is over. */
  'waits',
] as const;
export type CallFault = (typeof callFaults)[number];

/** What goes wrong in a run, by name: `poll:afp#3/items.add#1/lost-answer`, several joined by ' + '. */
export type Plan = {
  readonly calls: ReadonlyMap<string, CallFault>;
  readonly streams: readonly StreamFault[];
};

/** `cut-at-7`: a batch ends before the 7th record. `again-from-7`: all from there are delivered once more. */
export type StreamFault = {
  readonly stream: 'items' | 'changes';
  readonly kind: 'twice' | 'late' | 'cut-every' | 'cut-at' | 'again-from';
  readonly by: number;
};

/** Reads the name of a run; throws for one that names no fault. */
export const readPlan = (name: string): Plan => {
  const calls = new Map<string, CallFault>();
  const streams: StreamFault[] = [];
  for (const part of name === 'no fault' ? [] : name.split(' + ')) {
    const [, stream, kind, by] =
      /^streams:(items|changes)\/(twice|late|cut-every|cut-at|again-from)-(\d+)$/.exec(part) ?? [];
    const at = part.lastIndexOf('/');
    const fault = callFaults.find((one) => one === part.slice(at + 1));
    if (isStream(stream) && isStreamKind(kind)) streams.push({ stream, kind, by: Number(by) });
    else if (fault !== undefined && at > 0) calls.set(part.slice(0, at), fault);
    else throw new Error(`'${part}' names no fault: it is written poll:afp#3/items.add#1/lost-answer`);
  }
  return { calls, streams };
};

const isStream = (text: string | undefined): text is StreamFault['stream'] => text === 'items' || text === 'changes';
const isStreamKind = (text: string | undefined): text is StreamFault['kind'] => text !== undefined;
