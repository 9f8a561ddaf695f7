import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePublishAlert } from '../../../functions/local/file-publish-alert';
import type { Alert } from '../../../shared/alerts/alert';
import { directories } from './a-directory';

const aDirectory = directories();
const alert: Alert = {
  subject: 'The bridge is closed',
  email: 'Long text',
  sms: 'Short text',
  attributes: { storyline: 'bridge', kind: 'change', status: 'closed' },
};

describe('an alert on this machine', () => {
  it('is shown, and kept as a line and as a text of its own', async () => {
    const directory = aDirectory();
    const shown: Alert[] = [];
    const publish = filePublishAlert(
      directory,
      () => '2026-01-29T10:00:00Z',
      (alert) => void shown.push(alert),
    );

    const published = await publish(alert);
    await publish(alert);

    expect(published).toEqual({ kind: 'sent', messageId: expect.any(String) });
    expect(shown).toEqual([alert, alert]);
    const [line] = readFileSync(join(directory, 'alerts.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ at: '2026-01-29T10:00:00Z', ...alert });
    const texts = readdirSync(join(directory, 'alerts'));
    expect(texts).toHaveLength(2);
    expect(readFileSync(join(directory, 'alerts', texts[0] ?? ''), 'utf8')).toContain('Long text');
  });
});
