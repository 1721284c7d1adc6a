// `shirase export`: everything in the store as JSON Lines: sources, announcements with their bytes, articles with every revision, decisions on rankings.

import { createWriteStream, statSync } from "node:fs";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { COPY_OPTIONS, articleChoiceOf, copyChoiceOf } from "./copy-choice.ts";
import { tellLeftOut } from "./left-out.ts";
import { type RecordChoice, writeFile, writeLines, writeLinesTo } from "./write-records.ts";
import { HOUSE_OPTION } from "../house/house-option.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";
import { messageOf } from "../../terms/message-of.ts";

/** A device or a pipe is written to, never replaced by a file. */
function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function run(call: CommandCall): Promise<number> {
  const copy = copyChoiceOf(call);
  if (copy) return (await import("./make-copy.ts")).makeCopy(call, copy);
  const articles = articleChoiceOf(call);
  if (articles) return (await import("./write-articles.ts")).writeArticles(call, articles);
  if (call.inputs.length > 1) throw new UsageError("an export goes to one file");
  const records = { withReports: !call.flag("no-reports") };
  return workInStore(call, (archive) => exportTo(archive, records, call.inputs[0]));
}

async function exportTo(archive: Archive, records: RecordChoice, path: string | undefined): Promise<number> {
  try {
    if (path === undefined || path === "-") await writeLines(archive, records, print);
    else if (isDevice(path)) await writeLinesTo(archive, records, createWriteStream(path));
    else await writeFile(archive, records, path);
    const left = tellLeftOut(await archive.listBackfills());
    if (left !== undefined) say(left);
    return 0;
  } catch (error) {
    say(`shirase: cannot export to ${path ?? "standard output"}: ${messageOf(error)}`);
    return 1;
  }
}

export const exportCommand: Command = {
  name: "export",
  summary: "write everything in the store as JSON Lines, or the public site as plain files",
  inputs: "[FILE|FOLDER]",
  options: {
    "no-reports": {
      type: "boolean",
      about: "leave out what readers have reported to the desk, which may name people",
    },
    ...COPY_OPTIONS,
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
  },
  examples: [
    [
      "shirase export backup.jsonl",
      "announcements with their bytes, articles with every revision, pictures, redirects, readers' reports and counts",
    ],
    ["shirase export | gzip > backup.jsonl.gz", "to standard output"],
    ["shirase export --data old backup.jsonl", "from another data folder"],
    [
      "shirase export --static site --base https://news.example",
      "the public site as plain files, which any web server serves",
    ],
    ["shirase export --as markdown articles", "published articles for other systems, with their pictures"],
    ["shirase export --static site --base https://news.example --update", "what has changed since, only"],
  ],
  run,
};
