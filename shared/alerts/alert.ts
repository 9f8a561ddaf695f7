/** Why somebody is written to: see docs/architecture.md, 'Alerts'. */
export const alertKinds = ['change', 'correction', 'milestone', 'digest'] as const;
export type AlertKind = (typeof alertKinds)[number];

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

/** What became of publishing an alert. 'refused' will not get better by itself; an exception is a fault to retry. */
export type Published =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly advice: string };

export type PublishAlert = (alert: Alert) => Promise<Published>;
