// Make copy: `shirase export --static`: a store in, its public site as a folder of plain files out.

import { createHash } from "node:crypto";
import { openCopyFolder } from "../../copy/copy-folder.ts";
import { type CopyRecord, openCopyRecord } from "../../copy/copy-record.ts";
import { type CopyReport, copySite } from "../../copy/copy-site.ts";
import { connectSite } from "../../copy/fetch-site.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { needsServer } from "../../site/routes/needs-server.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { CommandCall } from "../command.ts";
import { houseFolder } from "../house/house-option.ts";
import { workInStore } from "../opening/open-store.ts";
import { createProgress, say } from "../terminal.ts";
import { type CopyChoice, DEFAULT_BASE } from "./copy-choice.ts";
import { copyRoots } from "./copy-roots.ts";
import { openCopySite } from "./open-copy-site.ts";
import { serverFiles } from "./server-files.ts";

const MOST_TOLD = 20;
const NOT_FOUND = [
  { target: "/not-found", path: "404.html" },
  { target: "/en/not-found", path: "en/404.html" },
];

function openRecord(path: string): Result<CopyRecord, string> {
  try {
    return success(openCopyRecord(path));
  } catch (error) {
    const isBusy = /locked/.test(messageOf(error));
    return failure(
      isBusy
        ? "Another export is at work on this copy."
        : `Cannot read the record of the copy: ${messageOf(error)}`,
    );
  }
}

/** The first some by name; a fault that every page has would else be told a million times. */
function createFaultReport(): (sentence: string) => void {
  let told = 0;
  return (sentence) => {
    told += 1;
    if (told <= MOST_TOLD) say(`shirase: ${sentence}`);
    if (told === MOST_TOLD) say("shirase: further faults are only counted.");
  };
}

function describeReport(report: CopyReport, folder: string): string {
  const { isContinued, addresses, written, removed, failed, dead } = report;
  return [
    isContinued ? "Gone on where the last run broke off." : "",
    `${folder}: ${addresses} addresses; ${written} files written, ${removed} removed.`,
    failed > 0 ? `${failed} could not be made, and nothing old was taken away.` : "",
    dead > 0 ? `${dead} links lead nowhere.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

async function copyInto(
  archive: Archive,
  call: CommandCall,
  choice: CopyChoice,
  {
    folder,
    record,
  }: { readonly folder: Parameters<typeof copySite>[0]["folder"]; readonly record: CopyRecord },
): Promise<number> {
  const base = choice.base ?? DEFAULT_BASE;
  if (choice.base === undefined) say(`No --base was given: feeds and sitemaps name ${DEFAULT_BASE}.`);
  const house = houseFolder(call);
  const site = await openCopySite(archive, { house, base }, (error, target) =>
    say(`${target}: ${messageOf(error)}`),
  );
  if (!site.ok) {
    say(`shirase: ${site.error}`);
    return 1;
  }
  const { fetchSite, close } = connectSite(`http://127.0.0.1:${site.value.port}`);
  const { ledger: change } = await archive.readChanges();
  const progress = createProgress("Copying", undefined);
  try {
    const report = await copySite({
      fetchSite,
      folder,
      record,
      base,
      key: createHash("sha256")
        .update(JSON.stringify([base, house, change, choice.compress]))
        .digest("hex"),
      roots: copyRoots(archive),
      needsServer,
      notFound: NOT_FOUND,
      extras: serverFiles(archive, base),
      compress: choice.compress,
      onProgress: (target) => progress.step(target),
      onFault: createFaultReport(),
    });
    progress.end(describeReport(report, choice.folder));
    if ((await archive.readChanges()).ledger !== change) {
      say("The newsroom has changed meanwhile: --update brings the copy up to date.");
    }
    return report.failed > 0 ? 1 : 0;
  } finally {
    await close();
    await site.value.close();
  }
}

export async function makeCopy(call: CommandCall, choice: CopyChoice): Promise<number> {
  return workInStore(call, (archive) => copyFrom(archive, call, choice));
}

async function copyFrom(archive: Archive, call: CommandCall, choice: CopyChoice): Promise<number> {
  let record: CopyRecord | undefined;
  try {
    const folder = await openCopyFolder(choice.folder, choice.isUpdate);
    const opened = folder.ok ? openRecord(folder.value.recordPath) : folder;
    if (!folder.ok || !opened.ok) {
      say(`shirase: ${folder.ok && !opened.ok ? opened.error : folder.ok ? "" : folder.error}`);
      return 1;
    }
    record = opened.value;
    return await copyInto(archive, call, choice, { folder: folder.value, record });
  } catch (error) {
    say(
      `shirase: cannot go on with the copy in ${choice.folder}: ${messageOf(error)}. With --update it goes on from here.`,
    );
    return 1;
  } finally {
    record?.close();
  }
}
