import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { readItemLine } from '../../functions/command-line/read-item-line';
import type { Item } from '../../shared/items/item';
import { stances } from '../../shared/storylines/claim';

/** What an item says of a storyline's state, as somebody labelled it by hand. */
export const LabelledClaim = z.object({ storyline: z.string(), status: z.string(), stance: z.enum(stances) });
export type LabelledClaim = z.infer<typeof LabelledClaim>;

/** What an item is about, as somebody labelled it by hand. */
export const Label = z.object({
  id: z.string(),
  lang: z.string(),
  storylines: z.array(z.string()),
  claims: z.array(LabelledClaim),
  /** Which writing of our own items it belongs to (tests/gold/README.md): each was read blind once. */
  round: z.int().default(1),
});
export type Label = z.infer<typeof Label>;

/** A true change of key status: an alert for it is right from the day `from` to the day `by`, both in UTC. */
export const TrueChange = z.object({
  storyline: z.string(),
  accept: z.array(z.string()),
  from: z.iso.date(),
  by: z.iso.date(),
  /** Neither a miss when absent nor a false alarm when present. */
  optional: z.boolean().default(false),
});
export type TrueChange = z.infer<typeof TrueChange>;

/** Items with their labels, by id. Not every item has one. */
export type Labelled = { readonly items: readonly Item[]; readonly labels: readonly Label[] };

const own = path.join(__dirname, '..', 'gold');

/** Real items, which are kept beside the checkout and not in it. */
const development = path.join(__dirname, '..', '..', '..', 'shared', 'gold');

const lines = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const itemsOf = (file: string): readonly Item[] =>
  lines(file).flatMap((line) => {
    const read = readItemLine(line);
    return read.kind === 'item' ? read.item : [];
  });
const labelsOf = (file: string): readonly Label[] =>
  existsSync(file) ? lines(file).map((line) => Label.parse(JSON.parse(line))) : [];

/** The project's own items in five languages. */
export const ownGold = (languages: readonly string[]): Labelled => {
  const there = languages.filter((lang) => existsSync(path.join(own, `items-${lang}.jsonl`)));
  return {
    items: there.flatMap((lang) => itemsOf(path.join(own, `items-${lang}.jsonl`))),
    labels: there.flatMap((lang) => labelsOf(path.join(own, `labels-${lang}.jsonl`))),
  };
};

/** A stretch of news with what truly changed in it, in the order of days. */
export type Period = {
  readonly name: string;
  readonly items: readonly Item[];
  readonly changes: readonly TrueChange[];
  /** The status of each storyline when it begins. */
  readonly start: Readonly<Record<string, string>>;
};

const PeriodChanges = z.object({ start: z.record(z.string(), z.string()), changes: z.array(TrueChange) });

const periodOf = (name: string, items: string, changes: string): Period => ({
  name,
  items: itemsOf(items),
  ...PeriodChanges.parse(JSON.parse(readFileSync(changes, 'utf8'))),
});

/** The development period with labels for some of its items; undefined where it is not at hand. */
export const developmentGold = (): (Labelled & Period) | undefined => {
  const items = path.join(development, 'items-dev.jsonl');
  if (!existsSync(items)) return undefined;
  return {
    ...periodOf('the development period', items, path.join(development, 'changes-dev.json')),
    labels: [
      ...labelsOf(path.join(development, 'labels-dev.jsonl')),
      ...labelsOf(path.join(own, 'labels-dev-more.jsonl')),
    ],
  };
};

const periods = path.join(own, 'periods');

/** The project's own periods: news in our words, with its true changes. */
export const ownPeriods = (): readonly Period[] =>
  readdirSync(periods)
    .sort()
    .map((name) => periodOf(name, path.join(periods, name, 'items.jsonl'), path.join(periods, name, 'changes.json')));
