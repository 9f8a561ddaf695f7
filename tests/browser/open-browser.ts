import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium of this machine; throws with what to do where there is none. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      `No Chromium at ${places.join(', ')}. Install it, on Debian with: apt-get install chromium fonts-noto-core`,
    );
  // In a container there is no user namespace for its sandbox; it opens nothing but our own pages.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
};
