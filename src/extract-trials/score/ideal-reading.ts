// Ideal reading: takes a page's gold and gives the reading that a faultless reader would give, to test the scorer.

import type { ActFact, Fact, PersonFact } from "../../terms/fact.ts";
import { READING_SCHEMA, type Reading } from "../../terms/reading.ts";
import { spanContains, type Span } from "../../terms/span.ts";
import type { GoldAct, GoldFact, GoldPage, GoldPerson } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";

type Ground = {
  readonly id: string;
  readonly span: Span;
  readonly part: Fact["part"];
  readonly basis: "stated";
};

function readPerson(want: GoldPerson, ground: Ground, first: string | undefined): PersonFact {
  return {
    ...ground,
    type: "person",
    name: want.mention === "full" ? want.name : want.short,
    ...(want.reading ? { reading: want.reading } : {}),
    ...(want.office ? { office: want.office } : {}),
    ...(want.countries?.[0] ? { country: want.countries[0] } : {}),
    ...(first && first !== ground.id ? { same: first } : {}),
  };
}

function readAct(want: GoldAct, ground: Ground, text: string, actors: readonly string[]): ActFact {
  return {
    ...ground,
    type: "act",
    act: want.act,
    actors,
    matter: { text: text.slice(...(want.matter ?? want.span)), span: want.matter ?? want.span },
    ...(want.undertaking ? { undertaking: want.undertaking } : {}),
    ...(want.due ? { due: { value: want.due, span: want.span, basis: "stated" } } : {}),
  };
}

function toFact(
  gold: GoldPage,
  want: GoldFact,
  id: string,
  firsts: ReadonlyMap<string, string>,
): Fact | undefined {
  const part = gold.parts.find(({ span }) => spanContains(span, want.span))?.role ?? "official";
  const ground: Ground = { id, span: want.span, part, basis: "stated" };
  switch (want.type) {
    case "date":
      return { ...ground, type: "date", value: want.value, ...(want.role ? { role: want.role } : {}) };
    case "person":
      return readPerson(want, ground, firsts.get(want.name));
    case "place":
    case "occasion":
      return { ...ground, type: want.type, name: want.name };
    case "event":
      return { ...ground, type: "event", name: want.name, ...(want.date ? { date: want.date } : {}) };
    case "act":
      return readAct(
        want,
        ground,
        gold.text,
        (want.actors ?? []).flatMap((name) => firsts.get(name) ?? []),
      );
    case "question":
      return {
        ...ground,
        type: "question",
        speaker: want.speaker,
        topic: { text: gold.text.slice(...want.topic), span: want.topic },
      };
    case "warning":
      break;
  }
  return undefined;
}

export function idealReading(gold: GoldPage): Reading {
  const firsts = new Map<string, string>();
  for (const [index, fact] of gold.facts.entries()) {
    if (fact.type === "person" && !firsts.has(fact.name)) firsts.set(fact.name, `f${index}`);
  }
  return {
    schema: READING_SCHEMA,
    kind: gold.kind,
    kindReasons: ["the gold says so"],
    language: "ja",
    title: "",
    ...(gold.issuer ? { issuer: { name: gold.issuer, basis: "stated" } } : {}),
    ...(gold.announcedAt ? { announcedAt: gold.announcedAt } : {}),
    text: gold.text,
    parts: gold.parts,
    facts: gold.facts.flatMap((fact, index) => toFact(gold, fact, `f${index}`, firsts) ?? []),
    warnings: factsOf(gold.facts, "warning").map(({ span }) => ({ code: "doubt", span, message: "a doubt" })),
  };
}
