import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { stageTables, type TableLayout, tables } from '../shared/aws/tables';
import type { Stage } from './stages';

/** The three tables, as shared/aws/tables.ts lays them out. In stages that keep data they survive the stack. */
export class StoryTables extends Construct {
  readonly items: TableV2;
  readonly storylines: TableV2;
  readonly feeds: TableV2;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    const table = (name: keyof typeof tables) =>
      new TableV2(this, name, {
        tableName: stageTables(stage.name)[name],
        ...kept(stage),
        ...laidOut(tables[name]),
      });
    this.items = table('items');
    this.storylines = table('storylines');
    this.feeds = table('feeds');
  }
}

const kept = ({ keepsData }: Stage) => ({
  billing: Billing.onDemand(),
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: keepsData,
  removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});

const laidOut = ({ partitionKey, sortKey, indexes, expiry, stream }: TableLayout) => ({
  partitionKey: key(partitionKey),
  ...(sortKey !== undefined && { sortKey: key(sortKey) }),
  globalSecondaryIndexes: indexes.map((index) => ({
    indexName: index.name,
    partitionKey: key(index.partitionKey),
    sortKey: key(index.sortKey),
  })),
  ...(expiry !== undefined && { timeToLiveAttribute: expiry }),
  ...(stream !== undefined && { dynamoStream: streamViews[stream] }),
});

const streamViews = { NEW_AND_OLD_IMAGES: StreamViewType.NEW_AND_OLD_IMAGES, NEW_IMAGE: StreamViewType.NEW_IMAGE };

const key = (name: string) => ({ name, type: AttributeType.STRING });
