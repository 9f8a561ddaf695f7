import { checkStoryline } from '../../../shared/storylines/check-storyline';
import { commonMeanings } from '../../../shared/storylines/reading/lexicons';
import data from '../fixtures/grain-corridor.json';

const problemsOf = (faulty: object, meanings: ReadonlySet<string> = commonMeanings) => {
  const checked = checkStoryline(faulty, 'new.json', meanings);
  return checked.kind === 'faulty' ? checked.problems : [];
};
const ends = { on: 'endsOn', to: 'open', why: 'it ran out' };

describe('checking what a storyline looks for outside its rules', () => {
  it('says that an end is read in claims of a status that there is not', () => {
    const runsOut = { beside: ['grain'], of: ['opened'] };

    expect(problemsOf({ ...data, runsOut })).toContainEqual(
      expect.stringMatching(/^new.json, runsOut, of: no status has the id "opened"; did you mean "open"/),
    );
  });

  it('says that it is unknown or has no words', () => {
    const runsOut = { beside: ['grian'] };

    expect(problemsOf({ ...data, runsOut, neverWithout: ['grain', 'grian'] }, new Set(['ukraine']))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^new.json, runsOut, beside: no word list has words for the meaning "grian"; did you mean "grain"/,
        ),
        expect.stringMatching(
          /^new.json, neverWithout: no word list has words for the meaning "grian"; did you mean "grain"/,
        ),
      ]),
    );
    expect(problemsOf({ ...data, runsOut: { besides: ['grain'] } })).toContain(
      'new.json, runsOut: "besides" is not known here; did you mean "beside"?',
    );
    const statuses = data.statuses.map((status) => ({ ...status, ends: { ...ends, lastday: true } }));

    expect(problemsOf({ ...data, statuses })).toContain(
      'new.json, statuses 1, ends: "lastday" is not known here; did you mean "lastDay"?',
    );
  });

  it('says that a rule files items that name nothing', () => {
    const named = (neverWithout: readonly string[]) =>
      problemsOf({ ...data, neverWithout }).filter((problem) => problem.includes('neverWithout'));

    expect(named(['grain'])).toEqual([]);
    expect(named(['ukraine', 'russia', 'mediator'])).toEqual([]);
    expect(named(['ukraine'])).toEqual([
      'new.json, files 1: the rule "grain-ships" files items that name none of neverWithout (ukraine); have it need one of them, or add to them',
    ]);
  });
});
