import * as z from 'zod';
import { stages } from '../../infra/stages';
import { feedSources, outlets } from '../../shared/outlets/outlets';
import { all, failureQueueOf, invokeConfigOf, of, type Resource, referred, synthesise } from './synthesised';

describe('the stack', () => {
  it('has a function for each step of the flow, and one that watches over them', () => {
    expect(of('Lambda::Function').map(({ Properties }) => Properties.FunctionName)).toEqual([
      'storywatch-prod-poll-feed',
      'storywatch-prod-assess-storylines',
      'storywatch-prod-send-alerts',
      'storywatch-prod-publish-board',
      'storywatch-prod-watch-over',
    ]);
  });

  it('runs every function on Node.js 24 and arm64, with logs in JSON that do not stay for ever', () => {
    for (const { Properties } of of('Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(Properties).toMatchObject({ LoggingConfig: { LogFormat: 'JSON' } });
      const group = referred(z.object({ LogGroup: z.unknown() }).parse(Properties.LoggingConfig).LogGroup);
      expect(all('prod').find(({ id }) => id === group)?.Properties.RetentionInDays).toBe(90);
    }
  });

  it("keeps Lambda's own lines on runs that ended well out of the logs, but where somebody watches closely", () => {
    const levels = (resources: readonly Resource[]) =>
      resources
        .filter(({ Type }) => Type === 'AWS::Lambda::Function')
        .map(
          ({ Properties }) => z.object({ SystemLogLevel: z.string() }).parse(Properties.LoggingConfig).SystemLogLevel,
        );

    expect(new Set(levels(all('prod')))).toEqual(new Set(['WARN']));
    expect(new Set(levels(synthesise({ ...stages[0], closelyWatched: true })))).toEqual(new Set(['INFO']));
  });

  it('reserves concurrency only in a stage that says so: a fresh account has none to reserve', () => {
    const [stage] = stages;
    const bounded = synthesise({ ...stage, mostRunsAtOnce: 5 }).filter(({ Type }) => Type === 'AWS::Lambda::Function');

    expect(bounded.map(({ Properties }) => Properties.ReservedConcurrentExecutions)).toEqual([5, 5, 5, 5, 5]);
    for (const { name } of stages)
      for (const { Properties } of of('Lambda::Function', name))
        expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
  });

  it('keeps what a failed invocation was about, and tries it once more, not longer than it is worth', () => {
    for (const { id } of of('Lambda::Function')) {
      expect(failureQueueOf(id)).toBeDefined();
      expect(invokeConfigOf(id)).toMatchObject({ MaximumRetryAttempts: 1 });
    }
  });

  it('gives up a poisoned stream record after some tries and within hours, to a queue', () => {
    const mappings = of('Lambda::EventSourceMapping');

    expect(mappings).toHaveLength(3);
    for (const { Properties } of mappings)
      expect(Properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRecordAgeInSeconds: 3600,
        MaximumRetryAttempts: expect.any(Number),
        FilterCriteria: { Filters: [expect.anything()] },
      });
  });

  it("sends such a record to the dead letters of the stream's function, which may write there", () => {
    const To = z.object({ OnFailure: z.object({ Destination: z.unknown() }) });
    for (const { Properties } of of('Lambda::EventSourceMapping')) {
      const fn = of('Lambda::Function').find(({ id }) => id === referred(Properties.FunctionName));
      const queue = referred(To.parse(Properties.DestinationConfig).OnFailure.Destination);

      expect(queue).toBe(failureQueueOf(`${fn?.id}`));
      const role = referred(fn?.Properties.Role);
      const allowed = of('IAM::Policy').filter(({ Properties: { Roles } }) =>
        JSON.stringify(Roles).includes(`"${role}"`),
      );
      expect(JSON.stringify(allowed)).toMatch(new RegExp(`"sqs:SendMessage"[^{]*{[^}]*"${queue}"`));
    }
  });

  it('has a schedule for every feed, at its pace, for what the clock does, and one a day for the digest', () => {
    const rates = Object.fromEntries(
      of('Scheduler::Schedule').map(({ Properties }) => [Properties.Name, Properties.ScheduleExpression]),
    );

    expect(rates).toEqual({
      clock: 'rate(60 minutes)',
      midnight: 'cron(0 0 * * ? *)',
      watch: 'rate(15 minutes)',
      board: 'rate(60 minutes)',
      telling: 'rate(15 minutes)',
      digest: 'cron(0 6 * * ? *)',
      ...Object.fromEntries(feedSources(outlets).map(({ feed }) => [feed.id, `rate(${feed.everyMinutes} minutes)`])),
    });
  });

  it('gives every schedule a dead-letter queue and at most two more tries', () => {
    for (const { Properties } of of('Scheduler::Schedule')) {
      const { Target } = z
        .object({ Target: z.object({ DeadLetterConfig: z.object({ Arn: z.unknown() }), RetryPolicy: z.unknown() }) })
        .parse(Properties);
      expect(all('prod').find(({ id }) => id === referred(Target.DeadLetterConfig.Arn))?.Type).toBe('AWS::SQS::Queue');
      const { MaximumRetryAttempts } = z.object({ MaximumRetryAttempts: z.int() }).parse(Target.RetryPolicy);
      expect(MaximumRetryAttempts).toBeLessThanOrEqual(2);
    }
  });

  it('keeps every table in prod when the stack goes, and lets nobody delete one', () => {
    const tables = of('DynamoDB::GlobalTable');

    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.DeletionPolicy).toBe('Retain');
      expect(table.Properties.Replicas).toEqual([
        expect.objectContaining({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ]);
    }
  });

  it('leaves nothing behind of dev', () => {
    expect(all('dev').filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([]);
  });
});
