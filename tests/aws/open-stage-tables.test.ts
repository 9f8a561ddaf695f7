import { DynamoDBServiceException, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { createTables } from '../../shared/aws/create-tables';
import { documentClient } from '../../shared/aws/document-client';
import { openStageTables } from '../../shared/aws/open-stage-tables';
import { stageTables } from '../../shared/aws/tables';
import { aChange } from '../alerts/a-change';
import { embeddedTables } from './embedded-tables';

const clock = () => '2026-01-31T00:00:00Z';
const failing = (error: Error) => {
  const client = documentClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  const dynamo = mockClient(client).on(GetCommand).rejects(error);
  return { client, dynamo };
};
const fault = (name: string) => new DynamoDBServiceException({ name, message: name, $fault: 'client', $metadata: {} });

/** What is said to whoever asks for a status. */
const said = async (stored: ReturnType<typeof openStageTables>): Promise<string> => {
  try {
    await stored.statuses.get('talks');
  } catch (error) {
    const trouble = await stored.troubleOf(error);
    return trouble === undefined ? 'undefined' : `${trouble.reason} ${trouble.advice}`;
  }
  return 'no trouble';
};

describe('openStageTables', () => {
  const tables = embeddedTables();

  it('reads the tables that the stack makes for the stage', async () => {
    const { client } = await tables();
    await createTables(client, stageTables('prod'));
    const stored = openStageTables('prod', clock, client);
    await stored.changes.record(aChange());

    const [newest] = await stored.changes.newest('talks', 1);

    expect(newest?.number).toBe(aChange().number);
    expect(await said(stored)).toBe('no trouble');
  });

  it('names the stage that was meant when there is none of that name', async () => {
    const { client } = await tables();
    await createTables(client, stageTables('prod'));

    const sentence = await said(openStageTables('prdo', clock, client));

    expect(sentence).toMatch(/^Stage 'prdo' is not deployed in eu-central-1; these are: prod\. Did you mean 'prod'\?$/);
  });

  it.each([
    ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), /aws sso login/],
    ['credentials that have expired', fault('ExpiredTokenException'), /expired\. Log in/],
    ['credentials of nobody', fault('UnrecognizedClientException'), /does not know your credentials/],
    ['no region', new Error('Region is missing'), /AWS_REGION/],
    [
      'a region that is none',
      Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
      /no DynamoDB to be found/,
    ],
    ['no connection', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), /DynamoDB is out of reach/],
    ['no right to', fault('AccessDeniedException'), /not allowed dynamodb:GetItem and dynamodb:Query on prod's tables/],
    ['throttling', fault('ThrottlingException'), /in a minute/],
  ])('answers what to do about %s, in one line', async (_, error, expected) => {
    const sentence = await said(openStageTables('prod', clock, failing(error).client));

    expect(sentence).toMatch(expected);
    expect(sentence).not.toContain('\n');
  });

  it('says which right is missing to tell what stages there are', async () => {
    const { client, dynamo } = failing(fault('AccessDeniedException'));
    const { client: empty } = await tables();
    dynamo.on(GetCommand).callsFake((input) => empty.send(new GetCommand(input)));
    dynamo.on(ListTablesCommand).rejects(fault('AccessDeniedException'));

    const sentence = await said(openStageTables('nowhere', clock, client));

    expect(sentence).toContain('not allowed dynamodb:ListTables');
  });

  it('leaves a fault that nobody at a terminal can mend to be thrown', async () => {
    expect(await said(openStageTables('prod', clock, failing(fault('InternalServerError')).client))).toBe('undefined');
  });
});
