// Takes one language's part of the written style and gives its edition with every pattern parsed and checked, or what is wrong.

import type { FieldTypes } from "../template/check-template.ts";
import { checkTemplate } from "../template/check-template.ts";
import type { ByKind, DateFormat, Edition } from "../template/edition.ts";
import { FILTERS } from "../template/filters.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { Alternatives, Template } from "../template/template.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import {
  ANNOUNCEMENT_FIELDS,
  CREDIT_FIELDS,
  DESK_FIELDS,
  MOMENT_FIELDS,
  NAME_FIELDS,
  RANGE_FIELDS,
  RECORD_FORMAT_FIELDS,
} from "./field-types.ts";
import type { WrittenDateFormat, WrittenEdition, WrittenPatterns } from "./style-schema.ts";

type PlacedTemplate = { readonly path: string; readonly template: Template; readonly fields: FieldTypes };

/** Collects parsed patterns, to be checked once the edition's tables are whole, and what could not be parsed. */
type Compiler = { readonly placed: PlacedTemplate[]; readonly faults: ConfigurationError[] };

function compilePatterns(
  written: WrittenPatterns | undefined,
  path: string,
  fields: FieldTypes,
  compiler: Compiler,
): Alternatives {
  if (written === undefined) return [];
  const list = typeof written === "string" ? [written] : written;
  return list.flatMap((pattern, index): readonly Template[] => {
    const place = typeof written === "string" ? path : `${path}[${index}]`;
    const parsed = parseTemplate(pattern);
    if (!parsed.ok) {
      compiler.faults.push({ path: place, message: `${parsed.error}, in "${pattern}"` });
      return [];
    }
    compiler.placed.push({ path: place, template: parsed.value, fields });
    return [parsed.value];
  });
}

const EMPTY_TEMPLATE: Template = { written: "", nodes: [] };

function compileOne(pattern: string, path: string, fields: FieldTypes, compiler: Compiler): Template {
  return compilePatterns(pattern, path, fields, compiler)[0] ?? EMPTY_TEMPLATE;
}

function compileDate(written: WrittenDateFormat, path: string, compiler: Compiler): DateFormat {
  const isPlain = typeof written === "string" || Array.isArray(written);
  const shapes = isPlain ? { zone: "stated" as const, moment: written } : written;
  const range = (shape: "same-day" | "same-month" | "same-year" | "interval"): Alternatives =>
    isPlain ? [] : compilePatterns(written[shape], `${path}.${shape}`, RANGE_FIELDS, compiler);
  return {
    zone: shapes.zone,
    moment: compilePatterns(shapes.moment, isPlain ? path : `${path}.moment`, MOMENT_FIELDS, compiler),
    sameDay: range("same-day"),
    sameMonth: range("same-month"),
    sameYear: range("same-year"),
    interval: range("interval"),
  };
}

function mapTable<T, U>(
  table: Readonly<Record<string, T>>,
  compile: (entry: T, name: string) => U,
): ReadonlyMap<string, U> {
  return new Map(Object.entries(table).map(([name, entry]) => [name, compile(entry, name)]));
}

function compileByKind(
  table: ByKind<WrittenPatterns>,
  path: string,
  compiler: Compiler,
): ByKind<Alternatives> {
  return Object.fromEntries(
    Object.entries(table).map(([kind, written]) => [
      kind,
      compilePatterns(written, `${path}.${kind}`, ANNOUNCEMENT_FIELDS, compiler),
    ]),
  );
}

function compileTables(written: WrittenEdition, path: string, compiler: Compiler): Edition {
  const byLength = (words: readonly string[]): readonly string[] =>
    words.toSorted((a, b) => b.length - a.length);
  return {
    headlineLimit: written["headline-limit"],
    calendar: {
      zone: written.calendar.zone,
      weekdays: written.calendar.weekdays,
      months: written.calendar.months,
      firstEraYear: written.calendar["first-era-year"],
    },
    joins: new Map(Object.entries(written.joins)),
    trims: mapTable(written.trims, (trim) => ({
      prefixes: byLength(trim.prefixes),
      suffixes: byLength(trim.suffixes),
      beforeBracket: byLength(trim["before-bracket"]),
      frames: trim.frames.map((frame) => {
        const [left = "", right = ""] = frame.split("…");
        return { left, right };
      }),
    })),
    endings: new Map(Object.entries(written.endings)),
    forms: written.forms,
    verbs: written.verbs,
    dates: mapTable(written.dates, (format, name) => compileDate(format, `${path}.dates.${name}`, compiler)),
    people: mapTable(written.people, (format, name) =>
      compilePatterns(format, `${path}.people.${name}`, NAME_FIELDS, compiler),
    ),
    records: mapTable(written.records, (format, name) =>
      compilePatterns(format, `${path}.records.${name}`, RECORD_FORMAT_FIELDS, compiler),
    ),
    shortNames: new Map(Object.entries(written["short-names"])),
    crafts: new Map(Object.entries(written.crafts)),
    headlines: compileByKind(written.headlines, `${path}.headlines`, compiler),
    leads: compileByKind(written.leads, `${path}.leads`, compiler),
    deskHeadline: compileOne(written["desk-headline"], `${path}.desk-headline`, DESK_FIELDS, compiler),
    credit: compileOne(written["picture-credit"], `${path}.picture-credit`, CREDIT_FIELDS, compiler),
    closing: written.closing,
    omission: written.omission,
  };
}

/** A name that is two things would be read as one of them without a word. */
function findNameClashes({ dates, people, records }: Edition, path: string): readonly ConfigurationError[] {
  const tables: readonly (readonly [name: string, table: ReadonlyMap<string, unknown>])[] = [
    ["dates", dates],
    ["people", people],
    ["records", records],
  ];
  return tables
    .flatMap(([table, formats]) =>
      [...formats.keys()]
        .filter(
          (name) =>
            Object.hasOwn(FILTERS, name) || tables.some(([, other]) => other !== formats && other.has(name)),
        )
        .map((name) => `${path}.${table}.${name}`),
    )
    .map((place) => ({ path: place, message: "this name already belongs to a filter or another format" }));
}

export function compileEdition(
  written: WrittenEdition,
  path: string,
): { readonly edition: Edition; readonly faults: readonly ConfigurationError[] } {
  const compiler: Compiler = { placed: [], faults: [] };
  const edition = compileTables(written, path, compiler);
  const unknown = compiler.placed.flatMap(({ path: place, template, fields }) =>
    checkTemplate(template, fields, edition).map((message) => ({ path: place, message })),
  );
  return { edition, faults: [...compiler.faults, ...unknown, ...findNameClashes(edition, path)] };
}
