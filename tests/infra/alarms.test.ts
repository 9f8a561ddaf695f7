import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { stages } from '../../infra/stages';
import { watchedFunctions } from '../../shared/troubles/watched-functions';
import { runbookSection, whoIsHurt } from '../../shared/troubles/who-is-hurt';
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
  it('are one in a stage that nobody watches closely: that watch-over fails, or does not run', () => {
    expect(prod).toHaveLength(1);
    expect(prod[0]).toMatchObject({
      AlarmName: 'storywatch-prod-watch-over-fails',
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: expect.stringContaining('watchover') } }],
      Period: 1800,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
      AlarmActions: [{ Ref: expect.stringContaining('Operators') }],
      OKActions: [{ Ref: expect.stringContaining('Operators') }],
    });
  });

  it('hands watch-over the queue of every other function', () => {
    const fns = of('Lambda::Function');
    const name = ({ Properties }: Resource) => String(Properties.FunctionName).replace('storywatch-prod-', '');
    const given = JSON.stringify(fns.find((fn) => name(fn) === 'watch-over')?.Properties.Environment);

    for (const fn of fns.filter((one) => name(one) !== 'watch-over'))
      expect(given).toMatch(new RegExp(`${name(fn)}[^{}]*",{"Ref":"${failureQueueOf(fn.id)}"}`));
    expect(watchedFunctions).toEqual(fns.map(name).filter((one) => one !== 'watch-over'));
  });

  it.each([
    ['a function fails', 'poll-feed-fails'],
    ['items wait', 'items-are-assessed-late'],
    ['changes wait', 'changes-are-told-late'],
    ['nothing is polled', 'no-feed-is-polled'],
    ['a feed fails, or has nothing new', 'a-feed-is-silent'],
    ['polls are given up', 'poll-feed-gave-up'],
    ['assessments are given up', 'assess-storylines-gave-up'],
    ['a change that could not be told is given up', 'send-alerts-gave-up'],
    ['the board is given up', 'publish-board-gave-up'],
    ['an alert was not sent', 'a-change-is-untold'],
    ['an alert was not delivered', 'alerts-do-not-arrive'],
  ])('tell those of a closely watched stage as well, and earlier, when %s', (_, name) => {
    const alarm = everything.find(({ AlarmName }) => AlarmName === `storywatch-prod-${name}`);

    expect(alarm?.AlarmActions).toEqual([{ Ref: expect.stringContaining('Operators') }]);
  });

  it('watches the money for SMS where somebody has said how much there is', () => {
    const alarm = everything.find(({ AlarmName }) => AlarmName === 'storywatch-prod-money-for-sms-runs-out');

    expect(alarm?.Threshold).toBe(16);
    expect(() => synthesise(stages[0], { smsLimitUsd: 'much' })).toThrow("smsLimitUsd is 'much'");
  });

  it('say who is hurt, and where the runbook says what to do, as the mails of watch-over do', () => {
    const runbook = readFileSync(path.join(__dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) =>
      `${heading}`.toLowerCase().replaceAll(' ', '-'),
    );
    const named = [
      ...everything.map(({ AlarmDescription }) => /^.{20,} What to do: (\S+)$/.exec(AlarmDescription)?.[1]),
      ...Object.keys(whoIsHurt).map(runbookSection),
    ].map((section) => section?.replace('docs/runbook.md#', ''));

    expect(named.filter((heading) => !headings.includes(`${heading}`))).toEqual([]);
    expect(headings.filter((heading) => heading !== 'the-month-costs-too-much' && !named.includes(heading))).toEqual(
      [],
    );
  });
});
