import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { PublishBoardEnvironment } from '../functions/publish-board/environment';
import type { BoardHosting } from './board-hosting';
import type { House } from './house';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import { StreamSource } from './stream-source';

/** Minutes between two drawings in which nothing has changed but when the outlets were last read. */
export const boardMinutes = 60;

/** Changes are shown: publish-board is woken by each change and each move of a status, and by the clock. */
export class BoardPublishing extends Construct {
  readonly fn: StoryFunction;

  constructor(scope: Construct, id: string, house: House & { readonly board: BoardHosting }) {
    super(scope, id);
    const { tables, board } = house;
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'publish-board',
      timeout: Duration.seconds(60),
      memoryMb: 512,
      maxEventAge: Duration.minutes(15),
      standIns: { sax: 'no-xml-reader' },
      environment: {
        ITEMS_TABLE: tables.items.tableName,
        STORYLINES_TABLE: tables.storylines.tableName,
        FEEDS_TABLE: tables.feeds.tableName,
        BOARD_BUCKET: board.bucket.bucketName,
        BOARD_URL: board.url,
      } satisfies PublishBoardEnvironment,
    });
    this.fn.mayUse(tables.items, 'dynamodb:Query');
    this.fn.mayUse(tables.storylines, 'dynamodb:GetItem', 'dynamodb:Query');
    this.fn.mayUse(tables.feeds, 'dynamodb:GetItem');
    this.mayWrite(board);

    // Few tries: the clock draws everything anew before an operator could look.
    new StreamSource(this, 'StorylinesStream', this.fn, {
      table: tables.storylines,
      pattern: {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { Keys: { record: { S: ['status', { prefix: 'change#' }] } } },
      },
      lateHeading: 'the board is late',
      batchSize: 100,
      maxRecordAge: Duration.hours(1),
      retryAttempts: 5,
    });
    new StorySchedules(this, 'Clock', this.fn).add('board', {
      everyMinutes: boardMinutes,
      input: { wokenBy: 'clock' },
      description: 'Draws the board: when each outlet was last read moves on without a change',
    });
  }

  private mayWrite({ bucket }: BoardHosting): void {
    const { role } = this.fn;
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
    role.addToPrincipalPolicy(
      // To write a file only if it still is as it was seen, one must be allowed to read it.
      new PolicyStatement({ actions: ['s3:PutObject', 's3:GetObject'], resources: [bucket.arnForObjects('*')] }),
    );
    const logicalId = String(Stack.of(this).resolve(bucket.bucketArn)['Fn::GetAtt'][0]);
    Validations.of(role).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/*]`,
      reason: 'It writes every file of the board, and the bucket holds nothing else.',
    });
  }
}
