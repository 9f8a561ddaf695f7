import type { OpenSubscribers } from '../../shared/alerts/subscribers';
import type { FetchFeed } from '../../shared/feeds/fetched';
import type { Instant, Item } from '../../shared/items/item';
import type { Outlet } from '../../shared/outlets/outlet';
import type { Terminal } from '../../shared/queries/terminal-text';
import type { Change } from '../../shared/storylines/change';
import type { FiledItem } from '../../shared/storylines/filed-item';
import type { Storyline } from '../../shared/storylines/storyline';
import type { Input } from './open-input';
import type { RuleFiles } from './read-rule-files';
import type { OpenStored, OpenToFill } from './stored';
import type { OpenTelling } from './telling-store';
import type { Written } from './write-whole-file';

/** How a command ended: 0 or 1 to the shell. Misuse (2) is for commander to find. */
export type Outcome = 'fine' | 'failed';

/** Shows how far a long work has come; nothing where nobody is looking. */
export type Progress = { readonly to: (done: number, of: number) => void; readonly stop: () => void };

/** All that the commands touch: the real one is in real-world.ts, tests make their own. */
export type CommandWorld = {
  /** Writes to standard output; settles when there is room for more. */
  readonly out: (text: string) => Promise<void>;
  /** One line for a person, on standard error. */
  readonly err: (line: string) => void;
  readonly terminal: Terminal;
  /** `answersAtEnd`: whether the bar may share a screen with the answers. */
  readonly progress: (answersAtEnd: boolean) => Progress;
  /** Opens a file, or standard input for '-'. */
  readonly openInput: (file: string) => Promise<Input>;
  /** Reads a folder of rules. */
  readonly readRuleFiles: (folder: string) => Promise<RuleFiles>;
  /** Writes a file whole or not at all; `write` is told where to. */
  readonly writeFile: (file: string, write: (path: string) => Promise<void>) => Promise<Written>;
  readonly openStored: OpenStored;
  readonly openTelling: OpenTelling;
  /** Asks a person who is at the terminal; anything but yes is no. */
  readonly asks: (question: string) => Promise<boolean | 'nobody-there'>;
  readonly openToFill: OpenToFill;
  /** Aborted when somebody wants a long work to end (Ctrl-C); the second time ends it at once. */
  readonly interruption: () => AbortSignal;
  readonly openSubscribers: OpenSubscribers;
  readonly nodeVersion: string;
  readonly readItem: (item: Item) => readonly FiledItem[];
  readonly replayItems: (
    items: readonly Item[],
    options: { readonly until?: Instant; readonly onProgress?: (done: number, of: number) => void },
  ) => readonly Change[];
  readonly storylines: readonly Storyline[];
  readonly storylineProblems: readonly string[];
  readonly outlets: readonly Outlet[];
  readonly outletProblems: readonly string[];
  readonly fetchFeed: FetchFeed;
  /** Takes note of how a command ended. */
  readonly ended: (outcome: Outcome) => void;
};
