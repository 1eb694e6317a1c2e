import { Presets, SingleBar } from 'cli-progress';

/** Work shorter than this shows no bar, milliseconds. */
const patience = 400;

export interface Progress {
  at: (done: number, total: number) => void;
  stop: () => void;
}

/** A bar for long work on a terminal; nothing when the output goes to a file, or when it is quick. */
export function progressBar(what: string): Progress {
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage} %`, hideCursor: true, clearOnComplete: true, noTTYOutput: false },
    Presets.shades_classic,
  );
  const started = performance.now();
  return {
    at: (done, total) => {
      if (bar.isActive) bar.update(done);
      else if (performance.now() - started > patience && process.stderr.isTTY) bar.start(total, done);
    },
    stop: () => bar.stop(),
  };
}
