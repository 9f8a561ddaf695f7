import { run } from './run';
import { processScreen } from './screen';
import { readStartOptions, startUsage } from './start-options';

/** `npm start`: exit codes 0 fine, 1 failed, 2 misuse. Ctrl-C ends it cleanly; a second one at once. */
const start = async (): Promise<number> => {
  const options = readStartOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    console.log(startUsage);
    return 0;
  }
  if (options.kind === 'misuse') {
    console.error(`${options.reason}\n\n${startUsage}`);
    return 2;
  }
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => (asked.signal.aborted ? process.exit(130) : asked.abort()));
  return run(options, { screen: processScreen(process.stdout), stop: asked.signal, realMs: Date.now });
};

// The SDK's advice about the Node version is for whoever develops this, not for whoever watches it.
process.removeAllListeners('warning');
start().then((code) => process.exit(code));
