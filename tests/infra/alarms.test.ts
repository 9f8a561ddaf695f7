import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { failureQueueOf, of } from './synthesised';

const alarms = z
  .array(z.object({ Properties: z.looseObject({ AlarmName: z.string(), AlarmDescription: z.string() }) }))
  .parse(of('CloudWatch::Alarm'))
  .map(({ Properties }) => Properties);
const alarmOn = (metric: string, id: string) =>
  alarms.filter(
    ({ MetricName, Dimensions }) => MetricName === metric && JSON.stringify(Dimensions).includes(`"${id}"`),
  );

describe('alarms', () => {
  it('has alarms for every function: on its errors and on what it gave up', () => {
    for (const { id } of of('Lambda::Function')) {
      expect(alarmOn('Errors', id)).toHaveLength(1);
      const queue = failureQueueOf(id);
      expect(alarmOn('ApproximateNumberOfMessagesVisible', `${queue}`)).toHaveLength(1);
    }
  });

  it.each([
    ['nothing is polled', 'no-feed-is-polled'],
    ['an outlet is quiet', 'an-outlet-is-quiet-anadolu'],
    ['a feed fails', 'a-feed-is-in-trouble-interfax-ukraine-en'],
    ['items wait', 'items-are-assessed-late'],
    ['changes wait', 'changes-are-told-late'],
    ['the board waits', 'the-board-is-late'],
    ['an alert was not sent', 'a-change-is-untold'],
    ['an alert was not delivered', 'alerts-do-not-arrive'],
    ['the money for SMS is nearly spent', 'money-for-sms-runs-out'],
  ])('tells the operators when %s', (_, name) => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `storywatch-prod-${name}`);

    expect(alarm?.AlarmActions).toEqual([{ Ref: expect.stringContaining('Operators') }]);
  });

  it('says in every alarm who is hurt, and where the runbook says what to do', () => {
    const runbook = readFileSync(path.join(__dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      `${heading}`.toLowerCase().replaceAll(' ', '-'),
    );
    const named = alarms.map(
      ({ AlarmDescription }) => /^.{20,} What to do: docs\/runbook\.md#(\S+)$/.exec(AlarmDescription)?.[1],
    );

    expect(named.filter((heading) => !headings.includes(`${heading}`))).toEqual([]);
    expect(headings.filter((heading) => heading !== 'the-month-costs-too-much' && !named.includes(heading))).toEqual(
      [],
    );
  });
});
