// Worker process: a store and the ministry's port, told when it begins → lines of work that live by the clock of the process that began it, until they are killed.

import { flushCompileCache } from "node:module";
import { openArchive } from "../../../store/open-archive.ts";
import { messageOf } from "../../../terms/message-of.ts";
import { chanceFrom } from "../../sources/drive-rhythm.ts";
import { numberIn } from "../shapes/addresses.ts";
import type { Begun, Said, Told } from "./messages.ts";
import { type Crew, type LineOfWork, runLine } from "./worker-needs.ts";

const waiting = new Map<number, () => void>();
let now = 0;

function say(said: Said): void {
  process.send?.(said);
}

/** Says it, and waits until it is told to go on. */
function sayAndWait(said: Said): Promise<void> {
  return new Promise((resolve) => {
    waiting.set(said.line, resolve);
    say(said);
  });
}

function lineOf(line: number): LineOfWork {
  return {
    now: () => now,
    idle: (kinds) => sayAndWait({ line, says: "idle", kinds }),
    sleepUntil: (until) => sayAndWait({ line, says: "asleep", until }),
    ask: (address) => say({ line, says: "asks", address }),
    answered: () => sayAndWait({ line, says: "answered" }),
  };
}

async function begin({ location, house, port, seed, lines, hanging, now: time }: Begun): Promise<void> {
  now = time;
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const crew: Crew = {
    archive: opened.value,
    house,
    port,
    chance: chanceFrom(seed),
    hangs: (address) => hanging.includes(numberIn(new URL(address).pathname) ?? 0),
  };
  for (const [line, kind] of lines.entries())
    runLine(crew, lineOf(line), kind).catch((error: unknown) =>
      say({ line, says: "failed", reason: messageOf(error) }),
    );
  // Who is killed leaves nothing behind at its end.
  flushCompileCache();
}

process.on("message", (message: Begun | Told) => {
  if ("location" in message) {
    begin(message).catch((error: unknown) => say({ line: 0, says: "failed", reason: messageOf(error) }));
    return;
  }
  now = Math.max(now, message.now);
  const goOn = waiting.get(message.line);
  waiting.delete(message.line);
  goOn?.();
});
// Without the process that drives the clock nothing goes on here.
process.on("disconnect", () => process.exit());
