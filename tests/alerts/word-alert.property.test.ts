import fc from 'fast-check';
import { wordAlert } from '../../shared/alerts/word-alert';
import { wordDigest } from '../../shared/alerts/word-digest';
import { aChange, aCorrection, aStatus, aStoryline, aWitness } from './a-change';

const gsmBasic = /^[A-Za-z0-9 @$_!"#%&'()*+,\-./:;<=>?]*$/;

/** Anything at all, and what an attacker would try. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...['\n', '\r\n', '\u2028', '\u0085', '\0', '\u001b[2J', '\u202e', '\u200b', '"', '”', '»', '\\', "'", ' '],
        ...[
          'WHO SAYS SO',
          'Storywatch: ',
          'CORRECTION',
          'Subject: x',
          '1. AFP',
          'http://evil.example',
          'www.evil.example',
          'evil。com',
          'x',
        ],
        ...['javascript:alert(1)', 'mailto:a@evil.example', '{{x}}', '<b>', '.', ':', '/', 'HOW SURE', '\ud800'],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

const kinds = fc.constantFrom(aChange, aCorrection, () => aChange({ from: 'stalled' }));
const withoutQuotes = (email: string): string => email.replace(/"[^"\n]*"/g, '""');
const quotesOf = (email: string): readonly string[] => email.match(/"[^"\n]*"/g) ?? [];

describe('whatever a feed says, an alert', () => {
  it('has a mail that differs only inside the quotation marks', () => {
    const benign = wordAlert(aChange(), aStoryline(), undefined).email;

    fc.assert(
      fc.property(hostile, hostile, (title, words) => {
        const { email } = wordAlert(aChange({ because: [aWitness({ title, words })] }), aStoryline(), undefined);

        expect(withoutQuotes(email)).toBe(withoutQuotes(benign));
      }),
    );
  });

  it('quotes at most 200 characters, on one line, without what a mail program makes a link of', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const { email } = wordAlert(aChange({ because: [aWitness({ title })] }), aStoryline(), undefined);

        for (const quoted of quotesOf(email)) {
          expect(Array.from(quoted).length).toBeLessThanOrEqual(202);
          expect(quoted).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/u);
          expect(quoted).not.toMatch(/\p{L}:[^\s"]|www\.\S|\p{L}[.。．｡]\p{L}{2}/u);
        }
      }),
    );
  });

  it('keeps the lines of its mail when publisher, outlet, place and rule are hostile', () => {
    const lines = (email: string): number => email.split('\n').length;
    const benign = wordAlert(aChange(), aStoryline(), undefined).email;

    fc.assert(
      fc.property(hostile, (text) => {
        const change = aChange({
          because: [aWitness({ publisher: text, outlet: text })],
          facts: { nextRoundOn: '2026-02-01', place: `x${text}` },
          why: text,
        });
        const { email } = wordAlert(change, aStoryline(), undefined);

        expect(lines(email)).toBeGreaterThanOrEqual(lines(benign) - 1);
        expect(lines(email)).toBeLessThanOrEqual(lines(benign));
      }),
    );
  });

  it('links to http and https only', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl(), fc.constantFrom('javascript:x', 'data:,x', 'file:///etc')), (url) => {
        const { email } = wordAlert(aChange({ because: [aWitness({ url })] }), aStoryline(), url);

        const links = email.match(/[a-z]+:\/\/\S*/g) ?? [];
        expect(links.every((link) => /^https?:\/\/[\x21-\x7e]+$/.test(link))).toBe(true);
        // An honest address may have any of these in its path.
        expect(email.replace(/https?:\/\/\S*/g, '')).not.toMatch(/javascript:|data:|file:/);
      }),
    );
  });

  it('has an SMS of one GSM-7 segment and a subject of one ASCII line, whatever editors name things', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.oneof(hostile, fc.webUrl()), kinds, (name, status, url, make) => {
        const storyline = aStoryline({ name, statuses: [aStatus('stalled', status, '')] });
        const alert = wordAlert(make({ from: name }), storyline, url);

        expect(alert.sms.length).toBeLessThanOrEqual(160);
        expect(alert.sms).toMatch(gsmBasic);
        expect(alert.subject.length).toBeLessThan(100);
        expect(alert.subject).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });

  it('keeps text of feeds out of the SMS and the subject', () => {
    const benign = wordAlert(aChange(), aStoryline(), undefined);

    fc.assert(
      fc.property(hostile, (text) => {
        const because = [aWitness({ title: text, words: text, publisher: text })];
        const facts = { nextRoundOn: '2026-02-01', place: text };
        const alert = wordAlert(aChange({ because, facts, why: text }), aStoryline(), undefined);

        expect([alert.sms, alert.subject]).toEqual([benign.sms, benign.subject]);
      }),
    );
  });

  it('is worded in a digest under the same promises', () => {
    const digest = (title: string) =>
      wordDigest('2026-01-30', [aChange({ because: [aWitness({ title })] })], [aStoryline()], undefined);
    const benign = digest('fine');

    fc.assert(
      fc.property(hostile, (title) => {
        const worded = digest(title);

        expect(withoutQuotes(worded?.email ?? '')).toBe(withoutQuotes(benign?.email ?? ''));
        expect(worded?.sms).toBe(benign?.sms);
      }),
    );
  });
});
