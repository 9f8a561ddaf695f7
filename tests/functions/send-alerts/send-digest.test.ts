import { sendDigest, wakesDigest } from '../../../functions/send-alerts/send-digest';
import type { Alert, Published } from '../../../shared/alerts/alert';
import type { Change } from '../../../shared/storylines/change';
import { aChange, aCorrection, aStoryline } from '../../alerts/a-change';
import { memoryChanges } from '../../memory/memory-changes';
import { memoryDigests } from '../../memory/memory-digests';

const claimedAt = '2026-01-30T17:43:00Z';
const told = aChange({ alert: { claimedAt, sentAt: '2026-01-30T17:43:02Z' } });

/** What has been recorded, and an SNS that answers as it is told to, at six on the morning after. */
const aMorning = async (...recorded: readonly Change[]) => {
  const changes = memoryChanges();
  for (const change of recorded) await changes.record(change);
  const published: Alert[] = [];
  const log: Readonly<Record<string, unknown>>[] = [];
  let answer: Published = { kind: 'sent', messageId: 'm-1' };
  const publishAlert = async (alert: Alert) => {
    published.push(alert);
    return answer;
  };
  const board = 'https://board.example.org/';
  const world = { changes, digests: memoryDigests(), publishAlert, storylines: [aStoryline()], boardUrl: board };
  return {
    published,
    log,
    digest(sns: Published = { kind: 'sent', messageId: 'm-1' }, at = '2026-01-31T06:00:20Z') {
      answer = sns;
      return sendDigest(
        world,
        () => at,
        (line) => log.push(line),
      );
    },
  };
};

describe('the daily digest', () => {
  it('tells what was recorded yesterday, once, and what has become of it since', async () => {
    const correction = aCorrection({ recordedAt: '2026-01-31T05:00:00Z', at: '2026-01-31T05:00:00Z' });
    const before = aChange({ number: 2, recordedAt: '2026-01-29T23:59:59Z' });
    const { published, log, digest } = await aMorning(before, told, correction);

    await digest();
    await digest();

    expect(published.map(({ subject }) => subject)).toEqual(['Storywatch digest: 1 change on Friday 30 January 2026']);
    expect(published[0]?.attributes).toEqual({ storyline: 'all', kind: 'digest', status: 'several' });
    expect(published[0]?.email).toContain('- Corrected since: it was never so; scheduled, not stalled (talks#4)');
    expect(published[0]?.email).toContain('- https://board.example.org/changes/talks-000003.html');
    expect(published[0]?.email).not.toContain('talks#2');
    expect(log.map(({ kind }) => kind)).toEqual(['sent', 'taken-on-already']);
  });

  it.each([
    ['nothing changed', []],
    ['what changed is no news', [aChange({ key: false })]],
    ['what changed was taken back before anybody was told', [aChange(), aCorrection()]],
    ['it changed the day before', [aChange({ recordedAt: '2026-01-29T12:00:00Z' })]],
    ['it changed this morning', [aChange({ recordedAt: '2026-01-31T00:00:00Z' })]],
  ])('writes to nobody when %s', async (_, recorded) => {
    const { published, log, digest } = await aMorning(...recorded);

    await digest();

    expect(published).toEqual([]);
    expect(log).toEqual([{ step: 'digest', day: '2026-01-30', kind: 'nothing-changed' }]);
  });

  it('is tried again when it surely did not go out, and somebody hears of it', async () => {
    const { published, digest } = await aMorning(told);

    await expect(digest({ kind: 'turned-away', reason: 'Throttled.' })).rejects.toThrow('was not sent: Throttled.');
    await digest();

    expect(published).toHaveLength(2);
  });

  it('is not sent again when it may have gone out', async () => {
    const { published, log, digest } = await aMorning(told);

    await digest({ kind: 'unclear', reason: 'No answer.' });
    await digest();

    expect(published).toHaveLength(1);
    expect(log.map(({ kind }) => kind)).toEqual(['unclear', 'taken-on-already']);
  });

  it('knows its own schedule from the clock and from the stream', () => {
    expect([{ wokenBy: 'digest' }, { wokenBy: 'clock' }, { Records: [] }, null].map(wakesDigest)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
