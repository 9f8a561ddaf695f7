import { maskAddress } from '../../shared/alerts/mask-address';
import type { Endpoint, Subscribed, Wanted } from '../../shared/alerts/subscribers';
import { wantedWords } from './wanted-words';

/** What has come of subscribing, and what is still to be done. */
export const subscribedSentence = ({ kind }: Subscribed, { protocol, address }: Endpoint, wanted: Wanted): string => {
  const who = maskAddress(protocol, address);
  const what = wantedWords(wanted);
  switch (kind) {
    case 'asked':
      return `${who} has been sent a mail with a link: once it is followed (within two days), it gets ${what}.`;
    case 'subscribed':
      return `${who} gets ${what}. \`storywatch doctor\` says whether the account may send SMS to it.`;
    case 'updated':
      return `${who} was subscribed already, and now gets ${what}; it takes effect within a quarter of an hour.`;
  }
};
