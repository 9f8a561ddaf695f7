import type { Terminal } from './terminal-text';

/** The characters that a timeline is drawn with. */
export type Glyphs = {
  readonly edge: string;
  /** A band's text, filled up to its width; `which` chooses its colour. */
  readonly band: (text: string, width: number, which: number) => string;
  readonly change: string;
  /** A change that is no news. */
  readonly quietChange: string;
  /** From the lowest bar to the highest. */
  readonly bars: string;
  readonly arrow: string;
};

/** Light backgrounds of the 256 colours, on each of which black can be read. */
const backgrounds = [252, 223, 157, 153, 217, 183, 229, 159];

/** Colours and blocks where somebody looks who wants them; elsewhere what every screen, printer and reader knows. */
export const glyphsFor = ({ colours }: Terminal): Glyphs =>
  colours
    ? {
        edge: '│',
        band: (text, width, which) =>
          `\u001b[30;48;5;${backgrounds[which % backgrounds.length]}m${text.padEnd(width)}\u001b[0m`,
        change: '▲',
        quietChange: '△',
        bars: '▁▂▃▄▅▆▇█',
        arrow: '→',
      }
    : {
        edge: '|',
        band: (text, width) => text.padEnd(width, '-'),
        change: '^',
        quietChange: '.',
        bars: '.:-=+*#@',
        arrow: '->',
      };
