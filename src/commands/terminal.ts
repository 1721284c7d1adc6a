// Terminal: results to standard output, everything said on the way to standard error.

import { once } from "node:events";

/** What a shell reports of a program that ended because nobody read on (128 + SIGPIPE). */
const NOBODY_READS = 141;

let readerGone = false;
let goesOn = false;

/**
 * A reader that has seen enough (`shirase read … | head`) closes the pipe. A command that only prints ends there;
 * one that changes a store calls this first and goes on without being heard.
 */
export function goOnUnheard(): void {
  goesOn = true;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" && goesOn) readerGone = true;
  else if (error.code === "EPIPE") process.exit(NOBODY_READS);
  else {
    process.stderr.write(`shirase: Cannot write to standard output: ${error.message}\n`);
    process.exit(1);
  }
});

/** What would steer a terminal (a file's name, a page's text may hold it) is shown, not sent: ESC becomes \x1b. */
function forTerminal(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

/** Writes to standard output and waits when the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (readerGone || process.stdout.write(process.stdout.isTTY ? forTerminal(text) : text)) return;
  try {
    await once(process.stdout, "drain");
  } catch (error) {
    if (!readerGone) throw error;
  }
}

export function say(sentence: string): void {
  process.stderr.write(`${forTerminal(sentence)}\n`);
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
      process.stderr.write(`\r\u001B[2K${label} ${count}  ${forTerminal(what.slice(0, 60))}`);
    },
    end(sentence) {
      process.stderr.write(`${live ? "\r\u001B[2K" : ""}${sentence}\n`);
    },
  };
}
