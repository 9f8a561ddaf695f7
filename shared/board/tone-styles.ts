import type { Tone } from '../storylines/tone';

/** Paper behind the name of a status, ink to write it with, and a strong colour for marks. */
type Colours = readonly [soft: string, ink: string, solid: string];

/** Each ink on its paper is above 7 : 1, each strong colour on the page above 3 : 1. */
const light: Readonly<Record<Tone, Colours>> = {
  quiet: ['#e7e8eb', '#3b424d', '#6b7280'],
  ahead: ['#dbe8f8', '#17406f', '#2f6fc4'],
  going: ['#d6eedf', '#0f4d32', '#1b7f53'],
  unsure: ['#f8e7c2', '#5e3d00', '#a8680b'],
  stopped: ['#f8dcd7', '#7a1d14', '#bf3626'],
  reached: ['#e6ddf7', '#432a80', '#6d45c1'],
};

const dark: Readonly<Record<Tone, Colours>> = {
  quiet: ['#31363f', '#d5d9df', '#99a1ad'],
  ahead: ['#1c3452', '#cfe2fb', '#6ba6ee'],
  going: ['#16402d', '#c6efd8', '#4fbd8b'],
  unsure: ['#463409', '#fbe3b0', '#d9a13b'],
  stopped: ['#521f19', '#fbd3cc', '#ec7767'],
  reached: ['#35265c', '#e3d8fb', '#a98aee'],
};

const rules = (of: Readonly<Record<Tone, Colours>>): string =>
  Object.entries(of)
    .map(([tone, [soft, ink, solid]]) => `.tone-${tone} { --soft: ${soft}; --ink: ${ink}; --solid: ${solid}; }`)
    .join('\n');

/** The colours of statuses, by day and by night. */
export const toneStyles = `${rules(light)}
@media (prefers-color-scheme: dark) {
${rules(dark)}
}
`;
