import { createServer } from 'node:http';
import * as z from 'zod';
import { emulated } from './emulator';
import { closed, listening } from './news-server';

const Texts = z.object({ default: z.string(), email: z.string(), sms: z.string() });

/** Passes requests on to the emulator's SNS and keeps the texts that were published for each protocol. */
export type SnsRecorder = {
  readonly origin: string;
  readonly texts: () => readonly z.infer<typeof Texts>[];
  readonly close: () => Promise<void>;
};

export const startSnsRecorder = async (): Promise<SnsRecorder> => {
  const messages: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const parameters = new URLSearchParams(body.toString());
    if (parameters.get('Action') === 'Publish') messages.push(parameters.get('Message') ?? '');
    const answer = await fetch(`${emulated.AWS_ENDPOINT_URL}${request.url}`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
      },
      body,
    });
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' })
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  const texts = () => messages.map((message) => Texts.parse(JSON.parse(message)));
  return { origin: await listening(server), texts, close: () => closed(server) };
};
