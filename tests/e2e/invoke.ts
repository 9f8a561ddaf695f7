import { emulated } from './emulator';

const invoke = (name: string, payload: object, type: 'Event' | 'RequestResponse'): Promise<Response> =>
  fetch(`${emulated.AWS_ENDPOINT_URL}/2015-03-31/functions/storywatch-e2e-${name}/invocations`, {
    method: 'POST',
    headers: { 'X-Amz-Invocation-Type': type },
    body: JSON.stringify(payload),
  });

/** Hands a function an event and does not wait, as Scheduler does. */
export const handOver = async (name: string, payload: object): Promise<void> => {
  await invoke(name, payload, 'Event');
};

/** Hands a function a batch of a stream's records; its answer. */
export const handBatch = async (name: string, Records: readonly object[]): Promise<unknown> =>
  (await invoke(name, { Records }, 'RequestResponse')).json();

/** Has a change told, as the runbook says; the function's answer. */
export const tellAgain = (storyline: string, record: string): Promise<unknown> => {
  const Keys = { storyline: { S: storyline }, record: { S: record } };
  return handBatch('send-alerts', [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '0', Keys } }]);
};
