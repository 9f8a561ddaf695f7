import { readDate } from '../../shared/feeds/read-date';

/** What is read of the 29th of January 2026, of which only the time, the zone or the form is told. */
const morning = '2026-01-29T10:00:00Z';

describe('a date', () => {
  it.each([
    ['east, with a colon', '29 Jan 2026 12:00 +02:00', morning],
    ['east, of half an hour', '29 Jan 2026 15:30 +0530', morning],
    ['west, of half an hour', '29 Jan 2026 06:30 -03:30', morning],
    ['west, with a minus sign', '29 Jan 2026 05:00 \u22120500', morning],
    ['in hours', '29 Jan 2026 12:00 +2', morning],
    ['counted from GMT', '29 Jan 2026 12:00 GMT+2', morning],
    ['counted from UTC', '29 Jan 2026 12:00 UTC +02:00', morning],
    ['with its name in brackets', '29 Jan 2026 12:00 +0200 (EET)', morning],
    ['right behind figures', '20260129T120000 +0200', morning],
    ['of Kiribati', '30 Jan 2026 00:00 +1400', morning],
    ['further than any', '30 Jan 2026 00:01 +1401', undefined],
    ['further than any, west', '28 Jan 2026 19:59 -1401', undefined],
    ['before the year, as C writes it', 'Thu Jan 29 13:00:00 MSK 2026', morning],
    ['in small letters', '29 Jan 2026 10:00 gmt', morning],
    ['in Russian', '29 янв 2026 13:00 МСК', morning],
    ['of the IANA list', '29 Jan 2026 05:00 America/New_York', morning],
    ['like one of the IANA list', '29 Jan 2026 05:00 America/Nowhere', undefined],
    ['of the IANA list without its region', '29 Jan 2026 05:00 Iceland', undefined],
    ['and more', '29 Jan 2026 12:00 +0200 or so it seems', undefined],
  ])('has a zone: %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it.each([
    ['in the morning', 'January 29, 2026 10:00 AM', morning],
    ['in the evening', 'January 29, 2026 10:00 PM', '2026-01-29T22:00:00Z'],
    ['in the evening, in small letters', 'January 29, 2026 10:00 p.m.', '2026-01-29T22:00:00Z'],
    ['at noon', 'January 29, 2026 12:30 PM', '2026-01-29T12:30:00Z'],
    ['at midnight', 'January 29, 2026 12:30 AM', '2026-01-29T00:30:00Z'],
    ['of both clocks', 'January 29, 2026 13:00 PM', undefined],
    ['with dots', '29 Jan 2026 10.00', morning],
    ['with seconds', '29 Jan 2026 10:00:59', '2026-01-29T10:00:59Z'],
    ['with a fraction of a second', '29 Jan 2026 10:00:59,999', '2026-01-29T10:00:59Z'],
    ['with more seconds than any minute', '29 Jan 2026 10:00:61', undefined],
    ['with more minutes than any hour', '29 Jan 2026 10:60', undefined],
    ['without minutes', '29 Jan 2026', '2026-01-29T00:00:00Z'],
    ['in figures without a zone', '20260129T100000', morning],
    ['in figures without any', '20260129', '2026-01-29T00:00:00Z'],
  ])('has a time: %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it.each([
    ['of this century', '29 Jan 26', '2026-01-29T00:00:00Z'],
    ['of this century’s middle', '29 Jan 49', '2049-01-29T00:00:00Z'],
    ['of the last century’s middle', '29 Jan 50', undefined],
    ['of the last century', '29 Jan 91', '1991-01-29T00:00:00Z'],
    ['of three digits', '29 Jan 126', undefined],
    ['of five digits', '29 Jan 20260', undefined],
    ['the first that is read', '1 Jan 1990', '1990-01-01T00:00:00Z'],
    ['the last that is read', '31 Dec 2099 23:59:59', '2099-12-31T23:59:59Z'],
  ])('has a year: %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it.each([
    ['with dots', '12.01.2026', '2026-01-12T00:00:00Z'],
    ['with dots and blanks', '12. 1. 2026.', '2026-01-12T00:00:00Z'],
    ['with slashes, day first', '29/01/2026', '2026-01-29T00:00:00Z'],
    ['with slashes, day first, by one', '13/12/2026', '2026-12-13T00:00:00Z'],
    ['with slashes, month first', '1/29/2026', '2026-01-29T00:00:00Z'],
    ['with slashes, month first, by one', '12/13/2026', '2026-12-13T00:00:00Z'],
    ['with slashes, either', '1/1/2026', '2026-01-01T00:00:00Z'],
    ['with slashes, nobody knows which', '11/12/2026', undefined],
    ['with hyphens, nobody knows which', '11-12-2026', undefined],
    ['with hyphens, and the month by its name', '29-Jan-2026', '2026-01-29T00:00:00Z'],
    ['with slashes, year first', '2026/1/29', '2026-01-29T00:00:00Z'],
    ['with dots, year first', '2026.01.29', '2026-01-29T00:00:00Z'],
    ['with two marks', '29.01/2026', undefined],
    ['of a thirteenth month', '29.13.2026', undefined],
    ['of Korea', '2026년 1월 29일 10:00', morning],
    ['in white space of all kinds', ' 29 \u00a0 Jan\n2026\t10:00 ', morning],
    ['of a month that is none', '29 Foo 2026', undefined],
  ])('has figures or names: %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it.each([
    ['seconds of ten digits', '1769680800', morning],
    ['seconds of nine digits', '900000000', '1998-07-09T16:00:00Z'],
    ['seconds of eight digits, which is a day', '20260129', '2026-01-29T00:00:00Z'],
    ['thousandths of thirteen digits', '1769680800999', morning],
    ['thousandths of twelve digits', '900000000999', '1998-07-09T16:00:00Z'],
    ['eleven digits', '17696808000', undefined],
    ['fourteen digits', '17696808000000', undefined],
    ['seconds of before there were feeds', '100000000', undefined],
  ])('is Unix time: %s', (_reason, text, instant) => {
    expect(readDate(text)).toBe(instant);
  });

  it('is no longer than a hundred characters', () => {
    expect(readDate(morning.padStart(100))).toBe(morning);
    expect(readDate(morning.padStart(101))).toBeUndefined();
  });
});
