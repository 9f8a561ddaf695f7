import { Command, Option } from 'commander';
import type { PublishAlert } from '../../shared/alerts/alert';
import type { AwsTrouble } from '../../shared/alerts/subscribers';
import type { Instant } from '../../shared/items/item';
import type { Changes } from '../../shared/storylines/change';
import type { CommandWorld, Outcome } from './command-world';
import { readStage } from './read-names';
import { usualDirectory } from './stored';

/** What a change is told with by hand, here or in a deployed stage. */
export type TellingStore = {
  readonly changes: Pick<Changes, 'get' | 'reclaim' | 'markSent' | 'release' | 'markMaybeSent'>;
  readonly publishAlert: PublishAlert;
  /** Where readers see the board; undefined where that is not known. */
  readonly boardUrl: string | undefined;
  readonly now: Instant;
  readonly close: () => Promise<void>;
};

export type OpenTelling = (place: {
  readonly directory: string;
  readonly stage?: string | undefined;
}) => Promise<{ readonly kind: 'open'; readonly telling: TellingStore } | AwsTrouble>;

/** A command that tells, here or in a deployed stage. */
export const tellingCommand = (name: string): Command =>
  new Command(name)
    .option('--directory <path>', 'where it is stored on this machine', usualDirectory)
    .addOption(
      new Option('--stage <stage>', 'in a deployed stage in AWS instead, such as prod')
        .argParser(readStage)
        .conflicts('directory'),
    );

/** Opens it, tells something, and closes it, whatever happens; trouble is said in one line. */
export const withTelling = async (
  world: CommandWorld,
  place: Parameters<OpenTelling>[0],
  act: (store: TellingStore) => Promise<Outcome>,
): Promise<Outcome> => {
  const opened = await world.openTelling(place);
  if (opened.kind === 'trouble') {
    world.err(`${opened.reason} ${opened.advice}`);
    return 'failed';
  }
  try {
    return await act(opened.telling);
  } finally {
    await opened.telling.close();
  }
};
