// Card drawer: what a card says in, its picture out, drawn by a process that lives while cards are asked for.

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ShareCard } from "../terms/share-card.ts";
import type { CardAnswer } from "./card-process.ts";

export type CardDrawer = {
  /** One after another. Rejects where it cannot be drawn, or not in time. */
  draw(card: ShareCard): Promise<Uint8Array>;
  close(): Promise<void>;
};

const PROGRAM = fileURLToPath(
  new URL(`./card-process${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url),
);
/** Fonts and what draws them take some 200 MB, which a thread would keep: given back when nobody has asked for so long. */
const IDLE_MS = 60_000;
/** A card takes a third of a second, and the first one twice that. */
const SLOWEST_MS = 10_000;
const HEAP_MEGABYTES = 256;

type Drawing = {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (cause: Error) => void;
};

/** An idle process keeps the server's from ending no more than it has to. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function startProcess(): ChildProcess {
  return fork(PROGRAM, [], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** Nothing is loaded before the first card. */
export function createCardDrawer(slowestMs = SLOWEST_MS): CardDrawer {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let current: Drawing | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = (cause: Error): void => {
    clearTimeout(idle);
    const ended = child;
    child = undefined;
    current?.reject(cause);
    current = undefined;
    ended?.kill("SIGKILL");
  };
  const settle = (answer: CardAnswer): void => {
    if (answer.kind === "drawn") current?.resolve(answer.png);
    else current?.reject(new Error(`Cannot draw a card: ${answer.reason}`));
    current = undefined;
  };
  const start = (): ChildProcess => {
    const started = startProcess();
    // One that was ended already has been replaced: what is drawn now is drawn by another.
    const endIfCurrent = (cause: Error): void => {
      if (started === child) end(cause);
    };
    // Only this program sends, and only answers.
    started.on("message", (answer) => settle(answer as CardAnswer));
    started.on("error", endIfCurrent);
    started.on("exit", (code, signal) =>
      endIfCurrent(new Error(`The process that draws cards ended (${signal ?? code}).`)),
    );
    return started;
  };
  const rest = (): void => {
    if (!child) return;
    hold(child, false);
    idle = setTimeout(() => end(new Error("Nobody asks for cards.")), IDLE_MS);
    idle.unref();
  };
  const drawNow = async (card: ShareCard): Promise<Uint8Array> => {
    clearTimeout(idle);
    const drawing = (child ??= start());
    hold(drawing, true);
    const drawn = new Promise<Uint8Array>((resolve, reject) => {
      current = { resolve, reject };
    });
    const slow = setTimeout(() => end(new Error(`No card within ${slowestMs / 1000} s.`)), slowestMs);
    drawing.send(card);
    return drawn.finally(() => {
      clearTimeout(slow);
      rest();
    });
  };
  return {
    draw(card) {
      const turn = last.then(() => drawNow(card));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => end(new Error("The server is ending.")),
  };
}
