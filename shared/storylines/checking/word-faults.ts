import { languages } from '../../outlets/outlet';
import { foldText } from '../reading/fold-text';
import type { Storyline } from '../storyline';
import type { Fault } from './fault';

/** Words of a storyline's own that could never be found: in a language that no feed has, or not written as looked up. */
export function wordFaults({ words }: Pick<Storyline, 'words'>): readonly Fault[] {
  return Object.entries(words).flatMap(([language, meanings]): readonly Fault[] => {
    if (!languages.some((one) => one === language)) {
      return [
        {
          path: ['words', language],
          fault: `"${language}" is no language that we read; there are: ${languages.join(', ')}`,
        },
      ];
    }
    return Object.entries(meanings).flatMap(([meaning, phrases]) => [
      ...(phrases.length === 0 ? [{ path: ['words', language, meaning], fault: 'must not be empty' }] : []),
      ...phrases.flatMap((phrase, at) => {
        const fault = phraseFault(phrase, language);
        return fault === undefined ? [] : [{ path: ['words', language, meaning, at], fault }];
      }),
    ]);
  });
}

function phraseFault(phrase: string, language: string): string | undefined {
  const folded = foldText(phrase, language).trim();
  if (folded.replace(/[\s*-]/g, '') === '') return 'must hold a word';
  if (folded !== phrase) return `"${phrase}" must be written as items are looked up: "${folded}"`;
  const mark = /[^\p{L}\p{N}\s'*#/-]/u.exec(phrase);
  if (mark !== null) return `"${phrase}": leave out the ${mark[0]}; items are looked up word by word`;
  if (/\*(?=[^\s/])/.test(phrase)) return `"${phrase}": a star stands for any ending, so it comes last in a word`;
  return undefined;
}
