import { SNSServiceException } from '@aws-sdk/client-sns';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { alertClient } from '../../shared/aws/alert-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { snsPublishAlert } from '../../shared/aws/sns-publish-alert';
import { type EmbeddedTables, startDynalite } from '../aws/embedded-tables';
import { type Gate, PlannedFault } from './invocation';
import { type Lived, liveThrough } from './live-through';
import { type CloudOf, gatedFetch, memoryFetch, type Options } from './memory-cloud';
import { writtenBy } from './written-by';

/** Lives through the scenario over dynalite, in tables of its own each time. */
export const dynaliteLives = async () => {
  const { clientOf, makeTables, stop } = await startDynalite();
  const live = async (name: string): Promise<Lived> =>
    liveThrough(name, undefined, dynaliteCloud(clientOf, await makeTables()));
  return { live, stop };
};

type Dynalite = Awaited<ReturnType<typeof startDynalite>>;

/**
 * Storywatch's outside world through its real adapters: DynamoDB is dynalite, and every single request of the AWS SDK
 * goes through the gate, so that the SDK's own repeats are part of what is tried. SNS answers here.
 */
const dynaliteCloud =
  (clientOf: Dynalite['clientOf'], { client, names }: EmbeddedTables): CloudOf =>
  (options) => {
    const published: { readonly email: string }[] = [];
    const portsOver = (over: DynamoDBDocumentClient) => ({
      items: dynamoFiledItems(over, names.items, options.clock),
      changes: dynamoChanges(over, names.storylines),
      statuses: dynamoStatuses(over, names.storylines),
      decisions: dynamoDecisions(over, names.storylines),
      memories: dynamoFeedMemories(over, names.feeds),
    });
    return {
      stored: portsOver(client),
      published,
      through: (gate) => ({
        ...portsOver(watched(clientOf(), names, gate, options)),
        fetchFeed: gatedFetch(memoryFetch(options.clock), gate),
        publishAlert: publishing(gate, published),
      }),
    };
  };

/** A client whose every request, the repeated ones too, goes through the gate and appears in the streams. */
const watched = (
  client: DynamoDBDocumentClient,
  names: EmbeddedTables['names'],
  gate: Gate,
  { wrote }: Options,
): DynamoDBDocumentClient => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (request) =>
        gate(`dynamo.${commandName.replace(/Command$/, '')}`, async () => {
          const answer = await next(request);
          for (const { table, ...row } of writtenBy(commandName, request.input, names)) wrote(table, row);
          return answer;
        }),
    { step: 'finalizeRequest', priority: 'low', name: 'gate' },
  );
  return client;
};

const publishing = (gate: Gate, published: { readonly email: string }[]) => {
  const sns = alertClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  sns.middlewareStack.add(
    () => (request) =>
      gate(
        'sns.publish',
        async () => {
          published.push(JSON.parse(String('Message' in request.input ? request.input.Message : '{}')));
          return { response: {}, output: { MessageId: `m-${published.length}`, $metadata: {} } };
        },
        { answers: snsFails },
      ),
    { step: 'finalizeRequest', priority: 'low', name: 'gate' },
  );
  return snsPublishAlert(sns, 'arn:aws:sns:eu-central-1:000000000000:alerts', async () => {});
};

/** As SNS and the network fail: no connection, no answer, or too many requests. */
const snsFails = (fault: 'refused' | 'lost-answer' | 'throttled'): never => {
  if (fault === 'refused') throw Object.assign(new PlannedFault('sns', fault), { code: 'ECONNREFUSED' });
  if (fault === 'lost-answer') throw new PlannedFault('sns', fault);
  throw new SNSServiceException({ name: 'ThrottledException', message: fault, $fault: 'client', $metadata: {} });
};
