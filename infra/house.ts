import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Stage } from './stages';
import type { StoryTables } from './story-tables';

/** What every part of a stage is built into. */
export type House = {
  readonly stage: Stage;
  /** Where alarms and the mails of watch-over go. */
  readonly operators: ITopic;
  readonly tables: StoryTables;
};
