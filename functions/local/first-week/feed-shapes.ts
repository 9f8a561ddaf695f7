import type { Candidate, Feed } from '../../../shared/outlets/outlet';
import { anadoluRss } from './anadolu-rss';
import { france24Rss } from './france24-rss';
import { googleNewsRss } from './google-news-rss';
import { historyAtom } from './history-atom';
import { interfaxRss } from './interfax-rss';
import type { RenderFeed } from './week-entry';
import { encodeWindows1251 } from './windows-1251';

/** How an outlet's documents look and travel, and which kind of address they stand for. */
export type FeedShape = {
  readonly adapter: Candidate['adapter'];
  readonly render: RenderFeed;
  readonly encode: (document: string) => Buffer;
  readonly contentType: string;
};

const utf8 = (document: string): Buffer => Buffer.from(document);

const shapes: Readonly<Record<string, FeedShape>> = {
  'interfax-ukraine': {
    adapter: 'plain',
    render: interfaxRss('utf-8'),
    encode: utf8,
    contentType: 'application/rss+xml; charset=utf-8',
  },
  anadolu: { adapter: 'plain', render: anadoluRss, encode: utf8, contentType: 'text/xml; charset=utf-8' },
  'rtv-bn': {
    adapter: 'google-news',
    render: googleNewsRss,
    encode: utf8,
    contentType: 'application/xml; charset=utf-8',
  },
  united24: {
    adapter: 'google-news',
    render: googleNewsRss,
    encode: utf8,
    contentType: 'application/xml; charset=utf-8',
  },
  afp: { adapter: 'afp-carrier', render: france24Rss, encode: utf8, contentType: 'application/rss+xml; charset=UTF-8' },
  wikipedia: {
    adapter: 'mediawiki',
    render: historyAtom,
    encode: utf8,
    contentType: 'application/atom+xml; charset=UTF-8',
  },
};

/** Its charset stands in the XML declaration alone, as with many a Russian feed: the reader must look there. */
const inWindows1251: FeedShape = {
  adapter: 'plain',
  render: interfaxRss('windows-1251'),
  encode: encodeWindows1251,
  contentType: 'application/rss+xml',
};

/** The shape of a feed's documents; undefined for an outlet that the first week does not know. */
export const feedShape = (outlet: string, feed: Feed): FeedShape | undefined =>
  outlet === 'interfax-ukraine' && feed.language === 'ru' ? inWindows1251 : shapes[outlet];
