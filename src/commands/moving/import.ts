// `shirase import`: puts an export back, or moves in from another system. Harmless when repeated, so an interrupted import is resumed by starting it again.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Archive, ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { findVerbatimFault } from "../../newsroom/verbatim/find-verbatim-fault.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { type LineSum, createLineSum, isEndLine } from "../exchange/end-line.ts";
import { parseRecord } from "../exchange/record-schema.ts";
import type { MovingFile } from "./move-in-files.ts";
import { MOVING_OPTIONS } from "./moving-options.ts";
import { sortInputs } from "./sort-inputs.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import { STORE_OPTIONS, openStore } from "../opening/open-store.ts";
import { createProgress, say } from "../terminal.ts";
import { messageOf } from "../../terms/message-of.ts";

type Report = {
  readonly added: number;
  readonly same: number;
  readonly refused: number;
  readonly isCut: boolean;
};

/** The verbatim law holds for what comes from elsewhere too, for every revision of it. */
async function findFault(archive: Archive, record: ArchiveRecord): Promise<string | undefined> {
  if (record.kind !== "article") return undefined;
  for (const revision of record.revisions) {
    const fault = await findVerbatimFault(archive, revision);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

async function restoreLine(archive: Archive, line: string): Promise<"added" | "same" | { refused: string }> {
  const parsed = parseRecord(line);
  if (!parsed.ok) return { refused: parsed.reason };
  try {
    const fault = await findFault(archive, parsed.record);
    if (fault !== undefined) return { refused: fault };
    const outcome = await archive.restoreRecord(parsed.record);
    return outcome === "taken"
      ? {
          refused: `the id of this ${parsed.record.kind.replace("-", " ")} belongs to something else in this store`,
        }
      : outcome;
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

/** Nothing where the lines before it are those that were written. */
function checkEnd(line: string, sum: LineSum): undefined | { refused: string } {
  if (`${line}\n` === sum.format()) return undefined;
  return { refused: "the lines before it are not those that were written: some are missing or changed" };
}

async function restoreFile(archive: Archive, path: string): Promise<Report> {
  const lines = createInterface({
    input: path === "-" ? process.stdin : createReadStream(path),
    crlfDelay: Infinity,
  });
  const progress = createProgress("Importing", undefined);
  const count = { added: 0, same: 0, refused: 0 };
  let number = 0;
  let sum = createLineSum();
  let isWhole = false;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    isWhole = isEndLine(line);
    const outcome = isWhole ? checkEnd(line, sum) : await restoreLine(archive, line);
    if (typeof outcome === "string") count[outcome] += 1;
    else if (outcome) {
      count.refused += 1;
      say(`shirase: ${path} line ${number}: ${outcome.refused}`);
    }
    if (isWhole) sum = createLineSum();
    else sum.add(`${line}\n`);
    progress.step(`line ${number}`);
  }
  // Typed or made by hand, what comes by standard input has none.
  const isCut = !isWhole && path !== "-";
  if (isCut)
    say(
      `shirase: ${path} has no end line: it was cut off, or written by an earlier version. What it holds is taken in.`,
    );
  progress.end(`${path}: ${count.added} added, ${count.same} already here, ${count.refused} refused.`);
  return { ...count, isCut };
}

/** Loaded when it is needed: parsers and pictures are not for who asks for help, or puts an export back. */
async function moveIn(call: CommandCall, files: readonly MovingFile[]): Promise<number> {
  const { moveInFiles } = await import("./move-in-files.ts");
  return moveInFiles(call, files);
}

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length === 0)
    throw new UsageError("which export? Give a file or folder, or - for standard input");
  const { own, moving, failed } = await sortInputs(call);
  const restored = own.length > 0 ? await restoreFiles(call, own) : 0;
  const moved = moving.length > 0 ? await moveIn(call, moving) : 0;
  return failed || restored > 0 || moved > 0 ? 1 : 0;
}

async function restoreFiles(call: CommandCall, paths: readonly string[]): Promise<number> {
  if (call.flag("dry-run")) throw new UsageError("--dry-run is for exports of other systems");
  const opened = await openStore(call);
  if (!opened.ok) {
    say(`shirase: ${opened.error}`);
    return 1;
  }
  let failed = false;
  for (const path of paths) {
    try {
      const report = await restoreFile(opened.value, path);
      failed ||= report.refused > 0 || report.isCut;
    } catch (error) {
      say(`shirase: cannot import ${path}: ${messageOf(error)}`);
      failed = true;
    }
  }
  await opened.value.close();
  return failed ? 1 : 0;
}

export const importCommand: Command = {
  name: "import",
  summary: "put an export back into a store, or move in from WordPress, Ghost, ninjs, Markdown",
  inputs: "FILE|FOLDER|- …",
  options: { ...STORE_OPTIONS, ...MOVING_OPTIONS, ...HOUSE_OPTION },
  examples: [
    ["shirase import backup.jsonl", "into the store in data/, which is made if it is not there"],
    [
      `echo '{"schema":"shirase/archive/1","kind":"source","source":{"id":"env","name":"Ministry of the Environment","issuer":"環境省","section":"diplomacy","autoPublish":false}}' | shirase import -`,
      "a new source for `publish --source env`: its issuer, its section, and whether its rule publishes",
    ],
    ["shirase import --dry-run wordpress.xml", "what would happen; --json FILE for the fate of every item"],
    [
      "shirase import --map sections.yaml wordpress.xml",
      "articles of another system, their old addresses leading to them; started again, it goes on where it ended",
    ],
    [
      "shirase import --site https://old.example --permalink /:year/:month/:slug/ content/",
      "a folder of Markdown",
    ],
    ["shirase import --database postgres://localhost/news backup.jsonl", "from one engine to the other"],
  ],
  run,
};
