import { type Command, InvalidArgumentError } from 'commander';
import { wordAlert } from '../../shared/alerts/word-alert';
import { wordRepeat } from '../../shared/alerts/word-repeat';
import { secondsBetween } from '../../shared/items/instant';
import { tellingState, tellingWords } from '../../shared/queries/telling';
import { type ChangeName, readChangeName } from '../../shared/queries/why-report';
import type { Change } from '../../shared/storylines/change';
import type { Storyline } from '../../shared/storylines/storyline';
import { isUntold } from '../../shared/storylines/withheld';
import { abandonedAfterSeconds } from '../send-alerts/abandoned';
import { changesNear } from '../send-alerts/changes-near';
import { type PublishedClaim, publishClaimed } from '../send-alerts/publish-claimed';
import type { CommandWorld, Outcome } from './command-world';
import { type TellingStore, tellingCommand, withTelling } from './telling-store';

type Options = { readonly directory: string; readonly stage?: string; readonly arrived?: true; readonly yes?: true };

/** `storywatch resend`: sends the alert of a change again on purpose, or says of one in doubt that it arrived. */
export const resendCommand = (world: CommandWorld): Command =>
  tellingCommand('resend')
    .description('send the alert of a change again, to all its subscribers, marked as sent again')
    .argument('<change>', 'such as talks#3', changeName)
    .option('--arrived', 'send nothing: it has arrived, and counts as told from now on')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      "\nExamples:\n  storywatch resend 'talks#3' --stage prod\n  storywatch resend 'talks#3' --arrived --stage prod",
    )
    .action(async (name: ChangeName, options: Options) =>
      world.ended(await withTelling(world, options, (store) => resend(world, store, name, options))),
    );

const resend = async (
  world: CommandWorld,
  store: TellingStore,
  name: ChangeName,
  { arrived, yes }: Options,
): Promise<Outcome> => {
  const fails = (line: string): Outcome => {
    world.err(line);
    return 'failed';
  };
  const shown = `${name.storyline}#${name.number}`;
  const change = await store.changes.get(name.storyline, name.number);
  const storyline = world.storylines.find(({ id }) => id === name.storyline);
  if (change === undefined || storyline === undefined)
    return fails(`There is no change ${shown}. \`storywatch changes\` lists those there are.`);
  if (!change.key) return fails(`${shown} is no news: it is told to nobody.`);
  if (isInHand(change, store.now)) return fails(`${shown} is being told right now: try again in two minutes.`);

  const near = await changesNear(store.changes, change);
  const state = tellingState(change, near);
  const telling = `${shown} (${change.from} → ${change.to}) is ${tellingWords(state, change.alert?.sentAt)}.`;
  const question = arrived === true ? 'Count it as told?' : 'Send it to all its subscribers?';
  const agreed = yes === true || (await world.asks(`${telling} ${question}`));
  if (agreed === 'nobody-there') return fails('There is nobody to ask: say --yes.');
  if (!agreed) {
    await world.out('Nothing was sent.\n');
    return 'fine';
  }

  const claimed = await store.changes.reclaim(change, store.now);
  if (claimed.kind === 'taken') return fails(`Somebody else has just taken ${shown} on: see storywatch changes.`);
  if (arrived === true) {
    await store.changes.markSent(claimed.claim, store.now, 'none: said to have arrived');
    await world.out(`${shown} counts as told.\n`);
    return 'fine';
  }
  const alert = worded(change, storyline, near, store.boardUrl);
  const published = await publishClaimed(store, { ...claimed.claim, claimedAt: store.now }, alert, store.now);
  const sentence = `${shown} ${sentenceOf(published)}`;
  if (published.kind !== 'sent') return fails(sentence);
  await world.out(`${sentence}\n`);
  return 'fine';
};

const isInHand = (change: Change, now: string): boolean =>
  tellingState(change, []) === 'being-told' &&
  secondsBetween(change.alert?.claimedAt ?? now, now) < abandonedAfterSeconds;

/** What surely nobody has had is no repeat. */
const worded = (change: Change, storyline: Storyline, near: readonly Change[], boardUrl: string | undefined) => {
  const corrected = near.find(({ number }) => number === change.corrects?.number);
  const word = isUntold(change) ? wordAlert : wordRepeat;
  return word(change, storyline, boardUrl, corrected);
};

const sentenceOf = (published: PublishedClaim): string => {
  switch (published.kind) {
    case 'sent':
      return `was sent, as message ${published.messageId}.`;
    case 'refused':
      return `was not sent. ${published.reason} ${published.advice}`;
    case 'turned-away':
      return `was not sent. ${published.reason} Try again in a few minutes.`;
    case 'maybe-sent':
      return `may have been sent. ${published.reason}`;
  }
};

const changeName = (text: string): ChangeName => {
  const name = readChangeName(text);
  if (name === undefined)
    throw new InvalidArgumentError('write it as talks#3 (in quotes where your shell needs them).');
  return name;
};
