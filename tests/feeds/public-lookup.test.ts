import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { NotPublic, publicLookup } from '../../shared/feeds/public-lookup';

/** What is told of a name that the system's own look-up answers so, and what that look-up was asked. */
const lookUp = async (
  answer: string | LookupAddress[],
  { family, error = null, options = {} }: { family?: number; error?: Error | null; options?: LookupOptions } = {},
) => {
  const asked: LookupOptions[] = [];
  const system: LookupFunction = (_hostname, given, callback) => {
    asked.push(given);
    callback(error, answer, family);
  };
  const told = await new Promise((settle) =>
    publicLookup(system)('news.example', options, (...result) => settle(result)),
  );
  return { told, asked };
};
const notPublic = [new NotPublic('news.example has no public address'), []];

describe('publicLookup', () => {
  it('asks for all addresses, and as it was asked itself', async () => {
    const { asked } = await lookUp('8.8.8.8', { options: { family: 4, all: false } });

    expect(asked).toEqual([{ family: 4, all: true }]);
  });

  it('passes on that a name could not be looked up', async () => {
    const error = new Error('no such name');

    expect((await lookUp([{ address: '8.8.8.8', family: 4 }], { error })).told).toEqual([
      error,
      [{ address: '8.8.8.8', family: 4 }],
      undefined,
    ]);
  });

  it.each([
    ['a public address', '8.8.8.8', undefined, [null, '8.8.8.8', 4]],
    ['a public IPv6 address', '2606:4700::1111', 6, [null, '2606:4700::1111', 6]],
    ['a private address', '10.0.0.1', 4, notPublic],
    ['no addresses', [], undefined, notPublic],
  ])('takes an answer that is %s', async (_reason, answer, family, told) => {
    expect((await lookUp(answer, { ...(family !== undefined && { family }) })).told).toEqual(told);
  });

  it('tells all public addresses where it is asked for all', async () => {
    expect((await lookUp('8.8.8.8', { family: 4, options: { all: true } })).told).toEqual([
      null,
      [{ address: '8.8.8.8', family: 4 }],
    ]);
  });
});
