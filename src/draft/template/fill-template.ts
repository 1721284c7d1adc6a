// Takes templates and the values of their fields and gives the composed text with its grounds, or nothing when a field is missing.

import type { ComposedText } from "../../terms/article.ts";
import { joinComposed, wording } from "./composed-text.ts";
import { dateFields } from "./date-fields.ts";
import type { DateFormat, Edition } from "./edition.ts";
import { FILTERS } from "./filters.ts";
import type { Alternatives, FieldUse, FilterUse, Template, TemplateNode } from "./template.ts";
import type { Moment, TimeRange } from "./time.ts";
import { isoDay, moveToZone, readMoment, readRange } from "./time.ts";
import type { DateValue, FieldLookup, PersonValue, RecordValue, Value } from "./value.ts";
import { PERSON_FIELDS, RECORD_FIELDS, textValue } from "./value.ts";

function personFields(person: PersonValue): FieldLookup {
  return (name) => {
    const field = PERSON_FIELDS.find((known) => known === name);
    return field === undefined ? undefined : textValue(person[field]);
  };
}

function writePerson(person: PersonValue, format: Alternatives, edition: Edition): ComposedText | undefined {
  return fillFirst(format, personFields(person), edition);
}

function recordFields(record: RecordValue): FieldLookup {
  return (name) => {
    const field = RECORD_FIELDS.find((known) => known === name);
    return field === undefined ? undefined : textValue(record[field]);
  };
}

/** The narrowest shape first: a pattern that cannot be filled gives way to the wider one. */
function intervalPatterns(format: DateFormat, { start, end }: TimeRange): Alternatives {
  const patterns = [...format.interval];
  if (start === undefined || end === undefined) return patterns;
  if (start.year === end.year) patterns.unshift(...format.sameYear);
  if (start.year === end.year && start.month === end.month) patterns.unshift(...format.sameMonth);
  const day = isoDay(start);
  if (day !== undefined && day === isoDay(end)) patterns.unshift(...format.sameDay);
  return patterns;
}

function writeDate(date: DateValue, format: DateFormat, edition: Edition): ComposedText | undefined {
  const { calendar } = edition;
  const place = (moment: Moment): Moment =>
    format.zone === "house" ? moveToZone(moment, calendar.zone) : moment;
  const range = readRange(date.time);
  if (range === undefined) {
    const moment = readMoment(date.time);
    if (moment === undefined) return undefined;
    return fillFirst(format.moment, dateFields(place(moment), date, calendar), edition);
  }
  const ends: FieldLookup = (name) => {
    const moment = name === "start" ? range.start : name === "end" ? range.end : undefined;
    return moment === undefined ? undefined : { type: "date", value: { ...date, time: writeMoment(moment) } };
  };
  return fillFirst(intervalPatterns(format, range), ends, edition);
}

const pad = (part: number): string => String(part).padStart(2, "0");

/** The moment as a time value again, for the formats of an interval's ends. */
function writeMoment({ year, month, day, hour, minute, offset }: Moment): string {
  const date = [year === undefined ? "XXXX" : String(year).padStart(4, "0")];
  // A day of no month told stays a day: XXXX-XX-17 is no 17月.
  if (month !== undefined || day !== undefined) date.push(month === undefined ? "XX" : pad(month));
  if (day !== undefined) date.push(pad(day));
  return hour === undefined || minute === undefined
    ? date.join("-")
    : `${date.join("-")}T${pad(hour)}:${pad(minute)}${offset ?? ""}`;
}

function applyFilter(value: Value, { name, argument }: FilterUse, edition: Edition): Value | undefined {
  const dateFormat = edition.dates.get(name);
  if (value.type === "date" && dateFormat !== undefined) {
    return textValue(writeDate(value.value, dateFormat, edition));
  }
  const personFormat = edition.people.get(name);
  if (personFormat !== undefined && value.type === "person") {
    return textValue(writePerson(value.value, personFormat, edition));
  }
  if (personFormat !== undefined && value.type === "people") {
    const values = value.values.flatMap((person) => writePerson(person, personFormat, edition) ?? []);
    return values.length === 0 ? undefined : { type: "texts", values, cut: value.cut };
  }
  const recordFormat = edition.records.get(name);
  if (recordFormat !== undefined && value.type === "records") {
    const values = value.values.flatMap(
      (record) => fillFirst(recordFormat, recordFields(record), edition) ?? [],
    );
    return values.length === 0 ? undefined : { type: "texts", values, cut: value.cut };
  }
  return FILTERS[name]?.apply(value, argument ?? "", edition);
}

function fillField(use: FieldUse, fields: FieldLookup, edition: Edition): ComposedText | undefined {
  let value = fields(use.name, use.argument);
  for (const filter of use.filters) {
    if (value === undefined) return undefined;
    value = applyFilter(value, filter, edition);
  }
  return value?.type === "text" && value.value.text !== "" ? value.value : undefined;
}

function fillNodes(
  nodes: readonly TemplateNode[],
  fields: FieldLookup,
  edition: Edition,
): ComposedText | undefined {
  const pieces: ComposedText[] = [];
  for (const node of nodes) {
    if (node.kind === "literal") {
      pieces.push(wording(node.text));
    } else if (node.kind === "group") {
      const group = fillNodes(node.nodes, fields, edition);
      if (group !== undefined) pieces.push(group);
    } else {
      const piece = fillField(node.use, fields, edition);
      if (piece === undefined) return undefined;
      pieces.push(piece);
    }
  }
  return joinComposed(pieces);
}

/** Undefined when a field outside every group is empty; a group with an empty field is left out. */
export function fillTemplate(
  template: Template,
  fields: FieldLookup,
  edition: Edition,
): ComposedText | undefined {
  return fillNodes(template.nodes, fields, edition);
}

/** The first pattern that can be filled; with a limit, the first that also keeps to it, if any does. */
export function fillFirst(
  alternatives: Alternatives,
  fields: FieldLookup,
  edition: Edition,
  limit = Number.POSITIVE_INFINITY,
): ComposedText | undefined {
  let tooLong: ComposedText | undefined;
  for (const template of alternatives) {
    const filled = fillTemplate(template, fields, edition);
    if (filled === undefined || filled.text === "") continue;
    if (filled.text.length <= limit) return filled;
    tooLong ??= filled;
  }
  return tooLong;
}
