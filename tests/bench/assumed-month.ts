/** What a month is like that no stack and no measurement says; each is meant to be on the high side. */
export const assumedMonth = {
  days: 30.4,
  /** Share of a feed's runs that fetch; in the others its outlet sleeps (112 of 288: npm run bench -- --only pace). */
  shareInTurn: 0.4,
  skippedSeconds: 0.1,
  /** Share of fetches that find something new, and how many new items each of them then finds (the measured poll). */
  shareWithNews: 0.25,
  newItemsAPoll: 3,
  /** Items filed under each storyline a day; in four other outlets' news of half a year it was one. */
  filedADay: 5,
  /** How often storylines are assessed for each item that is filed: rows are rewritten when an outlet edits. */
  wakesAFiledItem: 1.5,
  /** Changes that subscribers are told of in a month, and subscribers by e-mail. */
  alerts: 20,
  emailSubscribers: 20,
  /** Seconds that a run takes with its memory: a poll mostly waits for the outlet's server. */
  pollSeconds: 1.2,
  assessSeconds: 0.5,
  alertSeconds: 1,
  boardSeconds: 1.5,
  watchSeconds: 1,
  /** Files of the board that differ at each drawing, as a rule the first page and the state. */
  boardFilesADrawing: 3,
  /** Share of looks at which no feed has been written about for half an hour, so that CloudWatch is asked for polls. */
  shareInDoubt: 0.25,
  /** Share of hours in which some feed is silent, and in which a change is untold: metrics without a value are free. */
  shareOfTrouble: 0.2,
  /** Lambda's own lines on a run, where they are kept: its start, its report, and that of each fresh start. */
  lambdaLogBytesARun: 1500,
  /** Items, changes and their indexes that have been kept after a year. */
  storedGb: 0.2,
} as const;
