import assert from 'node:assert/strict';
import path from 'node:path';
import { DateTime } from 'luxon';
import { storylines } from '../../shared/storylines/storylines';
import { proveCommands } from './commands';
import { bootstrap, deploy, destroy, unprotect } from './deployment';
import { eventually } from './eventually';
import { proveFilling } from './fill-history';
import { handOver, tellAgain } from './invoke';
import type { NewsServer } from './news-server';
import { operatorsHear, operatorsSubjects } from './operators';
import { poisonItems, proveOnlyPoisonIsHandedBack, provePoisonIsSetAside } from './poison';
import { questions } from './questions';
import type { SnsRecorder } from './sns-recorder';
import { ask, boardFile, bodies, purge, putStoryline, readNotification, rows } from './stored';

/** Puts one piece of news through the deployed stack, and looks at everything that it should and should not do. */
export const prove = async (
  output: string,
  news: NewsServer,
  recorder: SnsRecorder,
  proved: (what: string) => void,
): Promise<void> => {
  const around = { feedsOrigin: news.origin, snsRecorder: recorder.origin };
  await bootstrap(output, around);
  await deploy(output, around);
  proved('the stack is deployed');

  await handOver('poll-feed', { feed: 7 });
  await eventually('every storyline has a status', async () =>
    (await rows('storylines')).filter(({ record }) => record === 'status').length === storylines.length
      ? true
      : undefined,
  );
  proved('the clock has given every storyline a status');
  await eventually('a failed invocation is given up', async () =>
    (await bodies('storywatch-e2e-poll-feed-dead-letters')).length > 0 ? true : undefined,
  );
  proved('an invocation that failed lies with the dead letters');
  await operatorsHear('Storywatch e2e: poll-feed gave up', /#poll-feed-gave-up, and first of all\n {2}aws logs tail/);
  await purge('storywatch-e2e-poll-feed-dead-letters');
  proved('the operators are told of it');

  await proveFilling(path.join(output, '..', 'e2e-archive.jsonl'), DateTime.utc());
  proved('a history is filled in under the eyes of streams and schedules');

  await putStoryline({ storyline: 'nobody-knows', record: 'change#000001', schema: 99 });
  publishTheNews(news);
  await eventually('both items are stored', async () => {
    const filed = (await rows('items')).filter(({ storyline }) => storyline === 'exchanges');
    return filed.length === 2 ? true : undefined;
  });
  proved('news is polled by the schedules and stored under its storyline');
  await eventually('the status changes', async () =>
    (await rows('storylines')).find((row) => row.storyline === 'exchanges' && row.status === 'suspended'),
  );
  proved('the status has changed');

  const alerts = await eventually('an alert arrives', async () => {
    const all = await bodies('reader-of-all');
    return all.length > 0 ? all.map(readNotification) : undefined;
  });
  const texts = recorder.texts();
  assert.deepEqual(alerts[0]?.attributes, { storyline: 'exchanges', kind: 'change', status: 'suspended' });
  assert.match(texts[0]?.email ?? '', /Zelenskyy/);
  assert.match(texts[0]?.sms ?? '', /^[ -~\n]{20,160}$/);
  assert.equal(alerts[0]?.Message, texts[0]?.email);
  proved(`subscribers are told, by e-mail and SMS, past a record that cannot be read: ${alerts[0]?.Subject}`);

  const index = await eventually('the board shows it', async () => {
    const page = await boardFile('index.html');
    return page?.includes('>suspended<') ? page : undefined;
  });
  assert.match(index, /href="changes\/exchanges-000001\.html"/);
  assert.match((await boardFile('changes/exchanges-000001.html')) ?? '', /Zelenskyy/);
  assert.match((await boardFile('changes.atom')) ?? '', /Exchanges: now suspended/);
  assert.match(
    texts[0]?.email ?? '',
    /Its page, which says what becomes of it: https:\/\/\S+\/changes\/exchanges-000001\.html/,
  );
  proved('the board shows the change, its page says who said it, and the alert leads there');

  await poisonItems();
  assert.deepEqual(await tellAgain('exchanges', 'change#000001'), { batchItemFailures: [] });
  for (const { heading, statement } of questions())
    await ask(statement).catch((cause) => {
      throw new Error(`docs/querying.md, ${heading}: the statement is refused`, { cause });
    });
  proved('the questions of docs/querying.md can be asked');

  await proveCommands();
  proved('storywatch status, changes, why, items and export answer from the tables');

  const stored = async () => ({ items: await rows('items'), feeds: await rows('feeds') });
  const before = await stored();
  const polls = news.unchanged('anadolu-en');
  const [again] = await Promise.all([
    deploy(output, around),
    eventually('an unchanged feed is polled', async () => (news.unchanged('anadolu-en') > polls ? true : undefined)),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  assert.deepEqual(await stored(), before);
  proved('feeds that have not changed were polled, and nothing was written');

  assert.deepEqual([alerts.length, await bodies('reader-of-all'), recorder.texts().length], [1, [], 1]);
  assert.deepEqual(await bodies('reader-of-eu-accession'), []);
  proved('one change, one message, even when it is told again; a reader of another storyline got none');

  assert.match(again, /storywatch-e2e \(no changes\)/);
  proved('a second deployment changes nothing');

  await operatorsHear('Storywatch e2e: over: poll-feed gave up', /OVER\n- poll-feed gave up, since /);
  await provePoisonIsSetAside(news);
  await operatorsHear('Storywatch e2e: assess-storylines gave up', /Who is hurt: All subscribers/);
  proved('stream records that cannot be read lie with the dead letters, and the next ones went through');
  await proveOnlyPoisonIsHandedBack();
  proved('of a batch with such a record in its middle only that one is handed back, and the one behind it is told');

  assert.deepEqual(await operatorsSubjects(), [
    'Storywatch e2e: poll-feed gave up',
    'Storywatch e2e: over: poll-feed gave up',
    'Storywatch e2e: assess-storylines gave up',
  ]);
  proved('the operators were told of nothing else, and of nothing twice');

  const kept = (await rows('storylines')).length;
  await assert.rejects(destroy(output), /TerminationProtection/i);
  await unprotect();
  await destroy(output);
  assert.deepEqual([(await rows('storylines')).length, (await rows('items')).length > 0], [kept, true]);
  proved('a stage that keeps its data is not taken down by mistake; taken down, it leaves the tables with their rows');
};

const publishTheNews = (news: NewsServer): void => {
  news.publish('interfax-ukraine-en', {
    title: 'Russia has suspended prisoner exchanges, sees no gain in them – Zelenskyy',
    summary: 'Moscow has stopped taking part in exchanges of prisoners of war, the president said.',
  });
  news.publish('anadolu-en', {
    title: 'Zelenskyy says Russia has put prisoner exchanges on hold',
    summary: 'Moscow sees nothing to win in exchanges, Ukrainian president tells reporters',
  });
};
