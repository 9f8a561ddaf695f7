import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { stages } from '../../infra/stages';
import { all, failureQueueOf, of, type Resource, synthesise } from './synthesised';

const Alarms = z.array(
  z.object({ Properties: z.looseObject({ AlarmName: z.string(), AlarmDescription: z.string() }) }),
);
const alarmsOf = (resources: readonly Resource[]) =>
  Alarms.parse(resources.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

const prod = alarmsOf(all('prod'));
/** Everything that a stage can have: watched closely, and with subscribers by SMS. */
const everything = alarmsOf(synthesise({ ...stages[0], name: 'prod', closelyWatched: true }, { smsLimitUsd: 20 }));

describe('alarms', () => {
  it('has an alarm for every function, on what it gave up', () => {
    for (const { id } of of('Lambda::Function')) {
      const queue = failureQueueOf(id);
      const own = prod.filter(
        ({ MetricName, Dimensions }) =>
          MetricName === 'ApproximateNumberOfMessagesVisible' && JSON.stringify(Dimensions).includes(`"${queue}"`),
      );
      expect(own).toHaveLength(1);
    }
  });

  it.each([
    ['nothing is polled', 'no-feed-is-polled'],
    ['a feed fails, or has nothing new', 'a-feed-is-silent'],
    ['polls are given up', 'poll-feed-gave-up'],
    ['assessments are given up', 'assess-storylines-gave-up'],
    ['a change that could not be told is given up', 'send-alerts-gave-up'],
    ['the board is given up', 'publish-board-gave-up'],
    ['an alert was not sent', 'a-change-is-untold'],
    ['an alert was not delivered', 'alerts-do-not-arrive'],
  ])('tells the operators of every stage when %s', (_, name) => {
    const alarm = prod.find(({ AlarmName }) => AlarmName === `storywatch-prod-${name}`);

    expect(alarm?.AlarmActions).toEqual([{ Ref: expect.stringContaining('Operators') }]);
  });

  it.each([
    ['a function fails', 'poll-feed-fails'],
    ['items wait', 'items-are-assessed-late'],
    ['changes wait', 'changes-are-told-late'],
  ])('tells those of a closely watched stage earlier, as soon as %s', (_, name) => {
    expect(everything.map(({ AlarmName }) => AlarmName)).toContain(`storywatch-prod-${name}`);
    expect(prod.map(({ AlarmName }) => AlarmName)).not.toContain(`storywatch-prod-${name}`);
  });

  it('watches the money for SMS where somebody has said how much there is', () => {
    const alarm = everything.find(({ AlarmName }) => AlarmName === 'storywatch-prod-money-for-sms-runs-out');

    expect(alarm?.Threshold).toBe(16);
    expect(() => synthesise(stages[0], { smsLimitUsd: 'much' })).toThrow("smsLimitUsd is 'much'");
  });

  it('says in every alarm who is hurt, and where the runbook says what to do', () => {
    const runbook = readFileSync(path.join(__dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      `${heading}`.toLowerCase().replaceAll(' ', '-'),
    );
    const named = everything.map(
      ({ AlarmDescription }) => /^.{20,} What to do: docs\/runbook\.md#(\S+)$/.exec(AlarmDescription)?.[1],
    );

    expect(named.filter((heading) => !headings.includes(`${heading}`))).toEqual([]);
    expect(headings.filter((heading) => heading !== 'the-month-costs-too-much' && !named.includes(heading))).toEqual(
      [],
    );
  });
});
