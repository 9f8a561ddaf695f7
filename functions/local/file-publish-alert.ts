import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alert, PublishAlert } from '../../shared/alerts/alert';
import type { Instant } from '../../shared/items/item';

/**
 * Publishes alerts on this machine: shows each, keeps it as a line of alerts.jsonl and as a text file of its own, named
 * by the time and what it is about. Times are those of `now`.
 */
export const filePublishAlert =
  (directory: string, now: () => Instant, show: (alert: Alert) => void): PublishAlert =>
  async (alert) => {
    const messageId = randomUUID();
    const at = now();
    const { storyline, status } = alert.attributes;
    const texts = join(directory, 'alerts');
    mkdirSync(texts, { recursive: true });
    appendFileSync(join(directory, 'alerts.jsonl'), `${JSON.stringify({ messageId, at, ...alert })}\n`);
    const name = `${at.replaceAll(':', '')}-${storyline}-${status}-${messageId.slice(0, 4)}.txt`;
    writeFileSync(join(texts, name), `${alert.subject}\n\n${alert.email}\n\nSMS: ${alert.sms}\n`);
    show(alert);
    return { kind: 'sent', messageId };
  };
