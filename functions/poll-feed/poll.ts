/** What became of one poll of a feed. All are expected; an exception means that something of ours is broken. */
export type Poll = { readonly feed: string } & (
  | { readonly kind: 'unknown-feed' }
  | { readonly kind: 'not-due'; readonly notBefore: string | undefined; readonly trouble: string | undefined }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'polled';
      readonly added: number;
      readonly edited: number;
      /** Who carries the outlet's news at the address that was read, when it is not itself. */
      readonly via: string | undefined;
    }
  | { readonly kind: 'unreachable'; readonly url: string; readonly reason: string; readonly advice: string }
  | {
      readonly kind: 'unreadable';
      readonly url: string;
      readonly reason: string;
      /** Feeds that the page itself announces. */
      readonly announces: readonly string[];
    }
);

/** A poll in one line, for a log or a screen. */
export const pollText = (poll: Poll): string => `${poll.feed}: ${outcome(poll)}`.replace(/\p{Cc}+/gu, ' ');

const outcome = (poll: Poll): string => {
  switch (poll.kind) {
    case 'unknown-feed':
      return 'no outlet has a feed of this name; its schedule can go';
    case 'not-due':
      return `not before ${poll.notBefore ?? 'its next turn'}${poll.trouble === undefined ? '' : ` (${poll.trouble})`}`;
    case 'unchanged':
      return 'nothing new';
    case 'polled':
      return [
        `${poll.added} new`,
        ...(poll.edited > 0 ? [`${poll.edited} edited`] : []),
        ...(poll.via !== undefined ? [`via ${poll.via}`] : []),
      ].join(', ');
    case 'unreachable':
      return `could not be reached: ${sentence(poll.reason)} ${poll.advice} (${shortened(poll.url)})`;
    case 'unreadable':
      return `could not be read: ${sentence(poll.reason)}${announced(poll.announces)} (${shortened(poll.url)})`;
  }
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const announced = (feeds: readonly string[]): string =>
  feeds.length === 0 ? '' : ` The page announces ${feeds.slice(0, 3).map(shortened).join(', ')}`;

/** Some search addresses fill a screen by themselves. */
const shortened = (url: string): string => (url.length > 100 ? `${url.slice(0, 99)}…` : url);
