import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Instant } from '../../shared/items/item';

/** What a local copy follows: the made-up first week, or the real outlets. Each keeps a database of its own. */
export const modes = ['first-week', 'live'] as const;
export type Mode = (typeof modes)[number];

/** Goes up only when older code must not open the directory any more. */
const knownSchema = 1;

/** What .storywatch/state.json holds: what was run last, and the simulated time that the first week has come to. */
export const LocalState = z.object({
  schema: z.literal(knownSchema),
  mode: z.enum(modes),
  clock: z.optional(Instant),
});
export type LocalState = z.infer<typeof LocalState>;

/** Something that a person has to see to: what is the matter, and what to do. */
export type Trouble = { readonly kind: 'trouble'; readonly reason: string; readonly advice: string };

const fileOf = (directory: string): string => join(directory, 'state.json');

/** Reads the state of a directory; undefined where nothing was ever run. */
export const readLocalState = (directory: string): LocalState | undefined | Trouble => {
  const file = fileOf(directory);
  if (!existsSync(file)) return undefined;
  const content = parsed(readFileSync(file, 'utf8'));
  const newer = z.object({ schema: z.number().check(z.gt(knownSchema)) }).safeParse(content);
  if (newer.success)
    return {
      kind: 'trouble',
      reason: `${file} was written by a newer version of Storywatch (schema ${newer.data.schema}, this one knows ${knownSchema}).`,
      advice:
        'Bring this copy up to date (git pull), or begin anew with npm start -- --fresh, which deletes what is stored.',
    };
  const state = LocalState.safeParse(content);
  if (state.success) return state.data;
  return {
    kind: 'trouble',
    reason: `${file} is damaged: it does not hold what Storywatch writes there.`,
    advice: 'Begin anew with npm start -- --fresh, which deletes what is stored.',
  };
};

/** Writes the state, whole or not at all. */
export const writeLocalState = (directory: string, state: Omit<LocalState, 'schema'>): void => {
  mkdirSync(directory, { recursive: true });
  const file = fileOf(directory);
  writeFileSync(`${file}.new`, `${JSON.stringify({ schema: knownSchema, ...state })}\n`);
  renameSync(`${file}.new`, file);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
