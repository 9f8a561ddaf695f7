import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export type StartOptions = {
  readonly kind: 'start';
  readonly live: boolean;
  readonly fresh: boolean;
  readonly exit: boolean;
  readonly port: number | undefined;
  /** 0: any free one. */
  readonly boardPort: number;
  readonly directory: string;
};

export const startUsage = `npm start [-- OPTIONS]

Replays a made-up first week through the whole of Storywatch, shows where the storylines stand and what was told,
serves the board at http://127.0.0.1:4180 and goes on polling until Ctrl-C. A second start goes on where the first ended.

  --live           poll the real outlets instead
  --exit           end after the replay (with --live: after one round of polls)
  --fresh          begin anew; what is stored is deleted
  --port N         port of the local database on 127.0.0.1 (any free one)
  --board-port N   port of the board on 127.0.0.1 (4180)
  --directory DIR  where to keep things (.storywatch)
  --help           this text

Examples: npm start -- --exit      npm start -- --live --port 8000`;

/** Reads the arguments; 'misuse' says in a line what cannot be understood. */
export const readStartOptions = (
  args: readonly string[],
): StartOptions | { readonly kind: 'help' } | { readonly kind: 'misuse'; readonly reason: string } => {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { kind: 'misuse', reason: parsed };
  if (parsed.help) return { kind: 'help' };
  for (const name of ['port', 'board-port'] as const) {
    const given = parsed[name];
    if (given !== undefined && !isPort(Number(given)))
      return { kind: 'misuse', reason: `--${name} takes a number from 1 to 65535, not '${given}'.` };
  }
  const { live, fresh, exit, directory } = parsed;
  const port = parsed.port === undefined ? undefined : Number(parsed.port);
  return { kind: 'start', live, fresh, exit, port, boardPort: Number(parsed['board-port'] ?? 4180), directory };
};

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        live: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        exit: { type: 'boolean', default: false },
        port: { type: 'string' },
        'board-port': { type: 'string' },
        directory: { type: 'string', default: '.storywatch' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // Node's own sentence goes on with advice about '--' that does not fit npm.
    return `${
      String(error)
        .replace(/^TypeError( \[\w+\])?: /, '')
        .split('. ')[0]
    }.`;
  }
};
