/** Why somebody is written to: see docs/architecture.md, 'Alerts'. */
export const alertKinds = ['change', 'correction', 'milestone', 'digest'] as const;
export type AlertKind = (typeof alertKinds)[number];

/** What an alert says in place of a storyline when it is about all of them. */
export const allStorylines = 'all';

/** One message to the subscribers, worded for each protocol, with the attributes that filter policies pick by. */
export type Alert = {
  /** One line of ASCII, under 100 characters: SNS refuses anything else. */
  readonly subject: string;
  /** Plain text. */
  readonly email: string;
  /** One segment of GSM-7: 160 characters at most. */
  readonly sms: string;
  readonly attributes: { readonly storyline: string; readonly kind: AlertKind; readonly status: string };
};

/** What became of publishing an alert; an exception is a bug, after which nobody knows. */
export type Published =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Nothing went out, and nothing will until somebody follows the advice. */
  | { readonly kind: 'refused'; readonly reason: string; readonly advice: string }
  /** Nothing went out; later it may. */
  | { readonly kind: 'turned-away'; readonly reason: string }
  /** It may have gone out: an answer never came, or said that it does not know. */
  | { readonly kind: 'unclear'; readonly reason: string };

export type PublishAlert = (alert: Alert) => Promise<Published>;
