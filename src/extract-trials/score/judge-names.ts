// Judge names: dates, places, occasions and events of a reading against the gold.

import type { NamedFact } from "../../terms/fact.ts";
import type { GoldDate, GoldEvent, GoldNamed } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { foldName, readFacts, sameName, swallowsOther, touches, type Judged, type Sheet } from "./judged.ts";

export function judgeDates({ reading, gold }: Judged, sheet: Sheet): void {
  const asked = factsOf(gold.facts, "date");
  const given = readFacts(reading, "date");
  const agree = (want: GoldDate, fact: (typeof given)[number]): boolean =>
    fact.value === want.value && touches(fact.span, want.span) && !swallowsOther(fact.span, want.span, asked);
  for (const want of asked) {
    const near = given.filter((fact) => touches(fact.span, want.span));
    const hit = given.find((fact) => agree(want, fact));
    sheet.ask("date", hit !== undefined, want.span, want.value, near.map((fact) => fact.value).join(" | "));
    if (hit && want.role) {
      sheet.ask("date.role", hit.role === want.role, want.span, want.role, hit.role ?? "none");
    }
  }
  for (const fact of given) {
    sheet.give(
      "date",
      asked.some((want) => agree(want, fact)),
      fact.span,
      fact.value,
    );
  }
}

function nameFits(want: GoldNamed, name: string): boolean {
  return [want.name, ...(want.also ?? [])].some((right) => sameName(right, name));
}

export function judgeNamed({ reading, gold }: Judged, sheet: Sheet, type: "place" | "occasion"): void {
  const asked = gold.facts.filter((fact): fact is GoldNamed => fact.type === type);
  const given = reading.facts.filter((fact): fact is NamedFact => fact.type === type);
  const tolerated = new Set((gold.tolerated ?? []).map(foldName));
  for (const want of asked) {
    const near = given.filter((fact) => touches(fact.span, want.span));
    const found = near.some((fact) => nameFits(want, fact.name));
    sheet.ask(type, found, want.span, want.name, near.map((fact) => fact.name).join(" | "));
  }
  for (const fact of given) {
    const sound =
      (type === "place" && tolerated.has(foldName(fact.name))) ||
      asked.some((want) => touches(fact.span, want.span) && !swallowsOther(fact.span, want.span, asked));
    sheet.give(type, sound, fact.span, fact.name);
  }
}

/** Events are asked for, not complete: what else the reading holds for an event is not counted. */
export function judgeEvents({ reading, gold }: Judged, sheet: Sheet): void {
  const given = readFacts(reading, "event");
  for (const want of factsOf(gold.facts, "event")) {
    const near = given.filter((fact) => touches(fact.span, want.span));
    const fits = (event: GoldEvent, fact: (typeof given)[number]): boolean =>
      event.date === undefined || fact.date === event.date;
    const got = near.map((fact) => `${fact.name} ${fact.date ?? ""}`).join(" | ");
    sheet.ask(want.coming ? "event.coming" : "event", near.length > 0, want.span, want.name, got);
    if (near.length > 0 && want.date && !want.coming) {
      sheet.ask(
        "event.date",
        near.some((fact) => fits(want, fact)),
        want.span,
        `${want.name} ${want.date}`,
        got,
      );
    }
  }
}
