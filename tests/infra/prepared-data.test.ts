import { readFileSync } from 'node:fs';
import { prepareData, storylinesToRead } from '../../infra/prepared-data';
import { outlets } from '../../shared/outlets/outlets';
import { storylines } from '../../shared/storylines/storylines';

/** What a prepared module holds under its one name. */
const held = (file: string): unknown =>
  JSON.parse(JSON.parse(/JSON\.parse\((".*")\);\n$/.exec(readFileSync(file, 'utf8'))?.[1] ?? '""'));

describe('the data that bundles take', () => {
  it('is ours as it comes out of the checks', () => {
    const modules = prepareData();

    expect(held(modules['#our-outlets'] ?? '')).toEqual(outlets);
    expect(held(storylinesToRead())).toEqual(storylines);
  });

  it('holds what only reading takes for the function that reads', () => {
    const prepared = held(prepareData()['#our-storylines'] ?? '');

    expect(prepared).toEqual(storylines.map((storyline) => ({ ...storyline, words: {}, files: [], excludes: [] })));
  });
});
