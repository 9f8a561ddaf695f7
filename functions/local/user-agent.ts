import { readEnvironment } from '../read-environment';
import { LocalEnvironment } from './environment';

/** What this machine says it is when it fetches: the program, and a contact where one is set. */
export const userAgent = (): string => {
  const contact = readEnvironment('npm start', LocalEnvironment).STORYWATCH_CONTACT;
  return contact === undefined ? 'Storywatch/0.1' : `Storywatch/0.1 (${contact})`;
};
