import { type Unreachable, unreachable } from './unreachable';

const findNew =
  "Look on the outlet's site for the feed's new address (`storywatch outlets check` lists those that it announces).";
const wait = 'Nothing to do yet: it is tried again later. If it lasts for a day, look whether the site itself works.';

const told = new Map<number, readonly [meaning: string, advice: string]>([
  [401, ['it wants a login', 'Find an open address for this feed; Storywatch never logs in.']],
  [403, ['it refuses us', 'Open the address in a browser; if it works there, ask the outlet to let Storywatch in.']],
  [404, ['there is nothing at this address', findNew]],
  [410, ['the feed has been removed for good', findNew]],
  [429, ['we ask too often', "If it keeps happening, raise everyMinutes in the outlet's data file."]],
  [451, ['it is blocked for legal reasons', 'Find another address, or a carrier of the outlet.']],
  [503, ['it is overloaded or being repaired', wait]],
]);

/** What an answer without a document means, in words. Any status but 200 comes here, redirects and 304 aside. */
export const answerTrouble = (host: string, status: number, retryAfterSeconds?: number): Unreachable => {
  const [meaning, advice] = told.get(status) ?? byClass(status);
  const pause = retryAfterSeconds === undefined ? '' : `, and asks us to wait ${retryAfterSeconds} seconds`;
  return unreachable(`${host} answered ${status}: ${meaning}${pause}.`, advice, retryAfterSeconds);
};

const byClass = (status: number): readonly [string, string] => {
  if (status >= 500) return ['its server is at fault', wait];
  if (status >= 400) return ['it does not accept the request', findNew];
  return ['that is no document', findNew];
};
