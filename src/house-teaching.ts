// The house's authority taught: what somebody of the desk knows → written into its file, and taken back again as long as nobody changed it.

import { access, constants, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Authority, AuthorityEntry, AuthorityFile } from "./draft/authority/authority.ts";
import { entryName, parseAuthority } from "./draft/authority/authority.ts";
import type { Confirmation, ConfirmedFact } from "./draft/authority/confirm-fact.ts";
import { confirmFact } from "./draft/authority/confirm-fact.ts";
import { writeEntry } from "./draft/authority/written/write-entry.ts";
import { readWrittenFile } from "./draft/authority/written/written-file.ts";
import { authorityFolder, readAuthorityFiles } from "./house-authority.ts";
import { oneAtATime } from "./house-lock.ts";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

/** What was written, so that exactly that can be taken back. */
export type TaughtLines = {
  /** Name of the file in the house's `authority/`. */
  readonly file: string;
  /** The entry's lines as they were; null where there was none. */
  readonly before: string | null;
  readonly after: string;
};

export type Taught = {
  /** `people/見本太郎` */
  readonly entry: string;
  /** `known`: it was there already, and nothing was written. */
  readonly change: "added" | "amended" | "known";
  readonly lines?: TaughtLines;
};

/** What is known of an entry stays in its file; a new one joins those of its country, or the section's last file. */
function fileFor(
  { entries }: Authority,
  { section, fields, file }: AuthorityEntry,
  files: readonly AuthorityFile[],
): AuthorityFile | undefined {
  const others = entries.filter((entry) => entry.section === section && entry.file !== "");
  const sibling = others.find((entry) => entry.fields["country"] === fields["country"]) ?? others.at(-1);
  const name = file === "" ? sibling?.file : file;
  return files.find((other) => other.name === name);
}

const linesOf = (text: string, from: number, to: number): string =>
  text
    .split("\n")
    .slice(from - 1, to)
    .join("\n");

/** The lines of the file's entry that begins on the line. */
function entryAt(text: string, line: number): string {
  const written = readWrittenFile(text);
  const found = written.ok ? written.value.entries.find((entry) => entry.line === line) : undefined;
  return found ? linesOf(text, found.line, found.lastLine) : "";
}

type Changed = { readonly file: AuthorityFile; readonly lines: TaughtLines };

/** The new text, read again before it replaces the old: nothing is written that would not load. */
function changeFile(
  files: readonly AuthorityFile[],
  authority: Authority,
  { entry }: Confirmation,
): Result<Changed, string> {
  const file = fileFor(authority, entry, files);
  if (file === undefined) return failure(`there is no file for ${entry.section}.`);
  const known = authority.entries.find(({ file: name, line }) => name === entry.file && line === entry.line);
  const text = writeEntry(file.text, entry.fields, known);
  if (!text.ok) return failure(`${text.error}.`);
  const changed = { ...file, text: text.value };
  const reread = parseAuthority(files.map((other) => (other === file ? changed : other)));
  if (!reread.ok) return reread;
  const written = readWrittenFile(text.value);
  const line = known?.line ?? (written.ok ? written.value.entries.at(-1)?.line : undefined) ?? 0;
  const before = known ? linesOf(file.text, known.line, known.lastLine) : null;
  return success({ file: changed, lines: { file: file.name, before, after: entryAt(text.value, line) } });
}

/** Whole or not at all: written beside, made durable, then renamed over the old file. What a killed run left there is overwritten. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  try {
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Read, checked and replaced in one go: what others teach meanwhile waits. A folder that must not be written to is an error in words. */
async function changeHouse<T>(
  house: string,
  work: (files: readonly AuthorityFile[]) => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  try {
    const done = await oneAtATime(join(authorityFolder(house), ".lock"), async () =>
      work(readAuthorityFiles(house)),
    );
    return done.ok ? done.value : done;
  } catch (error) {
    // A folder that is missing or must not be written to; all else is a bug.
    if (!(error instanceof Error && "code" in error)) throw error;
    return failure(`${error.message}.`);
  }
}

/** The error is a sentence: what contradicts what is known names both values and where the known one is from. */
export function teachHouse(house: string, fact: ConfirmedFact): Promise<Result<Taught, string>> {
  return changeHouse<Taught>(house, async (files) => {
    const authority = parseAuthority(files);
    if (!authority.ok) return authority;
    const confirmed = confirmFact(authority.value, fact);
    if (!confirmed.ok) {
      const { error } = confirmed;
      if (error.kind === "no-entry") return failure(`"${fact.name}": ${error.faults.join("; ")}.`);
      const { entry, field, known, said, source } = error;
      return failure(`${entry} has ${field} "${known}" (${source}), and "${said}" contradicts it.`);
    }
    const { change, entry } = confirmed.value;
    const named = entryName(fact.section, entry.name);
    if (change === "known") return success({ entry: named, change });
    const changed = changeFile(files, authority.value, confirmed.value);
    if (!changed.ok) return changed;
    const { file, lines } = changed.value;
    await replaceFile(join(authorityFolder(house), file.name), file.text);
    return success({ entry: named, change, lines });
  });
}

/** Where the lines stand as whole lines, if they do so once. */
function placeOfLines(text: string, lines: string): number | undefined {
  const whole = `\n${text}\n`;
  const at = whole.indexOf(`\n${lines}\n`);
  return at < 0 || whole.includes(`\n${lines}\n`, at + 1) ? undefined : at;
}

/** Takes back exactly what was taught. Refused where the entry is not as it was left: somebody has changed it since. */
export function unteachHouse(
  house: string,
  { file, before, after }: TaughtLines,
): Promise<Result<void, string>> {
  return changeHouse(house, async (files) => {
    const held = files.find(({ name }) => name === file);
    const at = held && after !== "" ? placeOfLines(held.text, after) : undefined;
    if (held === undefined || at === undefined || !isWholeEntry(held.text, after))
      return failure(`The entry in ${file} is not as it was taught: somebody has changed it since.`);
    const end = at + after.length + (before === null ? 1 : 0);
    const text = `${held.text.slice(0, at)}${before ?? ""}${held.text.slice(end)}`;
    const reread = parseAuthority(files.map((other) => (other === held ? { ...held, text } : other)));
    if (!reread.ok) return reread;
    await replaceFile(join(authorityFolder(house), file), text);
    return success(undefined);
  });
}

/** A field that somebody added below belongs to the entry, too. */
function isWholeEntry(text: string, lines: string): boolean {
  const written = readWrittenFile(text);
  return (
    written.ok && written.value.entries.some(({ line, lastLine }) => linesOf(text, line, lastLine) === lines)
  );
}

/** Why nothing can be taught here; undefined where it can. */
export async function findUnteachable(house: string): Promise<string | undefined> {
  const folder = authorityFolder(house);
  try {
    await access(folder, constants.W_OK);
    return undefined;
  } catch {
    return `The folder ${folder} cannot be written to: nothing can be taught.`;
  }
}
