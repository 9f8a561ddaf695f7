import { openLocalDatabase } from '../../functions/local/local-database';

/** Forked with a directory: serves its embedded DynamoDB from a process of its own, and says so to whoever forked it. */
const main = async (directory: string): Promise<void> => {
  const database = await openLocalDatabase(directory);
  if (database.kind === 'trouble') throw new Error(`${database.reason} ${database.advice}`);
  process.send?.('open');
};

void main(process.argv[2] ?? '');
