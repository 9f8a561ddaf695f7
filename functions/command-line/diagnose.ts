import { feedSources } from '../../shared/outlets/outlets';
import type { CommandWorld } from './command-world';
import { diagnoseStored } from './diagnose-stored';
import type { Finding } from './finding';

/** What there is to say about this installation: Node.js, data, what is stored, each feed, what was not told. */
export const diagnose = async (world: CommandWorld, directory: string): Promise<readonly Finding[]> => [
  nodeFinding(world.nodeVersion),
  ...dataFindings(world),
  ...(await diagnoseStored(world, { directory })),
];

const nodeFinding = (version: string): Finding =>
  Number(version.split('.')[0]) >= 20
    ? { about: 'Node.js', verdict: 'good', finding: version }
    : { about: 'Node.js', verdict: 'wrong', finding: `${version} is too old: install 20 or newer.` };

const dataFindings = ({ outlets, outletProblems, storylines, storylineProblems }: CommandWorld): readonly Finding[] => [
  ...outletProblems.map((finding): Finding => ({ about: 'outlets', verdict: 'wrong', finding })),
  ...storylineProblems.map((finding): Finding => ({ about: 'storylines', verdict: 'wrong', finding })),
  { about: 'outlets', verdict: 'good', finding: `${outlets.length} outlets, ${feedSources(outlets).length} feeds` },
  { about: 'storylines', verdict: 'good', finding: storylines.map(({ id }) => id).join(', ') },
];
