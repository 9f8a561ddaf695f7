import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one test on 127.0.0.1 with a handler, hands the test the server's address, and closes it whatever happens. */
export const withServer = async (handler: RequestListener, use: (url: string) => Promise<void>): Promise<void> => {
  const server = createServer(handler);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`http://127.0.0.1:${portOf(server.address())}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
};

export const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};
