// A reading as a person reads it on a terminal.

import type {
  ActFact,
  DateFact,
  EventFact,
  Fact,
  NamedFact,
  PersonFact,
  QuestionFact,
} from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { describeRecords } from "./describe-records.ts";

const MATTER_LIMIT = 60;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > MATTER_LIMIT ? `${line.slice(0, MATTER_LIMIT)}…` : line;
}

function ofType<T extends Fact["type"]>(reading: Reading, type: T): readonly Extract<Fact, { type: T }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
}

function person(fact: PersonFact): string {
  const { name, reading, office, country, identity } = fact;
  const known =
    identity &&
    `${identity.name}${identity.reading ? ` (${identity.reading})` : ""}${identity.office ? ` ${identity.office}` : ""}, inferred`;
  const parts = [office, country, known].flatMap((part) => (part ? [`  ${part}`] : []));
  return `${name}${reading ? ` (${reading})` : ""}${parts.join("")}`;
}

function date(fact: DateFact, text: string): string {
  const inferred = fact.basis === "inferred" ? "  inferred" : "";
  return `${fact.value.padEnd(24)} ${shorten(text.slice(...fact.span))}${fact.role ? `  ${fact.role}` : ""}${inferred}`;
}

function act(fact: ActFact): string {
  const due = fact.due ? `  due ${fact.due.value}` : "";
  return `${fact.act.padEnd(11)} ${shorten(fact.matter.text)}${fact.undertaking ? `  [${fact.undertaking}]` : ""}${due}`;
}

function named(fact: NamedFact | EventFact): string {
  const when = fact.type === "event" && fact.date ? `  ${fact.date}` : "";
  return `${fact.type.padEnd(12)} ${fact.name}${when}`;
}

function question(fact: QuestionFact): string {
  return `${fact.speaker}  ${shorten(fact.topic.text)}`;
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

/** Kind, issuer, times, then the facts by type (records among them), then the doubts. */
export function describeReading(reading: Reading): string {
  const { title, kind, issuer, announcedAt, warnings, text } = reading;
  const first = ofType(reading, "person").filter((fact) => fact.same === undefined);
  const names = reading.facts.filter(
    (fact): fact is NamedFact | EventFact =>
      fact.type === "place" ||
      fact.type === "occasion" ||
      fact.type === "organisation" ||
      fact.type === "event",
  );
  const head = [title, `${kind}${issuer ? `  ${issuer.name}` : ""}${announcedAt ? `  ${announcedAt}` : ""}`];
  return `${[
    ...head,
    ...list("People", first.map(person)),
    ...list(
      "Dates",
      ofType(reading, "date").map((fact) => date(fact, text)),
    ),
    ...list("Named", [...new Set(names.map(named))]),
    ...describeRecords(reading.facts).flatMap(({ heading, lines }) => list(heading, lines)),
    ...list("Acts", ofType(reading, "act").map(act)),
    ...list("Questions", ofType(reading, "question").map(question)),
    ...list(
      "Doubts",
      warnings.map(({ code, message }) => `${code}: ${message}`),
    ),
    "",
  ].join("\n")}\n`;
}
