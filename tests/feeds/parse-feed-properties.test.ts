import fc from 'fast-check';
import { parseFeed } from '../../shared/feeds/parse-feed';
import { plainText } from '../../shared/feeds/plain-text';
import { readDate } from '../../shared/feeds/read-date';
import { checkParsing } from './parsing-properties';

describe('parsing of anything', () => {
  it('keeps the contract of entries for feeds that are broken in any way', async () => {
    await checkParsing(10_000);
  });

  it('ends in an outcome for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const parsed = await parseFeed({ bytes, contentType: undefined, url: 'nonsense' }, { adapter: 'plain' });

        expect(['feed', 'unreadable']).toContain(parsed.kind);
      }),
    );
  });

  it('leaves plain text as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'<>&;abltgmp#/ \u200b') }),
        (one, other) => {
          const plain = plainText(one + other);

          expect(plainText(plain)).toBe(plain);
        },
      ),
    );
  });

  it('reads a date to an instant or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.:, TZ+janмая') }), (text) => {
        expect(readDate(text) ?? '2026-01-29T10:00:00Z').toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      }),
    );
  });
});
