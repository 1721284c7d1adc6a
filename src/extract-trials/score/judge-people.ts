// Judge people: names, readings, offices, countries, mentions and who is the same, against the gold.

import type { PersonFact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import type { GoldPerson } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { foldName, readFacts, sameName, type Judged, type Sheet } from "./judged.ts";
import { touches } from "./points-at.ts";

/** The first mention of the same person. */
export function rootOf(reading: Reading, fact: PersonFact): PersonFact {
  const people = readFacts(reading, "person");
  let root = fact;
  for (let steps = 0; root.same !== undefined && steps < people.length; steps += 1) {
    root = people.find((each) => each.id === root.same) ?? root;
  }
  return root;
}

function judgeOne(mentions: readonly GoldPerson[], own: readonly PersonFact[], sheet: Sheet): void {
  const wanted = mentions.find((each) => each.mention === "full") ?? mentions[0];
  if (!wanted) return;
  const { span, name } = wanted;
  const names = own.map((fact) => fact.name).join(" | ");
  sheet.ask(
    "person",
    own.some((fact) => sameName(fact.name, name)),
    span,
    name,
    names,
  );
  const reading = mentions.find((each) => each.reading !== undefined)?.reading;
  if (reading !== undefined) {
    const got = own.map((fact) => fact.reading ?? "none");
    sheet.ask(
      "person.reading",
      got.some((each) => sameName(each, reading)),
      span,
      reading,
      got.join(" | "),
    );
  }
  if (wanted.office !== undefined) {
    const got = own.map((fact) => fact.office ?? "none");
    sheet.ask("person.office", got.includes(wanted.office), span, wanted.office, got.join(" | "));
  }
  // Home ministers' country may be left unsaid.
  const countries = wanted.countries?.includes("日本") ? undefined : wanted.countries;
  if (countries !== undefined) {
    const got = own.map((fact) => fact.country ?? "none");
    sheet.ask(
      "person.country",
      got.some((each) => countries.includes(each)),
      span,
      countries.join("/"),
      got.join(" | "),
    );
  }
}

function judgeSame(reading: Reading, own: readonly PersonFact[], wanted: GoldPerson, sheet: Sheet): void {
  if (own.length < 2) return;
  const roots = new Set(own.map((fact) => rootOf(reading, fact).id));
  sheet.ask(
    "person.same",
    roots.size === 1,
    wanted.span,
    `${wanted.name}: one person`,
    `${roots.size} persons`,
  );
}

function fits(want: GoldPerson, fact: PersonFact): boolean {
  return touches(fact.span, want.span) && [want.name, want.short].some((name) => sameName(name, fact.name));
}

export function judgePeople({ reading, gold }: Judged, sheet: Sheet): void {
  const asked = factsOf(gold.facts, "person");
  const given = readFacts(reading, "person");
  for (const mentions of Object.values(Object.groupBy(asked, (each) => foldName(each.name)))) {
    const [first] = mentions ?? [];
    if (!mentions || !first) continue;
    const own = given.filter((fact) => mentions.some((want) => touches(fact.span, want.span)));
    judgeOne(mentions, own, sheet);
    judgeSame(reading, own, first, sheet);
  }
  for (const want of asked) {
    const near = given.filter((fact) => touches(fact.span, want.span));
    const found = near.some((fact) => fits(want, fact));
    sheet.ask(
      "person.mention",
      found,
      want.span,
      want.mention === "full" ? want.name : want.short,
      near.map((fact) => fact.name).join(" | "),
    );
  }
  for (const fact of given) {
    sheet.give(
      "person",
      asked.some((want) => fits(want, fact)),
      fact.span,
      fact.name,
    );
  }
}
