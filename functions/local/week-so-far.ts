import { wordAlert } from '../../shared/alerts/word-alert';
import { statusReport, statusText } from '../../shared/queries/status-report';
import type { Terminal } from '../../shared/queries/terminal-text';
import { storylines } from '../../shared/storylines/storylines';
import type { LocalWorld } from './open-local-world';

/** The newest changes of each storyline that are shown. */
const shownChanges = 20;

/** For the screen: where every storyline stands, and all that was told, in order, with its evidence. */
export const weekSoFar = async (
  world: Pick<LocalWorld, 'statuses' | 'changes'>,
  boardUrl: string,
  terminal: Terminal,
): Promise<string> => {
  const statuses = statusText(await statusReport(world, storylines), terminal);
  const perStoryline = await Promise.all(
    storylines.map(async (storyline) => {
      const changes = await world.changes.newest(storyline.id, shownChanges);
      return changes
        .filter(({ alert }) => alert?.sentAt !== undefined)
        .map((change) => {
          const corrected = changes.find(({ number }) => number === change.corrects?.number);
          return { at: change.alert?.sentAt ?? '', alert: wordAlert(change, storyline, boardUrl, corrected) };
        });
    }),
  );
  const told = perStoryline.flat().sort((a, b) => a.at.localeCompare(b.at));
  const alerts = told.map(
    ({ at, alert }, index) => `${index + 1}. [${at}] ${alert.subject}\n${indented(alert.email)}\n`,
  );
  const heading = told.length === 1 ? '1 alert was sent' : `${told.length} alerts were sent`;
  return `Where the storylines stand\n\n${statuses}\n${heading}\n\n${alerts.join('\n')}`;
};

const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '   ');
