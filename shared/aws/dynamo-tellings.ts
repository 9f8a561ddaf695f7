import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Change, Changes, Claim, Claimed, Telling } from '../storylines/change';
import { changeKey } from './change-key';
import { conditionHeld } from './condition-held';

type Step = { readonly set: string; readonly when: string; readonly values: Readonly<Record<string, unknown>> };

const unsettled = 'attribute_not_exists(#alert.maybeSentAt) AND attribute_not_exists(#alert.sentAt)';

/**
 * How the telling of each change goes, in the `alert` of its row; each step on a condition, so that no two runs take
 * the same one. A claim carries a mark of its run: the client repeats a request whose answer got lost, and by its mark
 * it knows its own claim again.
 */
export const dynamoTellings = (
  client: DynamoDBDocumentClient,
  tableName: string,
  get: Changes['get'],
): Pick<Changes, 'claim' | 'reclaim' | 'markSent' | 'release' | 'markMaybeSent'> => {
  const take = async (
    { storyline, number }: Pick<Change, 'storyline' | 'number'>,
    { set, when, values }: Step,
  ): Promise<boolean> =>
    conditionHeld(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: changeKey(storyline, number),
          UpdateExpression: `SET ${set}`,
          ConditionExpression: when,
          ExpressionAttributeNames: { '#alert': 'alert' },
          ExpressionAttributeValues: values,
        }),
      ),
    );

  const claimWhen = async (
    change: Pick<Change, 'storyline' | 'number'>,
    telling: Telling,
    free: string,
    seen: Step['values'] = {},
  ): Promise<Claimed> => {
    const { storyline, number } = change;
    const mark = randomUUID();
    const claimed = await take(change, {
      set: '#alert = :claim',
      when: `attribute_exists(storyline) AND (${free} OR #alert.claimedBy = :mark)`,
      values: { ':claim': { ...telling, claimedBy: mark }, ':mark': mark, ...seen },
    });
    if (claimed) return { kind: 'claimed', claim: { storyline, number, mark } };
    const alert = (await get(storyline, number))?.alert;
    if (alert === undefined) throw new Error(`there is no change ${storyline} ${number} to claim`);
    return { kind: 'taken', telling: alert };
  };

  const settle = async (claim: Claim, step: Omit<Step, 'when'>): Promise<void> => {
    const when = '#alert.claimedBy = :mark';
    if (!(await take(claim, { ...step, when, values: { ...step.values, ':mark': claim.mark } })))
      throw new Error(`the change ${claim.storyline} ${claim.number} is claimed by another`);
  };

  return {
    claim: (storyline, number, claimedAt) =>
      claimWhen(
        { storyline, number },
        { claimedAt },
        `attribute_not_exists(#alert.claimedAt) OR (attribute_exists(#alert.releasedAt) AND ${unsettled})`,
      ),

    reclaim(change, claimedAt) {
      const { releasedAt: _, trouble: __, ...kept } = change.alert ?? { claimedAt };
      const never = 'attribute_not_exists(#alert.claimedAt)';
      return change.alert === undefined
        ? claimWhen(change, { ...kept, claimedAt }, never)
        : claimWhen(change, { ...kept, claimedAt }, `${never} OR #alert.claimedAt = :seen`, {
            ':seen': change.alert.claimedAt,
          });
    },

    markSent: (claim, sentAt, messageId) =>
      settle(claim, {
        set: '#alert.sentAt = :sentAt, #alert.messageId = :messageId',
        values: { ':sentAt': sentAt, ':messageId': messageId },
      }),

    release: (claim, releasedAt, trouble) =>
      settle(claim, {
        set: '#alert.releasedAt = :releasedAt, #alert.trouble = :trouble',
        values: { ':releasedAt': releasedAt, ':trouble': trouble },
      }),

    async markMaybeSent(change, claimedAt, maybeSentAt, trouble) {
      const marked = await take(change, {
        set: '#alert.maybeSentAt = :maybeSentAt, #alert.trouble = :trouble',
        when: `#alert.claimedAt = :claimedAt AND attribute_not_exists(#alert.releasedAt) AND ${unsettled}`,
        values: { ':claimedAt': claimedAt, ':maybeSentAt': maybeSentAt, ':trouble': trouble },
      });
      return marked ? 'marked' : 'settled';
    },
  };
};
