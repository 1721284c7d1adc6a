// Authority: what the desk knows beside the text. Takes its files as text and gives its entries ready for look-ups, or every fault with file, line and entry.

import { canonicalName } from "../../japanese/names/same-name.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { checkFile } from "./check-file.ts";
import type { SectionName } from "./sections.ts";
import type { WrittenEntry } from "./written/written-file.ts";

export type HeldOffice = {
  readonly office: string;
  /** First and last day, `YYYY-MM-DD`; without `to` it was still held on the file's `asOf`. */
  readonly from: string;
  readonly to?: string;
};

export type AuthorityPerson = {
  readonly name: string;
  readonly surname?: string;
  readonly given?: string;
  readonly reading?: string;
  readonly country?: string;
  readonly offices: readonly HeldOffice[];
  readonly source: string;
};

export type AuthorityIssuer = {
  readonly name: string;
  readonly short?: string;
  readonly english?: string;
  readonly hosts: readonly string[];
  /** Host and beginning of the path of an issuer that shares a host: `mod.go.jp/js`. */
  readonly paths: readonly string[];
  readonly source: string;
};

/** An entry of any section as it is written, with where. */
export type AuthorityEntry = WrittenEntry & {
  readonly section: SectionName;
  readonly name: string;
  readonly source: string;
  readonly file: string;
};

export type Authority = {
  /** Past this day an office without an end is not taken as still held. */
  readonly asOf: string;
  readonly people: readonly AuthorityPerson[];
  readonly issuers: readonly AuthorityIssuer[];
  readonly entries: readonly AuthorityEntry[];
  readonly peopleByName: ReadonlyMap<string, AuthorityPerson>;
  readonly issuersByName: ReadonlyMap<string, AuthorityIssuer>;
};

/** `name`: as the person who edits it knows it, for messages. */
export type AuthorityFile = { readonly name: string; readonly text: string };

/** The name that a ground gives for an entry. */
export function entryName(section: SectionName, name: string): string {
  return `${section}/${name}`;
}

function wordOf({ fields }: WrittenEntry, field: string): string | undefined {
  const value = fields[field];
  return typeof value === "string" ? value : undefined;
}

/** Of a list of words; the offices held are no words. */
export function wordsOf({ fields }: WrittenEntry, field: string): readonly string[] {
  const value = fields[field];
  return Array.isArray(value) ? value.filter((word): word is string => typeof word === "string") : [];
}

function isHeld(value: unknown): value is HeldOffice {
  // checkFile has held it against the table before.
  return typeof value === "object" && value !== null && "office" in value;
}

function readPerson(entry: AuthorityEntry): AuthorityPerson {
  const { name, source, fields } = entry;
  const held = Array.isArray(fields["offices"]) ? fields["offices"] : [];
  const [surname, given, reading, country] = ["surname", "given", "reading", "country"].map((field) =>
    wordOf(entry, field),
  );
  return {
    name,
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(reading === undefined ? {} : { reading }),
    ...(country === undefined ? {} : { country }),
    offices: held.filter(isHeld),
    source,
  };
}

function readIssuer(entry: AuthorityEntry): AuthorityIssuer {
  const [short, english] = ["short", "english"].map((field) => wordOf(entry, field));
  const { name, source } = entry;
  const lists = { hosts: wordsOf(entry, "hosts"), paths: wordsOf(entry, "paths") };
  return {
    name,
    ...(short === undefined ? {} : { short }),
    ...(english === undefined ? {} : { english }),
    ...lists,
    source,
  };
}

function findTwice(entries: readonly AuthorityEntry[]): readonly string[] {
  const seen = new Map<string, AuthorityEntry>();
  return entries.flatMap((entry): readonly string[] => {
    const key = `${entry.section}/${wordOf(entry, "country") ?? ""}/${canonicalName(entry.name)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    return first === undefined
      ? []
      : [`${entry.file}:${entry.line}: "${entry.name}" is there twice, first in ${first.file}:${first.line}`];
  });
}

export function gatherAuthority(asOf: string, entries: readonly AuthorityEntry[]): Authority {
  const people = entries.filter(({ section }) => section === "people").map(readPerson);
  const issuers = entries.filter(({ section }) => section === "issuers").map(readIssuer);
  return {
    asOf,
    people,
    issuers,
    entries,
    peopleByName: new Map(people.map((entry) => [entry.name, entry])),
    issuersByName: new Map(issuers.map((entry) => [entry.name, entry])),
  };
}

/** Reads the files of `house/authority/`. The error has one line a fault: `people.yaml:12: "中谷元": …`. */
export function parseAuthority(files: readonly AuthorityFile[]): Result<Authority, string> {
  const checked = files.map(checkFile);
  const entries = checked.flatMap((file) => file.entries);
  const faults = [...checked.flatMap((file) => file.faults), ...findTwice(entries)];
  if (faults.length > 0) return failure(faults.join("\n"));
  const asOf = checked.find((file) => file.asOf !== undefined)?.asOf ?? "";
  return success(gatherAuthority(asOf, entries));
}
