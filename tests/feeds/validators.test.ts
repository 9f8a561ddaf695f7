import { conditionalHeaders, validatorsOf } from '../../shared/feeds/validators';

const lastModified = 'Thu, 29 Jan 2026 10:00:00 GMT';

describe('validators', () => {
  it('come from an answer’s headers', () => {
    expect(validatorsOf({ etag: '"a1"', 'last-modified': lastModified })).toEqual({ etag: '"a1"', lastModified });
    expect(validatorsOf({})).toEqual({ etag: undefined, lastModified: undefined });
  });

  it.each([
    ['both', { etag: '"a1"', lastModified }, { 'if-none-match': '"a1"', 'if-modified-since': lastModified }],
    ['one', { etag: '"a1"' }, { 'if-none-match': '"a1"' }],
    ['the other', { lastModified }, { 'if-modified-since': lastModified }],
    ['none', {}, {}],
  ])('make a request conditional: %s', (_reason, validators, headers) => {
    expect(conditionalHeaders(validators)).toStrictEqual(headers);
  });

  it.each([
    ['all that can be printed', '"é~ "', true],
    ['a thousand characters', 'x'.repeat(1_000), true],
    ['more', 'x'.repeat(1_001), false],
    ['nothing', '', false],
    ['two lines', '"a\r\nx: y"', false],
    ['a line behind it', '"a1"\n', false],
    ['a character that no header has', '"€"', false],
  ])('are kept only as they can be sent back: %s', (_reason, etag, isKept) => {
    expect(validatorsOf({ etag }).etag).toBe(isKept ? etag : undefined);
    expect(conditionalHeaders({ etag })).toStrictEqual(isKept ? { 'if-none-match': etag } : {});
  });
});
