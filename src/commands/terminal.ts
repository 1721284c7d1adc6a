// Terminal: results to standard output, everything said on the way to standard error.

import { once } from "node:events";

/** Writes to standard output and waits when the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

export type Progress = { readonly step: (what: string) => void; readonly end: (sentence: string) => void };

const REDRAW_MS = 80;

/** One line that counts up: redrawn in place on a terminal, only its end elsewhere. */
export function createProgress(label: string, total: number | undefined): Progress {
  const live = process.stderr.isTTY;
  let done = 0;
  let drawnAt = 0;
  return {
    step(what) {
      done += 1;
      const now = performance.now();
      if (!live || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const count = total === undefined ? `${done}` : `${done}/${total}`;
      process.stderr.write(`\r\u001B[2K${label} ${count}  ${what.slice(0, 60)}`);
    },
    end(sentence) {
      process.stderr.write(`${live ? "\r\u001B[2K" : ""}${sentence}\n`);
    },
  };
}
