import { pollFeed } from '../../functions/poll-feed/poll-feed';
import { outlets } from '../../shared/outlets/outlets';
import { newsDocument } from './news-document';

/** A process of its own, for measureMemory: polls a made-up feed of so many entries, and says its peak in kilobytes. */
const main = async (): Promise<void> => {
  const entries = Number(process.argv[2]);
  const document = newsDocument(entries);
  const poll = await pollFeed(
    {
      outlets,
      fetchFeed: async () => ({ kind: 'fresh', validators: {}, ...document }),
      memories: { get: async () => undefined, put: async () => {} },
      items: { add: async () => {}, remove: async () => {} },
    },
    'interfax-ukraine-en',
    '2026-01-28T12:05:00Z',
  );
  const added = poll.kind === 'polled' ? poll.added : 0;
  console.log(JSON.stringify({ peakKb: process.resourceUsage().maxRSS, bytes: document.bytes.length, added }));
};

void main();
