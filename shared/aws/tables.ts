/** How a table is laid out. All keys are strings. */
export type TableLayout = {
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly indexes: readonly { readonly name: string; readonly partitionKey: string; readonly sortKey: string }[];
  /** The TTL attribute, in seconds since 1970; DynamoDB deletes within about two days of it. */
  readonly expiry?: string;
  /** What the table's stream shows of a written row; absent: no stream. */
  readonly stream?: 'NEW_AND_OLD_IMAGES' | 'NEW_IMAGE';
};

/** The three tables, declared once: the CDK stack and the embedded DynamoDB are both made from this. */
export const tables = {
  /** Old images too: an item that loses its claims, or its place in a storyline, changes the evidence as well. */
  items: {
    partitionKey: 'storyline',
    sortKey: 'publishedAtId',
    indexes: [{ name: 'byOutlet', partitionKey: 'outlet', sortKey: 'publishedAt' }],
    expiry: 'expiresAt',
    stream: 'NEW_AND_OLD_IMAGES',
  },
  storylines: { partitionKey: 'storyline', sortKey: 'record', indexes: [], stream: 'NEW_IMAGE' },
  feeds: { partitionKey: 'feed', indexes: [] },
} as const satisfies Record<string, TableLayout>;

/** What each table is called where it stands: names differ by stage. */
export type TableNames = Readonly<Record<keyof typeof tables, string>>;

/** The tables of a deployed stage: the stack names them so, and the command line finds them so. */
export const stageTables = (stage: string): TableNames => ({
  items: `storywatch-${stage}-items`,
  storylines: `storywatch-${stage}-storylines`,
  feeds: `storywatch-${stage}-feeds`,
});
