#!/usr/bin/env node
// Plain JavaScript, because it must be able to say what is missing before anything is installed.
const major = Number(process.versions.node.split('.')[0]);
const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

if (major < 20) fail(`Storywatch needs Node.js 20 or newer; this is ${process.versions.node}.`);

const tsx = await import('tsx/cjs/api').catch(() =>
  fail('Storywatch is not installed yet: run `npm ci` in its folder first.'),
);
const { main } = tsx.require('./program.ts', import.meta.url);
await main(process.argv);
