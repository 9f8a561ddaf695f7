import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Who may import whom: a file imports from its own folder or from folders further up in this list. */
const order = [
  ['shared/outlets'],
  ['shared/feeds'],
  ['shared/items'],
  ['shared/storylines'],
  ['shared/alerts'],
  ['shared/queries'],
  ['shared/troubles'],
  ['shared/board'],
  ['shared/aws'],
  ['functions'], // what all functions share: their environment, their clock
  [
    'functions/poll-feed',
    'functions/assess-storylines',
    'functions/send-alerts',
    'functions/publish-board',
    'functions/watch-over',
  ],
  ['functions/local'],
  ['functions/command-line'],
  ['infra'],
] as const;

type Source = { readonly file: string; readonly text: string };
type Rule = (source: Source) => readonly string[];

const root = path.join(__dirname, '..');
const places: readonly string[] = order.flat();
const inAny = (file: string, ...folders: readonly string[]) => folders.some((folder) => file.startsWith(`${folder}/`));

/** The longest of the folders in our list that a file lies in. */
const placeOf = (file: string): string | undefined =>
  places.filter((place) => inAny(file, place)).sort((a, b) => b.length - a.length)[0];
const rankOf = (place: string): number => order.findIndex((level: readonly string[]) => level.includes(place));

/** Comments that begin a line or follow white space: an address in a string stays. */
const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const importsOf = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/\b(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(
    (found) => found[1] ?? [],
  );
const uses = (text: string, pattern: RegExp, trouble: string): readonly string[] =>
  pattern.test(withoutComments(text)) ? [trouble] : [];

const rules: Readonly<Record<string, Rule>> = {
  order: ({ file, text }) => {
    const own = placeOf(file);
    if (own === undefined) return inAny(file, 'tests') ? [] : ['lies in no folder of the order'];
    return importsOf(text)
      .filter((target) => target.startsWith('.'))
      .map((target) => path.posix.join(path.posix.dirname(file), target))
      .filter((target) => {
        const other = placeOf(target);
        return other === undefined || (other !== own && rankOf(other) >= rankOf(own));
      })
      .map((target) => `imports ${target}, which does not lie to its left`);
  },
  // The other zod is three times as large, and every function that starts would load it.
  zod: ({ file, text }) =>
    inAny(file, 'shared', 'functions') && importsOf(text).includes('zod') ? ["imports 'zod' and not 'zod/mini'"] : [],
  aws: ({ file, text }) =>
    inAny(file, 'shared/aws', 'infra', 'tests')
      ? []
      : importsOf(text)
          .filter((target) => target.startsWith('@aws-sdk/'))
          .map((target) => `imports ${target}`),
  environment: ({ file, text }) =>
    file === 'functions/read-environment.ts' || inAny(file, 'tests')
      ? []
      : uses(text, /\bprocess\.env\b/, 'reads process.env'),
  clock: ({ file, text }) =>
    inAny(file, 'functions', 'tests')
      ? []
      : uses(text, /\bnew Date\(\s*\)|\bDate\.now\(|\bDateTime\.(now|utc)\(\)/, 'has a clock'),
  name: ({ file }) =>
    /(^|\/)(index|utils?|helpers?|common|types|constants)(\.|\/)/.test(file) ? ['has a name that says nothing'] : [],
  kebab: ({ file }) => (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.ts$/.test(path.basename(file)) ? [] : ['is not in kebab-case']),
  length: ({ text }) => (text.trimEnd().split('\n').length > 200 ? ['is over 200 lines long'] : []),
};

const troublesOf = (source: Source): readonly string[] =>
  Object.entries(rules).flatMap(([rule, troubles]) =>
    troubles(source).map((trouble) => `${source.file} ${trouble} (${rule})`),
  );

const sources = (): readonly Source[] =>
  ['shared', 'functions', 'infra', 'tests'].flatMap((folder) =>
    readdirSync(root, { withFileTypes: true }).some((entry) => entry.name === folder)
      ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
          .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
      : [],
  );

describe('the architecture', () => {
  it('holds in every file', () => {
    const all = sources();

    const troubles = all.flatMap(troublesOf);

    expect(all.length).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['an import from the right', 'shared/feeds/a.ts', "import { x } from '../items/item';", 'order'],
    ['an import over several lines', 'shared/feeds/a.ts', "import {\n  x,\n} from '../aws/row';", 'order'],
    ['an export from the right', 'shared/feeds/a.ts', "export { x } from '../items/item';", 'order'],
    [
      'a dynamic import from the right',
      'shared/aws/a.ts',
      "await import('../../functions/read-environment');",
      'order',
    ],
    ['one function importing another', 'functions/poll-feed/a.ts', "import '../send-alerts/send-alert';", 'order'],
    ['product code importing tests', 'functions/local/a.ts', "import '../../tests/memory/memory-changes';", 'order'],
    ['a folder that nobody knows', 'shared/misc/a.ts', '', 'order'],
    ['the AWS SDK outside shared/aws', 'shared/items/a.ts', "import '@aws-sdk/client-sns';", 'aws'],
    ['the large zod', 'shared/items/a.ts', "import * as z from 'zod';", 'zod'],
    ['the AWS SDK in a function', 'functions/poll-feed/handler.ts', "import '@aws-sdk/client-sns';", 'aws'],
    ['the environment', 'functions/poll-feed/handler.ts', 'process.env.TABLE', 'environment'],
    ['a hidden clock', 'shared/items/a.ts', 'const now = new Date();', 'clock'],
    ['another hidden clock', 'infra/a.ts', 'Date.now()', 'clock'],
    ['a barrel', 'shared/items/index.ts', '', 'name'],
    ['a junk drawer', 'shared/items/helpers.ts', '', 'name'],
    ['a folder of junk', 'shared/items/utils/a.ts', '', 'name'],
    ['a name in capitals', 'shared/items/myItem.ts', '', 'kebab'],
    ['a long file', 'tests/a.ts', 'x;\n'.repeat(201), 'length'],
  ])('is broken by %s', (_, file, text, rule) => {
    expect(troublesOf({ file, text })).toEqual([expect.stringMatching(`^${file} .*\\(${rule}\\)$`)]);
  });

  it.each([
    ['imports from the left and from beside', 'shared/items/a.ts', "import '../feeds/entry';\nimport './words/b';"],
    ['an import of a function by the command line', 'functions/command-line/a.ts', "import '../poll-feed/poll';"],
    ['a given moment', 'shared/items/a.ts', 'new Date(milliseconds).toISOString()'],
    ['a comment about the clock', 'shared/items/a.ts', '/** Never new Date(). */\n// nor Date.now()'],
    ['a file of 200 lines', 'shared/items/a.ts', 'x;\n'.repeat(200)],
  ])('is not broken by %s', (_, file, text) => {
    expect(troublesOf({ file, text })).toEqual([]);
  });
});
