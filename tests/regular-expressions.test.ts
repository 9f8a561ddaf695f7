import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import * as z from 'zod';

const root = path.join(__dirname, '..');
const files = ['shared', 'functions'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

const Literal = z.object({ type: z.literal('RegExpLiteral'), pattern: z.string(), flags: z.string() });

/** Every regular expression written anywhere in a syntax tree. */
function literalsIn(node: unknown): readonly z.infer<typeof Literal>[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  const literal = Literal.safeParse(node);
  return literal.success ? [literal.data] : Object.values(node).flatMap(literalsIn);
}

const written = (file: string): readonly [string, string, string][] =>
  literalsIn(parseSync(readFileSync(path.join(root, file), 'utf8'), { syntax: 'typescript' })).map(
    ({ pattern, flags }) => [file, pattern, flags],
  );

/** The expressions that a module builds while it is loaded: caught by standing in for RegExp. */
function built(file: string): readonly [string, string, string][] {
  const made: [string, string, string][] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const expression = new target(source, flags);
      made.push([file, expression.source, expression.flags]);
      return expression;
    },
  });
  jest.isolateModules(() => require(path.join(root, file)));
  globalThis.RegExp = original;
  return made;
}

const builders = files.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('new RegExp('));
const expressions = [...files.flatMap(written), ...builders.flatMap(built)];

/** Where one stretch of text can be matched in two ways: 'exponential' as often as you like, else 'polynomial'. */
const backtracks = (source: string, flags: string): readonly string[] =>
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports.map(({ exponential }) =>
    exponential ? 'exponential' : 'polynomial',
  );

/** A date is one short line, which its reader makes sure of. */
const ofShortText: readonly string[] = ['shared/feeds/read-date.ts'];

describe('regular expressions', () => {
  it('are found, those built from data too', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(builders.filter((file) => !expressions.some(([of]) => of === file))).toEqual([]);
  });

  it('that backtrack without end are recognised', () => {
    expect(backtracks('(a+)+b', '')).toEqual(['exponential']);
  });

  it('never backtrack without end, and in long text not at all', () => {
    const faulty = expressions.filter(([file, source, flags]) =>
      backtracks(source, flags).some((kind) => kind === 'exponential' || !ofShortText.includes(file)),
    );

    expect(faulty).toEqual([]);
  });
});
