import type { Language } from '../../outlets/outlet';
import { storylines } from '../storylines';
import en from '../words/en.json';
import sr from '../words/sr.json';
import { compileLexicon, type Lexicon, type Words } from './lexicon';

const common: Partial<Record<string, Words>> = { en, sr };

const compiled = new Map<string, Lexicon>();

/** The words of a language, the storylines' own among them. English where we have no words of a language. */
export function lexiconFor(language: Language | string): Lexicon {
  const key = common[language] === undefined ? 'en' : language;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const lexicon = compileLexicon([common[key] ?? {}, ...storylines.map(({ words }) => words[key] ?? {})]);
  compiled.set(key, lexicon);
  return lexicon;
}
