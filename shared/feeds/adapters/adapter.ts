import type { Entry } from '../entry';
import type { RawEntry } from '../raw-entry';

/** What an entry cannot say itself: where its document came from and what that says of all its entries. */
export type FeedContext = {
  /** The address that links are relative to. */
  readonly base: string;
  readonly title: string;
  readonly language: string | undefined;
  /** IANA zone of dates that name none; UTC where absent. */
  readonly timeZone: string | undefined;
};

/** Makes sense of one entry in the way of one kind of feed; undefined when it is none of our business. */
export type Adapter = (raw: RawEntry, feed: FeedContext) => Entry | undefined;
