#!/usr/bin/env node
import { createRequire } from 'node:module';

// Plain JavaScript, because it must be able to say what is missing before anything is installed.
const major = Number(process.versions.node.split('.')[0]);
const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

if (major < 20) fail(`Storywatch needs Node.js 20 or newer; this is ${process.versions.node}.`);

// The AWS SDK announces the end of Node.js 20 at every start: no news to whoever asks for a status.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (!warning.message.includes('NodeVersionSupportWarning'))
    process.stderr.write(`${warning.name}: ${warning.message}\n`);
});

const notInstalled = () => fail('Storywatch is not installed yet: run `npm ci` in its folder first.');
// Both halves of tsx: our TypeScript is required where it is compiled to CommonJS, and imported where it is loaded late.
const [requiring, importing] = await Promise.all([import('tsx/cjs/api'), import('tsx/esm/api')]).catch(notInstalled);
requiring.register();
importing.register();
await createRequire(import.meta.url)('./program.ts').main(process.argv);
