// lookInFolder: takes the path of a folder, gives its files as entries of a place; and one of them as received, once nobody writes to it any more.

import type { Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Result, success } from "../../terms/result.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import { withoutControls } from "../feed/feed-text.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { type Received, openWithoutWaiting, receiveOpened } from "../receive.ts";

/** Names of what other programs are still writing, or keep for themselves. */
const NOT_DELIVERED = /^\.|~$|\.(?:tmp|part|partial|crdownload|swp)$/i;
/** More would be an archive: that is imported. */
const MOST_FILES = 10_000;
/** Whoever writes to a file has written within this time. */
const SETTLED_MS = 3_000;

export async function lookInFolder(path: string): Promise<Result<PlaceReading, IntakeError>> {
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (error) {
    return explain(error, path);
  }
  const wanted = names.filter((name) => !NOT_DELIVERED.test(name)).toSorted();
  const items: Item[] = [];
  for (const name of wanted.slice(0, MOST_FILES)) {
    const about = await statFile(join(path, name));
    if (about) items.push({ guid: name, title: titleOf(name), version: versionOf(about), enclosures: [] });
  }
  const left = wanted.length - MOST_FILES;
  const message = `The folder "${path}" has ${wanted.length} files, of which ${MOST_FILES} are looked at: move away those that are done with.`;
  return success({
    // Newest first, as places have it.
    items: items.toReversed(),
    hints: {},
    warnings: left > 0 ? [{ code: "too-many-files", message }] : [],
    complete: left <= 0,
  });
}

/** A name may hold line ends, and what steers a terminal: where it is shown it is one line. */
function titleOf(name: string): string {
  const plain = withoutControls(name.replaceAll(/[\s\u0085]+/gu, " ")).text.trim();
  return plain === "" ? "?" : plain;
}

export type DeliveredFile =
  | { readonly kind: "received"; readonly received: Received }
  /** Somebody writes to it, or it is another than the entry's. */
  | { readonly kind: "still-written" }
  | { readonly kind: "failed"; readonly error: IntakeError };

/** `now`: milliseconds since the epoch, by the clock that files are dated with. */
export async function receiveFromFolder(path: string, item: Item, now: number): Promise<DeliveredFile> {
  const name = item.guid ?? "";
  // A name is one of the folder's own: it never leads out of it.
  if (name === "" || name.includes("/") || name === "..")
    return asFailed(cannotRead("bad-address", name, "this is no name of a file in the folder."));
  const file = join(path, name);
  const found = await openWithoutWaiting(file);
  if (!found.ok) return { kind: "failed", error: found.error };
  const opened = found.value;
  try {
    const before = await opened.stat();
    // What stood here at the look may be a pipe or a device by now: neither has an end.
    if (!before.isFile()) return asFailed(cannotRead("not-a-file", file, "this is no file."));
    if (versionOf(before) !== item.version || now - before.mtimeMs < SETTLED_MS)
      return { kind: "still-written" };
    const received = await receiveOpened(opened, file);
    if (!received.ok) return { kind: "failed", error: received.error };
    const after = await statFile(file);
    if (!after || versionOf(after) !== versionOf(before)) return { kind: "still-written" };
    return { kind: "received", received: { ...received.value, name } };
  } finally {
    await opened.close();
  }
}

function asFailed(result: Result<never, IntakeError>): DeliveredFile {
  return result.ok ? { kind: "still-written" } : { kind: "failed", error: result.error };
}

/** Links are not followed: they may lead anywhere. */
async function statFile(path: string): Promise<Stats | undefined> {
  try {
    const about = await lstat(path);
    return about.isFile() ? about : undefined;
  } catch {
    return undefined;
  }
}

function versionOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

function explain(error: unknown, path: string): Result<never, IntakeError> {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return cannotRead("not-found", path, "there is no such folder.");
  if (code === "ENOTDIR") return cannotRead("not-a-file", path, "this is no folder.");
  if (code === "EACCES" || code === "EPERM")
    return cannotRead("unreadable", path, "looking into it is not permitted.");
  return cannotRead("unreadable", path, `the system could not look into it (${code || String(error)}).`);
}
