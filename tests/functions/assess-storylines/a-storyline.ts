import type { Claim } from '../../../shared/storylines/claim';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { Storyline } from '../../../shared/storylines/storyline';

/** A made-up storyline, so that tuning the real ones fails no test of how they are assessed. */
export const bridge: Storyline = Storyline.parse({
  id: 'bridge',
  name: 'The bridge',
  about: 'Whether the old bridge is open.',
  windowDays: 10,
  start: { status: 'open', facts: {} },
  facts: ['reason', 'endsOn'],
  statuses: [
    { id: 'open', name: 'open', meaning: 'One can cross it.' },
    {
      id: 'closed',
      name: 'closed',
      meaning: 'Nobody can cross it.',
      ends: { on: 'endsOn', to: 'open', why: 'the closure has run out' },
    },
  ],
  files: [{ name: 'bridge', says: 'the bridge is its matter', where: 'title', all: ['bridge'] }],
  claims: [],
});

const reports = {
  'interfax-ukraine': 'Old bridge shut after flood, council says',
  anadolu: 'Council closes river crossing to all traffic',
  afp: 'Traffic halted over historic bridge',
};

/** Reports of the bridge's closure by three outlets in their own words: enough for any rule. */
export const closureReports = (publishedAt: string, facts: Claim['facts'] = {}): readonly FiledItem[] =>
  Object.entries(reports).map(([outlet, title]) => ({
    id: `${outlet}-${publishedAt}`,
    outlet,
    lang: 'en',
    title,
    summary: '',
    url: `https://${outlet}.example/bridge`,
    publishedAt,
    storyline: bridge.id,
    claims: [{ status: 'closed', stance: 'asserts', words: title, rule: 'closed', official: true, facts }],
    why: 'the bridge is its matter',
  }));

/** The same report without a party that says it itself: two of them are needed. */
export const plain = (report: FiledItem): FiledItem => ({
  ...report,
  claims: report.claims.map((claim) => ({ ...claim, official: false, inTitle: true })),
});
