import { secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import { Outlet } from '../../shared/outlets/outlet';
import { type RssEntry, rssDocument } from '../functions/poll-feed/rss-document';

/** An entry of an outlet's feed, as it reads from some time on; a later version of the same id replaces it. */
type Version = RssEntry & { readonly from: Instant };

/** When something happens. No storyline changes twice in a row, so that a feed may be missed until the next of them. */
const moments: readonly Instant[] = [
  '2026-01-26T08:00:00Z',
  '2026-01-26T14:00:00Z',
  '2026-01-27T09:00:00Z',
  '2026-01-27T14:00:00Z',
  '2026-01-28T00:00:00Z',
  '2026-01-28T10:00:00Z',
];
const [, afternoon, tuesday, later, , wednesday] = moments;

/** A feed that fails is tried again at lengthening intervals: four tries fit between these. */
const minutesAfter = [0, 5, 15, 35];

/** The times at which all schedules run; the last ones are there to settle what a fault has left. */
export const rounds: readonly Instant[] = [...moments, '2026-01-28T14:00:00Z'].flatMap((moment) =>
  minutesAfter.map((minutes) => secondsAfter(moment, minutes * 60)),
);

const entry = (from: Instant | undefined, id: string, title: string, dated = true): Version => ({
  from: from ?? '',
  id,
  title,
  ...(dated && { publishedAt: secondsAfter(from ?? '', -900 - 60 * id.length) }),
});

const morning = moments[0];
const news: Readonly<Record<string, readonly Version[]>> = {
  'interfax-ukraine': [
    entry(morning, 'market', 'Kyiv market hall opens again after a year of work'),
    entry(afternoon, 'swap', 'Ukraine, Russia exchange 150 prisoners of war each'),
    entry(afternoon, 'pause', 'Kremlin: pause in strikes on energy in force, lasts until January 28'),
    entry(tuesday, 'next-round', 'Zelenskyy: next round of talks with Russia set for February 1'),
    entry(later, 'suspended', 'Russia has suspended prisoner exchanges – Zelenskyy'),
    entry(wednesday, 'deadlock', 'Peace talks between Ukraine and Russia are deadlocked – Zelenskyy'),
  ],
  anadolu: [
    entry(afternoon, 'exchange', 'Russia and Ukraine swap prisoners, 150 from each side return home'),
    entry(morning, 'undated', 'Bakers of Lviv complain about the price of flour', false),
    entry(afternoon, 'halt', 'Putin agrees to halt strikes on Ukrainian energy until January 28'),
    { ...entry(afternoon, 'undated', 'Bakers of Lviv complain about the price of flour and salt') },
    entry(wednesday, 'stalled', 'Ukraine and Russia peace talks stalled over territory, Kremlin says'),
  ],
  afp: [
    entry(morning, 'moved', 'EU accession of Ukraine: a history in pictures'),
    entry(
      tuesday,
      'round',
      'Next round of peace talks between Ukraine and Russia scheduled for February 1 in Abu Dhabi',
    ),
    { ...entry(morning, 'moved', 'A history of Ukraine in pictures'), from: tuesday ?? '' },
    entry(later, 'halted', 'Zelensky says Moscow has halted prisoner swaps'),
  ],
};

/** The outlets that the scenario follows, each with one feed of its own name, which is tried every five minutes. */
export const outlets: readonly Outlet[] = Object.keys(news).map((id) =>
  Outlet.parse({
    id,
    name: id,
    homepage: `https://${id}.example/`,
    weight: 1,
    feeds: [
      { id, language: 'en', everyMinutes: 5, candidates: [{ url: `https://${id}.example/rss`, adapter: 'plain' }] },
    ],
  }),
);

export const feeds: readonly string[] = outlets.map(({ id }) => id);

/** A feed's document at a time, with a validator that changes when it does; each is made once. */
export const documentAt = (url: string, now: Instant): { readonly bytes: Uint8Array; readonly etag: string } => {
  const feed = new URL(url).hostname.replace(/\.example$/, '');
  const reached = (news[feed] ?? []).filter(({ from }) => from <= now);
  const etag = `"${reached.length}"`;
  const made =
    documents.get(`${feed} ${etag}`) ?? rssDocument([...new Map(reached.map((one) => [one.id, one])).values()]);
  documents.set(`${feed} ${etag}`, made);
  return { bytes: made, etag };
};

const documents = new Map<string, Uint8Array>();
