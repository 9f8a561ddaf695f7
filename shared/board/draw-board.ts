import { createHash } from 'node:crypto';
import { boardStatusSchema } from '#board-status-schema';
import { changePath } from '../alerts/change-link';
import type { Instant } from '../items/item';
import { atomFeed, type FeedHead } from './atom-feed';
import type { BoardFile, DrawnBoard } from './board-files';
import type { BoardState, StorylineState } from './board-state';
import { boardStatus } from './board-status';
import { changeEntries } from './change-entry';
import { changePage } from './change-page';
import { contentTypeOf } from './content-type';
import { datesCalendar } from './dates-calendar';
import { icon } from './icon';
import { indexPage } from './index-page';
import { jsonFeed } from './json-feed';
import { notFoundPage } from './not-found-page';
import type { Assets } from './page-frame';
import { feedPath, storylinePath } from './paths';
import { script } from './script';
import { storylinePage } from './storyline-page';
import { stylesheet } from './stylesheet';

/** A feed's readers come back every few minutes; what is older stands on the storylines' pages. */
const maxEntries = 50;

const forEver = 'public, max-age=31536000, immutable';
/** A reader who follows an alert must see what it says: a minute at most. */
const aMinute = 'public, max-age=60, must-revalidate';
const fiveMinutes = 'public, max-age=300';

/** Draws the whole board, in the order in which it is to be written: what others link to first, the first page last. */
export const drawBoard = (state: BoardState, now: Instant): DrawnBoard => {
  const { storylines, boardUrl, itemsSince } = state;
  const assets: Assets = {
    stylesheet: named('board', 'css', stylesheet),
    script: named('board', 'js', script),
    icon: named('icon', 'svg', icon),
  };
  return new Map([
    file(assets.stylesheet, stylesheet, forEver),
    file(assets.script, script, forEver),
    file(assets.icon, icon, forEver),
    file('404.html', notFoundPage(boardUrl, assets)),
    ...storylines.flatMap((one) => changePages(one, itemsSince, assets)),
    ...storylines.flatMap((one) => feeds([one], `Storywatch: ${one.storyline.name}`, one.storyline.id, boardUrl, now)),
    ...storylines.map((one) => file(storylinePath(one.storyline.id), storylinePage(one, itemsSince, now, assets))),
    ...feeds(storylines, 'Storywatch: all changes', undefined, boardUrl, now),
    file('dates.ics', datesCalendar(storylines, boardUrl, now), fiveMinutes),
    file('status.schema.json', asJson(boardStatusSchema)),
    file('status.json', asJson(boardStatus(state, now))),
    file('index.html', indexPage(state, now, assets)),
  ]);
};

type Entry = readonly [string, BoardFile];

const file = (path: string, body: string, cacheControl = aMinute): Entry => [
  path,
  { body, contentType: contentTypeOf(path), cacheControl },
];

/** A page whose time lies before the items that are known is not drawn over one that was drawn from them. */
const changePages = (state: StorylineState, itemsSince: Instant, assets: Assets): readonly Entry[] =>
  state.changes.map((change) => {
    const [path, drawn] = file(changePath(change), changePage(state, change, assets));
    return [path, { ...drawn, settled: change.at < itemsSince }];
  });

const feeds = (
  storylines: readonly StorylineState[],
  title: string,
  id: string | undefined,
  boardUrl: string,
  now: Instant,
): readonly Entry[] => {
  const entries = changeEntries(storylines, boardUrl, maxEntries);
  const homeUrl = `${boardUrl}${id === undefined ? 'index.html' : storylinePath(id)}`;
  const head = (path: string): FeedHead => ({ title, homeUrl, selfUrl: `${boardUrl}${path}`, now });
  const [atom, json] = [feedPath('atom', id), feedPath('json', id)];
  return [
    file(atom, atomFeed(head(atom), entries), fiveMinutes),
    file(json, jsonFeed(head(json), entries), fiveMinutes),
  ];
};

const named = (name: string, extension: string, body: string): string =>
  `${name}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${extension}`;

const asJson = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
