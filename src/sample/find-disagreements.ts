// What a reading and the manifest's expectation of the same document say differently, one sentence each.

import type { ActFact, Fact, FactType } from "../terms/fact.ts";
import type { Reading } from "../terms/reading.ts";
import { spanContains, type Span } from "../terms/span.ts";
import type { SampleExpectation } from "./manifest.ts";

type ExpectedAct = NonNullable<SampleExpectation["acts"]>[number];

function factsOf<T extends FactType>(reading: Reading, type: T): readonly Extract<Fact, { type: T }>[] {
  return reading.facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);
}

/** Width, case, dots and spaces do not tell names apart. */
function fold(name: string | undefined): string {
  return (name ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・·･.]/gu, "");
}

function say(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** Every place of `surface` in `text`, as a span. */
function placesOf(surface: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + 1))
    places.push([at, at + surface.length]);
  return places;
}

function touching<T extends { readonly span: Span }>(
  facts: readonly T[],
  places: readonly Span[],
): readonly T[] {
  return facts.filter(({ span }) =>
    places.some((place) => spanContains(span, place) || spanContains(place, span)),
  );
}

function compareHead(reading: Reading, expected: SampleExpectation): readonly string[] {
  const pairs = [
    ["kind", reading.kind, expected.kind],
    ["language", reading.language, expected.language],
    ["announcedAt", reading.announcedAt, expected.announcedAt],
    ["headline", reading.title, expected.headline],
  ] as const;
  const head = pairs.flatMap(([field, read, wanted]) =>
    wanted === undefined || read === wanted ? [] : [`${field}: expected ${say(wanted)}, read ${say(read)}`],
  );
  const issuer = reading.issuer?.name;
  return expected.issuer === undefined || fold(issuer) === fold(expected.issuer)
    ? head
    : [...head, `issuer: expected ${say(expected.issuer)}, read ${say(issuer)}`];
}

function comparePeople(reading: Reading, { people = [] }: SampleExpectation): readonly string[] {
  const read = factsOf(reading, "person");
  return people.flatMap(({ name, reading: kana, office }) => {
    const same = read.filter((person) => fold(person.name) === fold(name));
    if (same.length === 0) return [`person: ${name} is not read`];
    const wrong: string[] = [];
    if (kana && !same.some((person) => fold(person.reading) === fold(kana)))
      wrong.push(`person ${name}: reading expected ${say(kana)}, read ${say(same[0]?.reading)}`);
    if (office && !same.some((person) => fold(person.office) === fold(office)))
      wrong.push(`person ${name}: office expected ${say(office)}, read ${say(same[0]?.office)}`);
    return wrong;
  });
}

function compareDates(reading: Reading, { dates = [] }: SampleExpectation): readonly string[] {
  const read = factsOf(reading, "date");
  return dates.flatMap(({ surface, value }) => {
    const found = touching(read, placesOf(surface, reading.text));
    if (found.some((date) => date.value === value)) return [];
    return [
      `date ${surface}: expected ${value}, read ${found.map((date) => date.value).join(" and ") || "nothing"}`,
    ];
  });
}

function compareAct(expected: ExpectedAct, found: readonly ActFact[]): readonly string[] {
  const act = found.find((candidate) => candidate.act === expected.act) ?? found[0];
  const { surface } = expected;
  if (!act) return [`act ${surface}: expected ${expected.act}, read nothing`];
  const fields = [
    ["act", act.act, expected.act],
    ["undertaking", act.undertaking, expected.undertaking],
    ["due", act.due?.value, expected.due],
  ] as const;
  return fields.flatMap(([field, read, wanted]) =>
    read === wanted ? [] : [`act ${surface}: ${field} expected ${say(wanted)}, read ${say(read)}`],
  );
}

function compareActs(reading: Reading, { acts = [] }: SampleExpectation): readonly string[] {
  const read = factsOf(reading, "act");
  return acts.flatMap((act) => compareAct(act, touching(read, placesOf(act.surface, reading.text))));
}

function compareQuestions(reading: Reading, { questions }: SampleExpectation): readonly string[] {
  const read = factsOf(reading, "question").length;
  return questions === undefined || read === questions
    ? []
    : [`questions: expected ${questions}, read ${read}`];
}

/** Only what the expectation states is compared; what it leaves open may be read as one likes. */
export function findDisagreements(reading: Reading, expected: SampleExpectation): readonly string[] {
  return [compareHead, comparePeople, compareDates, compareActs, compareQuestions].flatMap((compare) =>
    compare(reading, expected),
  );
}
