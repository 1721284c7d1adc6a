// `shirase ledger`: how far the ledger is worked out, and all of it thrown away and worked out again.

import { setTimeout as delay } from "node:timers/promises";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { LedgerFill } from "../../newsroom/ports/ledger-keeping.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { DEFAULT_BASE, baseOf } from "../export/copy-choice.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { listenForEnd } from "../serving/listen-for-end.ts";
import { createProgress, goOnUnheard, print, say } from "../terminal.ts";
import { exportFiles } from "./export-files.ts";
import { nameLesson, sayLesson } from "../../ledger/evidence/learning/say-lesson.ts";
import { createLedgerReader } from "./ledger-reader.ts";
import { openLessonBook } from "../../desk/ledger/looking/lesson-book.ts";
import { createLedgerWorkers, LEDGER_LEASE_MS } from "./ledger-workers.ts";

type Work = (archive: Archive) => Promise<number>;

/** Somebody else, a server, is at it: what it does is looked at so often. */
const LOOK_MS = 300;

function describeRecords({ records }: LedgerFill): string {
  const lines = Object.entries(records).map(([kind, count]) => `  ${kind.padEnd(12)} ${count}\n`);
  return lines.join("");
}

function describeFill({ phase, place, last, waiting }: LedgerFill): string {
  const of = last === 0 ? "no announcement" : `announcement ${place} of ${last}`;
  const filling =
    phase === "full"
      ? ""
      : `It is being worked out: ${of} so far. A server, or shirase ledger rebuild, goes on.\n`;
  return waiting === 0 ? filling : `${filling}${waiting} announcements wait to be read or read again.\n`;
}

async function showStatus(archive: Archive): Promise<number> {
  const fill = await archive.readFill();
  await print(
    `The ledger holds\n${describeRecords(fill)}  decisions    ${fill.decisions}\n${describeFill(fill)}`,
  );
  return 0;
}

/** Nothing is left, but for what failed and is tried again later. */
function isDone({ phase, waiting }: LedgerFill, idleMs: number): boolean {
  return phase === "full" && (waiting === 0 || idleMs > LEDGER_LEASE_MS);
}

/** Until nothing is due any more, whoever did it. */
async function workOut(archive: Archive, folder: string, ending: AbortSignal): Promise<LedgerFill> {
  const reader = createLedgerReader(folder);
  const onUnreadable = (error: Error): void => say(`shirase: ${error.message}`);
  const workers = createLedgerWorkers({ archive, reader, onUnreadable, ending });
  const progress = createProgress("Working out the ledger", undefined);
  let workedAt = Date.now();
  try {
    for (;;) {
      const did = ending.aborted ? "idle" : await doDueWork(archive, workers, Date.now, LEDGER_LEASE_MS);
      if (did === "done") workedAt = Date.now();
      const fill = await archive.readFill();
      progress.step(`announcement ${fill.place} of ${fill.last}`);
      if (ending.aborted || isDone(fill, Date.now() - workedAt)) {
        progress.end(ending.aborted ? "Broken off: the next one goes on from here." : "It is worked out.");
        return fill;
      }
      if (did !== "done") await delay(LOOK_MS, undefined, { signal: ending }).catch(() => undefined);
    }
  } finally {
    await reader.close();
  }
}

async function rebuild(archive: Archive, call: CommandCall): Promise<number> {
  goOnUnheard();
  const { phase, place, last } = await archive.readFill();
  if (phase === "full" || call.flag("anew")) await archive.startRebuild();
  else {
    // Whoever was at it was killed, or goes on as well: two who keep the same announcement keep the same.
    await archive.scheduleWork({ kind: "fill-ledger", key: "", dueAt: 0 });
    if (place > 0) say(`Going on behind announcement ${place} of ${last}, where it was broken off.`);
  }
  const fill = await workOut(archive, houseFolder(call), listenForEnd());
  await print(`The ledger holds\n${describeRecords(fill)}${describeFill(fill)}`);
  return fill.phase === "full" && fill.waiting === 0 ? 0 : 1;
}

async function exportTables(archive: Archive, folder: string, base: string): Promise<number> {
  const today = dayOf(Date.now());
  const change = await exportFiles(archive, folder, { today, baseAddress: base }, ({ file, rows, bytes }) =>
    say(`${file}: ${rows} rows, ${bytes} bytes`),
  );
  await print(`Version ${change} of the ledger, as of ${today}, is in ${folder}.\n`);
  return 0;
}

async function showLessons(archive: Archive): Promise<number> {
  const { lessons, off } = await openLessonBook(archive).read();
  const lines = [
    ...lessons.map((lesson) => `${sayLesson(lesson, "en")}.\n`),
    ...off.map(({ on, decision }) => `Switched off by ${decision.actor.name}: ${nameLesson(on, "en")}.\n`),
  ];
  await print(
    lines.length === 0 ? "The desk has decided too little to teach anything yet.\n" : lines.join(""),
  );
  return 0;
}

const ACTS: Acts<Work> = {
  status: { takes: "", read: () => showStatus },
  lessons: { takes: "", read: () => showLessons },
  rebuild: { takes: "", read: (_words, call) => (archive) => rebuild(archive, call) },
  export: {
    takes: "FOLDER",
    read: ([folder = ""], call) => {
      const base = baseOf(call.text("base")) ?? DEFAULT_BASE;
      return (archive) => exportTables(archive, folder, base);
    },
  },
};

export const ledgerCommand: Command = {
  name: "ledger",
  summary: "how far the ledger is worked out; work it out again; take it away as tables",
  inputs: describeActs(ACTS, "status"),
  options: {
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
    base: {
      type: "string",
      value: "ADDRESS",
      about: "where readers reach the site; the address in the files",
    },
    anew: { type: "boolean", about: "from the beginning, where a rebuild was broken off" },
  },
  examples: [
    ["shirase ledger status", "what it holds, and what waits"],
    ["shirase ledger lessons", "what the desk's decisions have taught the proposals of evidence"],
    [
      "shirase ledger rebuild",
      "out of the announcements, the desk's judgements and its decisions, which stay",
    ],
    ["shirase ledger export tables/", "what readers see of it, as CSV, JSON Lines and Parquet"],
  ],
  run: async (call) => workInStore(call, readAct(ACTS, call, "status")),
};
