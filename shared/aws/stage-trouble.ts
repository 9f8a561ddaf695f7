import type { AwsTrouble } from '../alerts/subscribers';
import { didYouMean } from '../outlets/did-you-mean';

/** What to do when a stage is not deployed where we looked, given those that are there. */
export const stageTrouble = (stage: string, deployed: readonly string[], region: string): AwsTrouble => {
  const meant = didYouMean(stage, deployed);
  const there = deployed.length === 0 ? 'no stage is' : `these are: ${deployed.join(', ')}`;
  return {
    kind: 'trouble',
    reason: `Stage '${stage}' is not deployed in ${region}; ${there}.`,
    advice:
      meant === undefined
        ? `Choose another region or account (AWS_REGION, AWS_PROFILE), or deploy it: npm run deploy -- --stage ${stage}.`
        : `Did you mean '${meant}'?`,
  };
};
