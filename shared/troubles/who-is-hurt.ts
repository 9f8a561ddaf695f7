/** Every function, with who is hurt when it does not do its work. */
export const hurtWithout = {
  'poll-feed': 'Subscribers hear late, or never, of what some outlets report.',
  'assess-storylines': 'All subscribers: news comes in, but no change of status is noticed.',
  'send-alerts': 'All subscribers: a status has changed, and they are not told.',
  'publish-board': 'Readers of the board and of its feeds: they see the state of some time ago.',
  'watch-over': 'Nobody at first: but should anything else go wrong, no operator is told of it.',
} as const;
export type FunctionName = keyof typeof hurtWithout;

/**
 * What watch-over asks about, each with who is hurt by it: the titles of the runbook's sections, the same in the operators' mails
 * and in alarms. A test holds them to the runbook.
 */
export const whoIsHurt = {
  'no feed is polled': 'Everybody: no news comes in at all, and subscribers take silence for peace and quiet.',
  'a feed is silent':
    'Readers who count on some outlet: a feed of it has failed, or has had nothing new, for too long.',
  'poll-feed gave up': hurtWithout['poll-feed'],
  'assess-storylines gave up': hurtWithout['assess-storylines'],
  'send-alerts gave up': hurtWithout['send-alerts'],
  'publish-board gave up': hurtWithout['publish-board'],
  'a change is untold': 'All subscribers: a key status has changed, and they have not been told within five minutes.',
  'alerts do not arrive': 'Some subscribers: SNS has not been able to deliver an alert to them.',
} as const;
export type Heading = keyof typeof whoIsHurt;

/** The address of a heading's section in the runbook, as repository pages make it. */
export const runbookSection = (heading: string): string =>
  `docs/runbook.md#${heading.toLowerCase().replaceAll(' ', '-')}`;
