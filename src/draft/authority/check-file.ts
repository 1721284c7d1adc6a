// Takes one authority file and gives its entries held against the table of sections, and every fault as a sentence with file, line and entry.

import { parseDay } from "../../japanese/calendar.ts";
import type { AuthorityEntry, AuthorityFile } from "./authority.ts";
import type { FieldKind, FieldRule, SectionName } from "./sections.ts";
import { isSectionName, SECTION_NAMES, SECTIONS } from "./sections.ts";
import type { Written, WrittenEntry } from "./written/written-file.ts";
import { readWrittenFile } from "./written/written-file.ts";

export type CheckedFile = {
  readonly asOf?: string;
  readonly entries: readonly AuthorityEntry[];
  readonly faults: readonly string[];
};

/** 2026-02-30 is none. */
const isDay = (written: string): boolean => written.length === 10 && parseDay(written) !== undefined;

const IS_KIND: Readonly<Record<FieldKind, (value: Written) => boolean>> = {
  word: (value) => typeof value === "string",
  day: (value) => typeof value === "string" && isDay(value),
  words: (value) => Array.isArray(value) && value.every((word) => typeof word === "string"),
  held: (value) => Array.isArray(value) && value.every((held) => isHeld(held)),
};
const KIND_SAID: Readonly<Record<FieldKind, string>> = {
  word: "takes a word",
  day: "takes a day like 2025-09-08",
  words: "takes a list like [a, b]",
  held: "takes items like { office: 防衛大臣, from: 2024-10-01, to: 2025-10-21 }",
};

function isHeld(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { office, from, to, ...rest }: Record<string, unknown> = { ...value };
  const days = to === undefined ? [from] : [from, to];
  return (
    typeof office === "string" &&
    days.every((day) => typeof day === "string" && isDay(day)) &&
    Object.keys(rest).length === 0
  );
}

export function checkFile({ name: file, text }: AuthorityFile): CheckedFile {
  const written = readWrittenFile(text);
  if (!written.ok) {
    const { line, message } = written.error;
    return { entries: [], faults: [`${file}:${line}: ${message}`] };
  }
  const { head, section, entries } = written.value;
  if (!isSectionName(section)) {
    const known = SECTION_NAMES.join(", ");
    return { entries: [], faults: [`${file}: "${section}" is no section; there are ${known}`] };
  }
  const asOf = head["as-of"];
  const faults = [
    ...(asOf === undefined || isDay(asOf) ? [] : [`${file}: as-of ${KIND_SAID.day}`]),
    ...entries.flatMap((entry) =>
      checkEntry(section, entry, head).map((fault) => `${file}:${entry.line}: ${nameOf(entry)}${fault}`),
    ),
  ];
  const known = entries.map((entry) => ({
    ...entry,
    section,
    file,
    name: wordOr(entry.fields["name"], ""),
    source: wordOr(entry.fields["source"], head["source"] ?? ""),
  }));
  return { ...(asOf === undefined ? {} : { asOf }), entries: faults.length > 0 ? [] : known, faults };
}

function wordOr(value: Written | undefined, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function nameOf({ fields }: WrittenEntry): string {
  const { name } = fields;
  return typeof name === "string" ? `"${name}": ` : "";
}

/** Every fault of an entry; none when it may stand in the section. */
export function checkEntry(
  section: SectionName,
  { fields }: Pick<WrittenEntry, "fields">,
  head: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { source, ...own } = fields;
  const rules: Readonly<Record<string, FieldRule>> = SECTIONS[section].fields;
  const unknown = Object.keys(own).filter((field) => !Object.hasOwn(rules, field));
  const missing = Object.entries(rules).filter(([field, { needed }]) => needed && own[field] === undefined);
  const wrong = Object.entries(own).flatMap(([field, value]) => {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    return rule === undefined || IS_KIND[rule.kind](value) ? [] : [`${field} ${KIND_SAID[rule.kind]}`];
  });
  const noSource = (source ?? head["source"]) === undefined ? ["every entry needs its source"] : [];
  return [
    ...unknown.map((field) => `${section} have no field "${field}"`),
    ...missing.map(([field]) => `${field} is missing`),
    ...wrong,
    ...noSource,
    ...(section === "people" && wrong.length === 0 ? checkPerson(fields) : []),
  ];
}

/** Surname and given name make up the name, in the order of the country; no office ends before it begins. */
function checkPerson({ name, surname, given, offices }: WrittenEntry["fields"]): readonly string[] {
  const parts = [surname, given].filter((part) => typeof part === "string");
  const isMadeUp =
    parts.length === 0 || [parts.join(""), parts.toReversed().join("・")].includes(wordOr(name, ""));
  const held = Array.isArray(offices) ? offices : [];
  const backwards = held.flatMap((office): readonly string[] => {
    if (typeof office !== "object") return [];
    const { office: post, from = "", to } = office;
    return to === undefined || to >= from ? [] : [`${post} ends (${to}) before it begins (${from})`];
  });
  return [
    ...(typeof name === "string" && /\s/u.test(name) ? ["a name is written without spaces"] : []),
    ...(isMadeUp ? [] : ["surname and given name do not make up the name"]),
    ...backwards,
  ];
}
