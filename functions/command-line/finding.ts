/** Something that `storywatch doctor` found. 'look': may be as it should, somebody should look at it. */
export type Finding = {
  readonly about: string;
  readonly verdict: 'good' | 'look' | 'wrong';
  readonly finding: string;
};
