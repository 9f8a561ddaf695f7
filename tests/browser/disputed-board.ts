import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBoard } from '../../functions/local/board-server';
import { directoryBoardFiles } from '../../functions/local/directory-board-files';
import { drawBoard } from '../../shared/board/draw-board';
import { aChange, aCorrection, aWitness } from '../alerts/a-change';
import { aBoard, aStatus, aStorylineState, now } from '../board/a-board';

const says = (title: string, outlet: string) =>
  aWitness({ title, outlet, publisher: '', words: title, itemId: title, weight: 0.5 });
const reported = {
  status: 'none',
  because: [says('Envoys will not meet again, says one', 'anadolu'), says('No further rounds planned', 'afp')],
  against: [says('Talks are not over, says a spokesman', 'interfax-ukraine')],
  hold: 'too-little' as const,
  weight: 1,
  needs: 1.15,
  until: '2026-02-02T08:00:00Z',
};

/** What the made-up first week has none of, served at a port of its own: a correction, a dispute, a doubtful telling. */
export const serveDisputedBoard = async () => {
  const wrong = aChange({ alert: { claimedAt: '2026-01-30T17:43:00Z', maybeSentAt: '2026-01-30T17:45:00Z' } });
  const decision = { storyline: 'talks', from: 'scheduled', to: 'none', at: now, recordedAt: now, why: '' };
  const state = aBoard({
    storylines: [
      aStorylineState({
        status: aStatus({ status: 'scheduled', lastChange: 4, reported, against: [says('It is off', 'anadolu')] }),
        changes: [aCorrection(), wrong],
        decisions: [
          { ...decision, held: reported },
          { ...decision, held: { ...reported, hold: 'contested' } },
        ],
      }),
    ],
  });
  const directory = mkdtempSync(join(tmpdir(), 'storywatch-board-'));
  const files = directoryBoardFiles(directory);
  for (const [path, file] of drawBoard(state, now)) await files.put(path, file, undefined);
  const server = await serveBoard(directory, 0);
  if (server.kind === 'trouble') throw new Error(server.reason);
  const close = async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  };
  return { url: server.url, close };
};
