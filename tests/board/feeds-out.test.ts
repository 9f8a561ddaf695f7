import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import RssParser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';
import { drawBoard } from '../../shared/board/draw-board';
import { parseFeed } from '../../shared/feeds/parse-feed';
import { aChange, aWitness } from '../alerts/a-change';
import { aBoard, aStorylineState, now } from './a-board';

const hostile = 'Says <b>"no" & </b>]]> \u0007\u202E again';
const changes = [
  aChange({ number: 4, from: 'stalled', to: 'scheduled', recordedAt: '2026-01-31T10:00:00Z' }),
  aChange({ because: [aWitness({ title: hostile, url: 'https://example.org/?a=1&b=2' })] }),
];
const files = drawBoard(aBoard({ storylines: [aStorylineState({ changes })] }), now);
const bodyOf = (path: string): string => files.get(path)?.body ?? `no ${path}`;
const fixture = (name: string): string => readFileSync(join(__dirname, 'fixtures', name), 'utf8');

const validate = (schema: object, data: unknown) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const check = ajv.compile(schema);
  check(data);
  return check.errors;
};

describe('the feeds out', () => {
  it.each(['changes.atom', 'storylines/talks.atom'])('are valid Atom: %s', async (path) => {
    const { errors } = await validateXML({
      xml: { fileName: 'changes.atom', contents: bodyOf(path) },
      schema: fixture('atom.rng'),
      extension: 'relaxng',
    });

    expect(errors).toEqual([]);
  });

  it('would not pass as Atom without an id', async () => {
    const { valid } = await validateXML({
      xml: { fileName: 'changes.atom', contents: bodyOf('changes.atom').replaceAll(/<id>.*<\/id>/g, '') },
      schema: fixture('atom.rng'),
      extension: 'relaxng',
    });

    expect(valid).toBe(false);
  });

  it.each(['changes.json', 'storylines/talks.json'])('are valid JSON Feed 1.1: %s', (path) => {
    expect(validate(JSON.parse(fixture('json-feed-1.1.schema.json')), JSON.parse(bodyOf(path)))).toBeNull();
  });

  it('are read by rss-parser', async () => {
    const feed = await new RssParser().parseString(bodyOf('changes.atom'));

    expect(feed.items.map(({ title, link, isoDate }) => ({ title, link, isoDate }))).toMatchObject([
      { title: 'Talks: now scheduled (was stalled)', link: 'https://board.example.org/changes/talks-000004.html' },
      { title: 'Talks: now stalled (was scheduled)', link: 'https://board.example.org/changes/talks-000003.html' },
    ]);
  });

  it.each([
    ['Atom', 'changes.atom'],
    ['JSON Feed', 'changes.json'],
  ])('give the changes back when they are polled as an outlet: %s', async (_, path) => {
    const document = {
      bytes: new TextEncoder().encode(bodyOf(path)),
      contentType: files.get(path)?.contentType,
      url: `https://board.example.org/${path}`,
    };

    const parsed = await parseFeed(document, { adapter: 'plain', timeZone: undefined });

    expect(parsed).toMatchObject({
      entries: [
        { title: 'Talks: now scheduled (was stalled)', link: 'https://board.example.org/changes/talks-000004.html' },
        {
          title: 'Talks: now stalled (was scheduled)',
          link: 'https://board.example.org/changes/talks-000003.html',
          publishedAt: '2026-01-30T17:42:10Z',
        },
      ],
    });
  });

  it('keep the id of a change when the board moves', () => {
    const idsAt = (boardUrl: string) =>
      [...(drawBoard(aBoard({ boardUrl }), now).get('changes.atom')?.body ?? '').matchAll(/<id>(urn:[^<]+)/g)].map(
        ([, id]) => id,
      );

    expect(idsAt('https://one.example/')).toEqual(idsAt('https://two.example/'));
    expect(idsAt('https://one.example/')).toHaveLength(1);
  });

  it('hold status.json to the schema that is published beside it', () => {
    const schema = JSON.parse(bodyOf('status.schema.json'));

    expect(validate(schema, JSON.parse(bodyOf('status.json')))).toBeNull();
    expect(validate(schema, { version: 2 })).not.toBeNull();
  });

  it('tell calendars of the next round, as a day of its own', () => {
    const calendar = bodyOf('dates.ics');

    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain('UID:talks-2026-02-01@storywatch\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260201\r\n');
    expect(calendar.replaceAll('\r\n ', '')).toContain('Abu Dhabi');
    expect(calendar).toContain('END:VEVENT\r\n');
  });
});
