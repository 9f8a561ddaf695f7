import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from './stages';

/** Tells the operators when the account's month is forecast to cost more than the stage may. A budget costs nothing. */
export class Spending extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, operators }: { readonly stage: Stage; readonly operators: ITopic },
  ) {
    super(scope, id);
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `storywatch-${stage.name}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: stage.monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: ['ACTUAL', 'FORECASTED'].map((notificationType) => ({
        notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100 },
        subscribers: [{ subscriptionType: 'SNS', address: operators.topicArn }],
      })),
    });
  }
}
