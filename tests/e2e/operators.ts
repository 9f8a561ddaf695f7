import assert from 'node:assert/strict';
import * as z from 'zod';
import { eventually } from './eventually';
import { handOver } from './invoke';
import { bodies } from './stored';

const Mail = z.object({ Subject: z.string().default(''), Message: z.string() });

const received: z.infer<typeof Mail>[] = [];

/** What watch-over has mailed to the operators so far; alarms of the emulator's CloudWatch are left out. */
const mails = async (): Promise<readonly z.infer<typeof Mail>[]> => {
  for (const body of await bodies('operator')) received.push(Mail.parse(JSON.parse(body)));
  return received.filter(({ Subject }) => Subject.startsWith('Storywatch'));
};

export const operatorsSubjects = async (): Promise<readonly string[]> => (await mails()).map(({ Subject }) => Subject);

/** Waits until the operators get a mail of this subject, which says this; its schedule comes once a minute besides. */
export const operatorsHear = async (subject: string, saying: RegExp): Promise<void> => {
  await handOver('watch-over', { wokenBy: 'clock' });
  const mail = await eventually(`the operators hear '${subject}'`, async () =>
    (await mails()).find(({ Subject }) => Subject === subject),
  );
  assert.match(mail.Message, saying);
};
