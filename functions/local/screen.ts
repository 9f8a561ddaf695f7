import cliProgress from 'cli-progress';
import { terminalText } from '../../shared/queries/terminal-text';

/** Where a person watches what goes on: lines, and a bar below them while something long is under way. */
export type Screen = {
  /** One line, however much text it is given; nothing in it can steer a terminal. */
  readonly line: (text: string) => void;
  /** Several lines of our own wording, each made harmless. */
  readonly block: (text: string) => void;
  /** Called for each step of something long; `label` says where it is. */
  readonly progress: (done: number, of: number, label: string) => void;
  readonly endProgress: () => void;
};

/** The screen of a process: a bar on a terminal, and no bar where output goes to a file. */
export const processScreen = (output: NodeJS.WriteStream): Screen => {
  const bars = output.isTTY === true ? new cliProgress.MultiBar({ stream: output, ...barLooks }) : undefined;
  let bar: cliProgress.SingleBar | undefined;
  const write = (text: string) => {
    if (bars !== undefined && bar !== undefined) bars.log(`${text}\n`);
    else output.write(`${text}\n`);
  };
  return {
    line: (text) => write(terminalText(text)),
    block: (text) => write(text.split('\n').map(harmless).join('\n')),
    progress(done, of, label) {
      bar ??= bars?.create(of, 0, { label });
      bar?.update(done, { label });
    },
    endProgress() {
      bars?.stop();
      bar = undefined;
    },
  };
};

const barLooks = {
  format: '{bar} {percentage} %  {label}',
  clearOnComplete: true,
  hideCursor: true,
  forceRedraw: true,
};

/** Like terminalText, but an indent stays. */
const harmless = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${terminalText(line)}`;
