import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';

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

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};

/** A server that is not Node's HTTP: writes bytes as they are, and closes. */
export const withRawServer = async (bytes: string, use: (url: string) => Promise<void>): Promise<void> => {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`http://127.0.0.1:${portOf(server.address())}`);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
};
