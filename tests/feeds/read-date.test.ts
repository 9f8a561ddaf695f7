import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readDate } from '../../shared/feeds/read-date';

describe('readDate', () => {
  it.each([
    ['ISO 8601', '2026-01-29T10:00:00Z', '2026-01-29T10:00:00Z'],
    ['a fraction of a second', '2026-01-29T10:00:00.987Z', '2026-01-29T10:00:00Z'],
    ['an offset', '2026-01-29T10:00:00+02:00', '2026-01-29T08:00:00Z'],
    ['no seconds', '2026-01-29T10:00Z', '2026-01-29T10:00:00Z'],
    ['no zone', '2026-01-29 10:00:00', '2026-01-29T10:00:00Z'],
    ['a day alone', '2026-01-29', '2026-01-29T00:00:00Z'],
    ['no separators', '20260129T100000Z', '2026-01-29T10:00:00Z'],
    ['RFC 822', 'Thu, 29 Jan 2026 10:00:00 +0200', '2026-01-29T08:00:00Z'],
    ['a named zone', 'Thu, 29 Jan 2026 10:00:00 EST', '2026-01-29T15:00:00Z'],
    ['two digits of a year', '29 Jan 26 10:00 GMT', '2026-01-29T10:00:00Z'],
    ['an offset with its name', 'Thu, 29 Jan 2026 10:00:00 +0000 (UTC)', '2026-01-29T10:00:00Z'],
    ['an IANA zone', '29 Jan 2026 10:00:00 Europe/Kyiv', '2026-01-29T08:00:00Z'],
    ['C', 'Thu Jan 29 10:00:00 2026', '2026-01-29T10:00:00Z'],
    ['American order', 'January 29, 2026 10:00 PM', '2026-01-29T22:00:00Z'],
    ['Ukrainian', '29 січня 2026 р. 10:00', '2026-01-29T10:00:00Z'],
    ['Russian', 'чт, 29 янв 2026 10:00:00 +0300', '2026-01-29T07:00:00Z'],
    ['Turkish', '29 Ocak 2026 Perşembe 10:00', '2026-01-29T10:00:00Z'],
    ['French, whose Tuesday looks like March', 'mar. 27 janv. 2026 à 10:00', '2026-01-27T10:00:00Z'],
    ['Croatian', '29. siječnja 2026. 10:00', '2026-01-29T10:00:00Z'],
    ['Serbian figures', '29.01.2026. 10:00', '2026-01-29T10:00:00Z'],
    ['French hours', '29 janvier 2026 à 10h30', '2026-01-29T10:30:00Z'],
    ['Turkish capitals without their dots', '29 KASIM 2026 10:00', '2026-11-29T10:00:00Z'],
    ['German', 'Mi, 29 Dez 2026 10:00:00 +0100', '2026-12-29T09:00:00Z'],
    ['Spanish', '29 de enero de 2026 10:00', '2026-01-29T10:00:00Z'],
    ['Polish', '29 stycznia 2026', '2026-01-29T00:00:00Z'],
    ['Greek', '29 Ιαν 2026 10:00', '2026-01-29T10:00:00Z'],
    ['Japanese', '2026年1月29日 10:00', '2026-01-29T10:00:00Z'],
    ['an offset and a name that contradicts it', 'Thu, 29 Jan 2026 10:00:00 -0500 GMT', '2026-01-29T15:00:00Z'],
    ['a zone of the other side of the world', 'Thu, 29 Jan 2026 10:00:00 NZDT', '2026-01-28T21:00:00Z'],
    ['Unix seconds', '1769680800', '2026-01-29T10:00:00Z'],
    ['Unix milliseconds', '1769680800000', '2026-01-29T10:00:00Z'],
    ['the end of a day as hour 24', '2026-01-29T24:00:00Z', '2026-01-30T00:00:00Z'],
    ['a leap second', '31 Dec 2016 23:59:60 Z', '2016-12-31T23:59:59Z'],
  ])('reads %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it.each([
    ['words', 'yesterday'],
    ['nothing', ''],
    ['a day that no month has', '30 Feb 2026 10:00'],
    ['an hour that no day has', '2026-01-29T25:00:00Z'],
    ['a zone that is two zones', 'Thu, 29 Jan 2026 10:00:00 IST'],
    ['an age', '5 hours ago'],
    ['now', 'now'],
    ['a zone that nobody knows', 'Thu, 29 Jan 2026 10:00:00 XYZ'],
    ['figures that can be read both ways', '2/1/2026'],
    ['the beginning of Unix time', '1970-01-01T00:00:00Z'],
    ['the last moment before 1990', '1989-12-31T23:59:59Z'],
    ['the year 2100', '2100-01-01T00:00:00Z'],
    ['a year without a day', '2026'],
  ])('reads no instant from %s', (_reason, text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    ['in winter', '2026-01-29 10:00', '2026-01-29T08:00:00Z'],
    ['in summer', '2026-07-29 10:00', '2026-07-29T07:00:00Z'],
    ['unless it names one', '2026-07-29 10:00 GMT', '2026-07-29T10:00:00Z'],
  ])("reads a date without a zone in the feed's own %s", (_reason, text, instant) => {
    expect(readDate(text, 'Europe/Kyiv')).toBe(instant);
  });

  it('reads what is written to the letter as luxon does', () => {
    const zones = ['utc', 'UTC+3', 'UTC-5', 'UTC+5:30', 'UTC+13'];
    const times = fc.record({
      ms: fc.date({ min: new Date('1992-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
      zone: fc.constantFrom(...zones),
    });

    fc.assert(
      fc.property(times, ({ ms, zone }) => {
        const time = DateTime.fromJSDate(ms, { zone });
        const expected = time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");

        expect(readDate(time.toRFC2822() ?? '')).toBe(expected);
        expect(readDate(time.toHTTP() ?? '')).toBe(expected);
        expect(readDate(time.toISO({ suppressMilliseconds: true, precision: 'seconds' }) ?? '')).toBe(expected);
      }),
    );
  });
});
