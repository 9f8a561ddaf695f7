import { Readable } from 'node:stream';
import type { CommandWorld } from '../../../functions/command-line/command-world';
import { run } from '../../../functions/command-line/program';
import { readRuleFiles } from '../../../functions/command-line/read-rule-files';
import type { Stored } from '../../../functions/command-line/stored';
import { writeWholeFile } from '../../../functions/command-line/write-whole-file';
import type { Item } from '../../../shared/items/item';
import { unfiled } from '../../../shared/storylines/filed-item';
import { aChange, aStoryline } from '../../alerts/a-change';
import { memoryChanges } from '../../memory/memory-changes';
import { memoryDecisions } from '../../memory/memory-decisions';
import { memoryFeedMemories } from '../../memory/memory-feed-memories';
import { memoryFiledItems } from '../../memory/memory-filed-items';
import { memoryRows } from '../../memory/memory-rows';
import { memoryStatuses } from '../../memory/memory-statuses';

const files = (contents: Readonly<Record<string, string>>): CommandWorld['openInput'] => {
  return async (file) => {
    const text = contents[file];
    return text === undefined
      ? { kind: 'unreadable', reason: `cannot read ${file}: no such file` }
      : { kind: 'open', stream: Readable.from([Buffer.from(text)]), size: text.length };
  };
};

/** Everything stored, in memory and empty. */
export const aStore = () => ({
  items: memoryFiledItems(),
  changes: memoryChanges(),
  decisions: memoryDecisions(),
  statuses: memoryStatuses(),
  memories: memoryFeedMemories(),
  rows: memoryRows(),
});

type Told = { readonly code: number; readonly out: string; readonly err: readonly string[] };

/** Runs a command line against fakes; a title with the word talks is filed under talks, and replays to one change. */
export const runWith = async (
  argv: readonly string[],
  contents: Readonly<Record<string, string>> = {},
  over: Partial<CommandWorld> = {},
  store: Omit<Stored, 'now' | 'close'> = aStore(),
): Promise<Told> => {
  let out = '';
  const err: string[] = [];
  const code = await run(['node', 'storywatch', ...argv], (ended) => ({
    ended,
    out: async (text) => {
      out += text;
    },
    err: (line) => err.push(line),
    terminal: { columns: 80, colours: false },
    progress: () => ({ to() {}, stop() {} }),
    openInput: files(contents),
    readRuleFiles,
    writeFile: writeWholeFile,
    openStored: async () => ({
      kind: 'open',
      world: { ...store, now: '2026-01-31T00:00:00Z', close: async () => {} },
    }),
    openTelling: async () => ({ kind: 'trouble', reason: 'Nothing is told here.', advice: 'Give the test a topic.' }),
    asks: async () => 'nobody-there',
    openToFill: async () => ({
      kind: 'open',
      world: { ...aStore(), now: '2026-01-31T00:00:00Z', settle: async () => {}, close: async () => {} },
    }),
    interruption: () => new AbortController().signal,
    openSubscribers: async () => ({ kind: 'trouble', reason: 'No AWS here.', advice: 'Give the test one.' }),
    nodeVersion: '20.20.0',
    readItem: (item: Item) => {
      const storyline = item.title.includes('talks') ? 'talks' : unfiled;
      return [{ ...item, storyline, claims: [], why: 'it has the word' }];
    },
    replayItems: (items, { until }) => (items.length === 0 ? [] : [aChange({ at: until ?? '2026-01-30T17:40:00Z' })]),
    storylines: [aStoryline()],
    storylineProblems: [],
    outlets: [],
    outletProblems: [],
    fetchFeed: async () => ({ kind: 'unreachable', reason: 'No such host.', advice: 'Check the address.' }),
    ...over,
  }));
  return { code, out, err };
};
