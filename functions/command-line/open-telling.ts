import { join } from 'node:path';
import { filePublishAlert } from '../local/file-publish-alert';
import { openLocalWorld } from '../local/open-local-world';
import { systemClock } from '../system-clock';
import type { OpenTelling } from './telling-store';

/** What changes are told with: the files of `npm start`, or a stage's topic. */
export const openTelling: OpenTelling = async ({ directory, stage }) => {
  if (stage === undefined) {
    const opened = await openLocalWorld({ directory });
    if (opened.kind === 'trouble') return opened;
    const { changes, now, clock, mode, close } = opened.world;
    const publishAlert = filePublishAlert(join(directory, mode), clock, () => undefined);
    return { kind: 'open', telling: { changes, publishAlert, boardUrl: undefined, now, close } };
  }
  const { openStageTelling } = await import('../../shared/aws/open-stage-telling');
  const opened = await openStageTelling(stage);
  return opened.kind === 'trouble' ? opened : { kind: 'open', telling: { ...opened, now: systemClock() } };
};
