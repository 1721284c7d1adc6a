// Ideal case reading: takes a case and its text and gives the reading that a faultless reader would give, to test the scorer.

import { READING_SCHEMA, type Reading } from "../../terms/reading.ts";
import type { Fact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { findPlaces } from "./gold-of-case.ts";
import type { MadeUpCase } from "./made-up-cases.ts";

type Ground = {
  readonly id: string;
  readonly span: Span;
  readonly part: "official";
  readonly basis: "stated";
};

function lineOf(text: string, words: string): Span {
  const [at] = findPlaces(text, words).span;
  const end = text.indexOf("\n", at);
  const line = text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end).replace(/。$/u, "");
  return findPlaces(text, line).span;
}

function createGrounds(text: string): (surface: string) => Ground {
  let count = 0;
  return (surface) => {
    count += 1;
    return { id: `f${count}`, span: findPlaces(text, surface).span, part: "official", basis: "stated" };
  };
}

function readRows(
  { pageCase: { gold }, text }: MadeUpCase,
  ground: (surface: string) => Ground,
): readonly Fact[] {
  const row = (words: string): Ground => ({ ...ground(words), span: lineOf(text, words) });
  return [
    ...gold.appointment.map((want): Fact => ({
      ...row(want.name),
      type: "appointment",
      from: [],
      to: [],
      ...want,
    })),
    ...gold.sighting.map(({ hull, model = "", ...want }): Fact => ({
      ...row(model === "" ? (want.nationality ?? "") : model),
      model,
      type: "sighting",
      route: [],
      responders: [],
      ...want,
      ...(hull === undefined ? {} : { hull: [hull].flat() }),
    })),
    ...gold.contract.map((want): Fact => ({ ...row(want.programme), type: "contract", ...want })),
    ...gold.discipline.map(({ conduct = "", ...want }): Fact => ({
      ...row(conduct),
      type: "discipline",
      conduct,
      ...want,
    })),
  ];
}

export function idealCaseReading(madeUp: MadeUpCase): Reading {
  const { pageCase, text } = madeUp;
  const { gold, kind } = pageCase;
  const ground = createGrounds(text);
  return {
    schema: READING_SCHEMA,
    kind,
    kindReasons: ["the gold says so"],
    language: "ja",
    title: "",
    ...(gold.issuer === undefined ? {} : { issuer: { name: gold.issuer, basis: "stated" } }),
    ...(gold.announcedAt === undefined ? {} : { announcedAt: gold.announcedAt }),
    text,
    parts: [{ role: "official", span: [0, text.length] }],
    facts: [
      ...gold.date.map(({ surface, value }): Fact => ({
        ...ground(surface.replace(/^(?:は、|以上)/u, "")),
        type: "date",
        value,
      })),
      ...gold.person.map(({ surface, ...person }): Fact => ({
        ...ground(surface),
        type: "person",
        ...person,
      })),
      ...gold.place.map((name): Fact => ({ ...ground(name), type: "place", name })),
      ...gold.act.map(({ surface, due, ...act }): Fact => {
        const own = ground(surface);
        return {
          ...own,
          type: "act",
          actors: [],
          matter: { text: surface, span: own.span },
          ...act,
          ...(due === undefined ? {} : { due: { value: due, span: own.span, basis: "stated" } }),
        };
      }),
      ...readRows(madeUp, ground),
    ],
    warnings: [],
  };
}
