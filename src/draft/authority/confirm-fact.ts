// Takes the authority and a fact that an editor confirms with its source; gives the authority with the entry added or amended, or the contradiction.

import { canonicalName } from "../../japanese/names/same-name.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Authority, AuthorityEntry } from "./authority.ts";
import { entryName, gatherAuthority } from "./authority.ts";
import { checkEntry } from "./check-file.ts";
import { findHolderClash, mergeOffices } from "./merge-offices.ts";
import type { SectionName } from "./sections.ts";
import { SECTIONS } from "./sections.ts";
import type { Written } from "./written/written-file.ts";

export type ConfirmedFact = {
  readonly section: SectionName;
  readonly name: string;
  /** Without name and source. */
  readonly fields: Readonly<Record<string, Written>>;
  readonly source: string;
};

/** What is said and what is known exclude each other: an editor decides, and changes the file by hand. */
export type Contradiction = {
  readonly kind: "contradiction";
  readonly entry: string;
  readonly field: string;
  readonly known: string;
  readonly said: string;
  /** Where the known value is from. */
  readonly source: string;
};

export type NoEntry = { readonly kind: "no-entry"; readonly faults: readonly string[] };

export type Confirmation = {
  readonly authority: Authority;
  readonly change: "added" | "amended" | "known";
  readonly entry: AuthorityEntry;
};

export function confirmFact(
  authority: Authority,
  said: ConfirmedFact,
): Result<Confirmation, Contradiction | NoEntry> {
  // 見本 太郎: a person's name is kept without spaces.
  const fact = said.section === "people" ? { ...said, name: said.name.replaceAll(/\s/gu, "") } : said;
  const { section, name, fields, source } = fact;
  const faults = checkEntry(section, { fields: { ...fields, name, source } });
  const known = findKnown(authority, fact);
  // What the entry has already need not be said again.
  const missing = faults.filter((fault) => known === undefined || !fault.endsWith("is missing"));
  if (missing.length > 0) return failure({ kind: "no-entry", faults: missing });
  const clash = findClash(authority, fact);
  if (clash !== undefined) return failure(clash);
  if (known !== undefined) return amend(authority, known, fact);
  const entry: AuthorityEntry = {
    section,
    name,
    source,
    file: "",
    line: 0,
    lastLine: 0,
    fields: { name, ...fields, source },
  };
  const entries = [...authority.entries, entry];
  return success({ authority: gatherAuthority(authority.asOf, entries), change: "added", entry });
}

function findKnown(
  { entries }: Authority,
  { section, name, fields }: ConfirmedFact,
): AuthorityEntry | undefined {
  return entries.find(
    (entry) =>
      entry.section === section &&
      canonicalName(entry.name) === canonicalName(name) &&
      (entry.fields["country"] ?? fields["country"]) === (fields["country"] ?? entry.fields["country"]),
  );
}

function contradiction(entry: AuthorityEntry, field: string, known: string, said: string): Contradiction {
  return {
    kind: "contradiction",
    entry: entryName(entry.section, entry.name),
    field,
    known,
    said,
    source: entry.source,
  };
}

/** Another entry has what only one can have: a hull number of one navy, an office on a day. */
function findClash(authority: Authority, fact: ConfirmedFact): Contradiction | undefined {
  const { section, name, fields } = fact;
  for (const entry of authority.entries) {
    if (entry.section !== section || canonicalName(entry.name) === canonicalName(name)) continue;
    const field = SECTIONS[section].unique?.find(
      (unique) => fields[unique] !== undefined && entry.fields[unique] === fields[unique],
    );
    if (field !== undefined && entry.fields["country"] === fields["country"])
      return contradiction(
        entry,
        field,
        `${describe(fields[field])} ${entry.name}`,
        `${describe(fields[field])} ${name}`,
      );
    const held = findHolderClash(entry.fields, fields);
    if (held !== undefined) return contradiction(entry, "offices", held.known, held.said);
  }
  return undefined;
}

function amend(
  authority: Authority,
  known: AuthorityEntry,
  { fields, source }: ConfirmedFact,
): Result<Confirmation, Contradiction> {
  const merged: Record<string, Written> = { ...known.fields };
  for (const [field, said] of Object.entries(fields)) {
    const value = mergeValue(known.fields[field], said);
    if (value === undefined) {
      return failure(contradiction(known, field, describe(known.fields[field]), describe(said)));
    }
    merged[field] = value;
  }
  if (JSON.stringify(merged) === JSON.stringify(known.fields))
    return success({ authority, change: "known", entry: known });
  const sources = known.source.includes(source) ? known.source : `${known.source}; ${source}`;
  const entry = { ...known, source: sources, fields: { ...merged, source: sources } };
  const entries = authority.entries.map((other) => (other === known ? entry : other));
  return success({ authority: gatherAuthority(authority.asOf, entries), change: "amended", entry });
}

/** Undefined where the two cannot both hold. Lists grow; a word stays as it is written. */
function mergeValue(known: Written | undefined, said: Written): Written | undefined {
  if (known === undefined) return said;
  if (typeof known === "string" || typeof said === "string") {
    const isOne =
      typeof known === "string" && typeof said === "string" && canonicalName(known) === canonicalName(said);
    return isOne ? known : undefined;
  }
  if (isWords(known) && isWords(said)) return [...new Set([...known, ...said])];
  return isWords(known) || isWords(said) ? undefined : mergeOffices(known, said);
}

function isWords(value: Written): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === "string");
}

function describe(value: Written | undefined): string {
  if (typeof value === "string") return value;
  return (value ?? [])
    .map((part) => (typeof part === "string" ? part : Object.values(part).join(" ")))
    .join(", ");
}
