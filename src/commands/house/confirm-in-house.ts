// Takes what an editor confirms on the command line and writes it into the house's authority, or says what stands against it.

import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Authority, AuthorityEntry, AuthorityFile } from "../../draft/authority/authority.ts";
import { parseAuthority } from "../../draft/authority/authority.ts";
import type { Confirmation, ConfirmedFact } from "../../draft/authority/confirm-fact.ts";
import { confirmFact } from "../../draft/authority/confirm-fact.ts";
import type { SectionName } from "../../draft/authority/sections.ts";
import type { Written } from "../../draft/authority/written/written-file.ts";
import { writeEntry } from "../../draft/authority/written/write-entry.ts";
import { authorityFolder, readAuthorityFiles } from "../../house-authority.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { houseFolder } from "./house-option.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { print, say } from "../terminal.ts";

const WORDS = [
  "surname",
  "given",
  "reading",
  "country",
  "hull",
  "class",
  "role",
  "kind",
  "of",
  "service",
  "base",
];

function fieldsOf({ text }: CommandCall): Readonly<Record<string, Written>> {
  const [office, from, to, also] = ["office", "from", "to", "also"].map(text);
  if ((office === undefined) !== (from === undefined))
    throw new UsageError("--office and --from belong together");
  const words = WORDS.flatMap((field) => {
    const value = text(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const held = { office: office ?? "", from: from ?? "", ...(to === undefined ? {} : { to }) };
  return {
    ...Object.fromEntries(words),
    ...(also === undefined ? {} : { also: [also] }),
    ...(office === undefined ? {} : { offices: [held] }),
  };
}

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

/** The new text, read again before it replaces the old: nothing is written that would not load. */
function textWith(
  files: readonly AuthorityFile[],
  before: Authority,
  { entry }: Confirmation,
): Result<AuthorityFile, string> {
  const file = fileFor(before, entry, files);
  if (file === undefined) return failure(`there is no file for ${entry.section}`);
  const known = before.entries.find(({ file: name, line }) => name === entry.file && line === entry.line);
  const text = writeEntry(file.text, entry.fields, known);
  if (!text.ok) return text;
  const changed = { ...file, text: text.value };
  const reread = parseAuthority(files.map((other) => (other === file ? changed : other)));
  return reread.ok ? success(changed) : reread;
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

function refuse(sentence: string): number {
  say(`shirase: ${sentence}`);
  return 1;
}

export async function confirmInHouse(call: CommandCall, section: SectionName, name: string): Promise<number> {
  const source = call.text("source");
  if (source === undefined) throw new UsageError("--source is needed: where is the fact from?");
  const fact: ConfirmedFact = { section, name, fields: fieldsOf(call), source };
  const house = houseFolder(call);
  try {
    const done = await oneAtATime(join(authorityFolder(house), ".lock"), () => confirm(house, fact));
    return done.ok ? done.value : refuse(`${done.error} Nothing was written.`);
  } catch (error) {
    // A folder that is missing or must not be written to; all else is a bug.
    if (!(error instanceof Error && "code" in error)) throw error;
    return refuse(`${error.message}. Nothing was written.`);
  }
}

/** Read, checked and replaced in one go: what others confirm meanwhile waits. */
async function confirm(house: string, fact: ConfirmedFact): Promise<number> {
  const files = await readAuthorityFiles(house);
  const authority = parseAuthority(files);
  if (!authority.ok) return refuse(authority.error);
  const confirmed = confirmFact(authority.value, fact);
  if (!confirmed.ok) {
    const { error } = confirmed;
    if (error.kind === "no-entry") return refuse(`"${fact.name}": ${error.faults.join("; ")}.`);
    const { entry, field, known, said } = error;
    return refuse(
      `${entry} has ${field} "${known}" (${error.source}), and "${said}" contradicts it. Nothing was written.`,
    );
  }
  const { change, entry } = confirmed.value;
  if (change !== "known") {
    const file = textWith(files, authority.value, confirmed.value);
    if (!file.ok) return refuse(`${file.error} Nothing was written.`);
    await replaceFile(join(authorityFolder(house), file.value.name), file.value.text);
  }
  await print(`${fact.section}/${entry.name} ${change === "known" ? "was known" : `was ${change}`}.\n`);
  return 0;
}
