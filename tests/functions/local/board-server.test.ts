import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { serveBoard } from '../../../functions/local/board-server';
import { directoryBoardFiles } from '../../../functions/local/directory-board-files';
import { digestOf } from '../../../shared/board/board-files';
import { directories } from './a-directory';

const aDirectory = directories();
const page = { body: '<p>here</p>', contentType: 'text/html', cacheControl: '' };

const served = async () => {
  const directory = join(aDirectory(), 'board');
  const files = directoryBoardFiles(directory);
  await files.put('index.html', page, undefined);
  await files.put('changes/talks-000001.html', { ...page, body: 'žđ' }, undefined);
  await files.put('404.html', { ...page, body: 'not here' }, undefined);
  writeFileSync(join(directory, '..', 'secret.txt'), 'secret');
  const server = await serveBoard(directory, 0);
  if (server.kind === 'trouble') throw new Error(server.reason);
  return { directory, files, server };
};

/** fetch would tidy the address up before it asks. */
const rawGet = (url: string, path: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });

describe('the board on this machine', () => {
  it('is served with its policy, and knows what a reader has already', async () => {
    const { server } = await served();

    const first = await fetch(server.url);
    const again = await fetch(server.url, { headers: { 'if-none-match': `${first.headers.get('etag')}` } });
    await server.close();

    expect(await first.text()).toBe('<p>here</p>');
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(first.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(again.status).toBe(304);
  });

  it.each([
    ['nothing is there', '/nothing.html'],
    ['the path leads out of it', '/../secret.txt'],
    ['the path leads out of it in disguise', '/%2e%2e/secret.txt'],
    ['the path is a folder', '/changes'],
    ['the path has a zero byte', '/a%00.html'],
  ])('answers with its own page when %s', async (_, path) => {
    const { server } = await served();

    const answer = await rawGet(server.url, path);
    await server.close();

    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*not here/);
  });

  it('says in a sentence that its port is in use', async () => {
    const { server, directory } = await served();

    const second = await serveBoard(directory, Number(new URL(server.url).port));
    await server.close();

    expect(second).toEqual({
      kind: 'trouble',
      reason: expect.stringMatching(/^Port \d+, where the board is shown, is in use/),
      advice: expect.stringContaining('--board-port'),
    });
  });

  it('knows its files again by their digests, whatever was left unfinished', async () => {
    const { files, directory, server } = await served();
    mkdirSync(join(directory, 'storylines'));
    writeFileSync(join(directory, 'storylines', 'talks.html.new'), 'half a pa');

    const digests = await files.digests();
    await server.close();

    expect([...digests.keys()].sort()).toEqual(['404.html', 'changes/talks-000001.html', 'index.html']);
    expect(digests.get('changes/talks-000001.html')).toBe(digestOf('žđ'));
  });
});
