// `shirase authority`: what the desk knows beside the text: list, find, check, and confirm what an editor found true.

import type { Authority, AuthorityEntry } from "../../draft/authority/authority.ts";
import { findEntries } from "../../draft/authority/look-up.ts";
import type { SectionName } from "../../draft/authority/sections.ts";
import { isSectionName, SECTION_NAMES } from "../../draft/authority/sections.ts";
import type { Written } from "../../draft/authority/written/written-file.ts";
import { loadAuthority } from "../../house-authority.ts";
import { findCountry } from "../../japanese/countries.ts";
import { type Acts, describeActs, readAct } from "../acts.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { confirmInHouse } from "./confirm-in-house.ts";
import { HOUSE_OPTION, houseFolder } from "./house-option.ts";
import { print, say } from "../terminal.ts";

/** A person is confirmed among people. */
const SINGULAR: Readonly<Record<string, SectionName>> = {
  person: "people",
  issuer: "issuers",
  unit: "units",
  ship: "ships",
  place: "places",
  topic: "topics",
};

function sectionOf(written: string): SectionName {
  const section = SINGULAR[written] ?? written;
  if (isSectionName(section)) return section;
  throw new UsageError(`"${written}" is no section; there are ${SECTION_NAMES.join(", ")}`);
}

function describeValue(value: Written): string {
  if (typeof value === "string") return value;
  return value
    .map((part) =>
      typeof part === "string"
        ? part
        : Object.values(part)
            .join(" ")
            .replace(/ (?=\d)/u, " "),
    )
    .join(", ");
}

function describeEntry({ section, name, fields, file, line }: AuthorityEntry): string {
  const told = Object.entries(fields).filter(([field]) => field !== "name");
  const lines = told.map(([field, value]) => `  ${field.padEnd(8)} ${describeValue(value)}\n`);
  return `${section}/${name}  (${file}:${line})\n${lines.join("")}`;
}

function describeShort({ name, fields }: AuthorityEntry): string {
  const { source: _source, name: _name, ...rest } = fields;
  return `${name}  ${Object.values(rest).map(describeValue).join("  ")}\n`;
}

async function load(call: CommandCall): Promise<Authority | undefined> {
  const authority = await loadAuthority(houseFolder(call));
  if (authority.ok) return authority.value;
  say(`shirase: ${authority.error}`);
  return undefined;
}

async function list(call: CommandCall, only: SectionName | undefined): Promise<number> {
  const authority = await load(call);
  if (authority === undefined) return 1;
  for (const section of SECTION_NAMES.filter((name) => only === undefined || name === only)) {
    const entries = authority.entries.filter((entry) => entry.section === section);
    await print(only === undefined ? `${section}: ${entries.length}\n` : entries.map(describeShort).join(""));
  }
  return 0;
}

async function find(call: CommandCall, name: string): Promise<number> {
  const authority = await load(call);
  if (authority === undefined) return 1;
  const found = findEntries(authority, name).map(describeEntry);
  const country = findCountry(name);
  const built = country && `countries/${country.short}  (built in)\n  formal   ${country.formal}\n`;
  await print([...found, ...(built === undefined ? [] : [built])].join(""));
  if (found.length > 0 || built !== undefined) return 0;
  say(
    `shirase: "${name}" is not in the authority. An editor may confirm it: shirase authority confirm --help`,
  );
  return 1;
}

async function check(call: CommandCall): Promise<number> {
  const authority = await load(call);
  if (authority === undefined) return 1;
  await print(`${authority.entries.length} entries, each with its source. As of ${authority.asOf}.\n`);
  return 0;
}

const ACTS: Acts<() => Promise<number>> = {
  list: {
    takes: "[SECTION]",
    read: ([section], call) => {
      const only = section === undefined ? undefined : sectionOf(section);
      return () => list(call, only);
    },
  },
  find: {
    takes: "NAME",
    read:
      ([name = ""], call) =>
      () =>
        find(call, name),
  },
  check: { takes: "", read: (_words, call) => () => check(call) },
  confirm: {
    takes: "SECTION NAME",
    read: ([written = "", name = ""], call) => {
      const section = sectionOf(written);
      return () => confirmInHouse(call, section, name);
    },
  },
};

const text = (about: string, value = "TEXT") => ({ type: "string", value, about }) as const;

export const authorityCommand: Command = {
  name: "authority",
  summary: "look up, check and add to what the desk knows: people, ships, units, places",
  inputs: describeActs(ACTS),
  options: {
    source: text("confirm: where the fact is from (needed)"),
    reading: text("confirm: the reading, surname and given name parted: みほん・たろう", "KANA"),
    surname: text("confirm: the surname of a person"),
    given: text("confirm: the given name of a person"),
    country: text("confirm: the country, in its short form: 日本"),
    office: text("confirm: an office that a person holds or held"),
    from: text("confirm: the first day in it", "DAY"),
    to: text("confirm: the last day in it", "DAY"),
    hull: text("confirm: the hull number of a ship: DD-113"),
    class: text("confirm: the class of a ship"),
    role: text("confirm: the role of an aircraft type: 哨戒機"),
    kind: text("confirm: the kind of a place: 海峡"),
    of: text("confirm: what a unit or place belongs to"),
    service: text("confirm: the service of a unit"),
    base: text("confirm: the base of a unit"),
    also: text("confirm: another spelling"),
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase authority list ships", "every ship with hull number and class"],
    ["shirase authority find 173", "what has this hull number, name or spelling"],
    ["shirase authority check", "every fault of the files, with file and line"],
    [
      'shirase authority confirm person 見本太郎 --surname 見本 --given 太郎 --reading みほん・たろう --office 見本局長 --from 2026-04-01 --source "見本省 人事発令 2026-04-01"',
      "a person with an office; comments and order of the file stay",
    ],
    [
      'shirase authority confirm ship さざなみ --hull DD-113 --country 日本 --source "海上自衛隊 装備品"',
      "a ship; what contradicts an entry is refused with both values",
    ],
  ],
  run: async (call) => readAct(ACTS, call)(),
};
