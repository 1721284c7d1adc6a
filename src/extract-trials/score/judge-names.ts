// Judge names: dates, places, occasions and events of a reading against the gold.

import type { DateFact, NamedFact } from "../../terms/fact.ts";
import type { GoldDate, GoldEvent, GoldNamed } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { spansOverlap, type Span } from "../../terms/span.ts";
import { agreesInTime } from "./agree.ts";
import { foldName, readFacts, sameName, swallowsOther, type Judged, type Sheet } from "./judged.ts";
import { matchFacts, placesOf } from "./match-one-to-one.ts";
import { keepsTimeWords, pointsAt, pointsAtDigits, touches } from "./points-at.ts";

/** The gold lists a day once where a text names it twice: its value in other words, at no place of any gold. */
function namesAgain(fact: DateFact, asked: readonly GoldDate[], text: string): boolean {
  return (
    keepsTimeWords(text, fact.span) &&
    asked.some((want) => fact.value === want.value) &&
    !asked.some((want) => placesOf(want).some((place) => spansOverlap(place, fact.span)))
  );
}

export function judgeDates({ reading, gold }: Judged, sheet: Sheet): void {
  const asked = factsOf(gold.facts, "date");
  const given = readFacts(reading, "date");
  const agree = (want: GoldDate, fact: DateFact, place: Span): boolean =>
    pointsAtDigits(gold.text, fact.span, place) &&
    keepsTimeWords(gold.text, fact.span) &&
    agreesInTime(fact.value, want.value, gold.text.slice(...fact.span)) &&
    !swallowsOther(fact.span, place, asked);
  const { hits, repeats } = matchFacts(asked, given, agree);
  for (const want of asked) {
    const near = given.filter((fact) => placesOf(want).some((place) => touches(fact.span, place)));
    const hit = hits.get(want);
    sheet.ask("date", hit !== undefined, want.span, want.value, near.map((fact) => fact.value).join(" | "));
    if (hit && want.role) {
      sheet.ask("date.role", hit.role === want.role, want.span, want.role, hit.role ?? "none");
    }
  }
  const credited = new Set(hits.values());
  for (const fact of given) {
    if (repeats.has(fact) || namesAgain(fact, asked, gold.text)) {
      sheet.passOver("date", fact.span, fact.value);
    } else sheet.give("date", credited.has(fact), fact.span, fact.value);
  }
}

/** The words at the span say the name. */
function saysName(text: string, { name, span }: NamedFact): boolean {
  return foldName(text.slice(...span)).includes(foldName(name));
}

function nameFits(want: GoldNamed, name: string): boolean {
  return [want.name, ...(want.also ?? [])].some((right) => sameName(right, name));
}

export function judgeNamed({ reading, gold }: Judged, sheet: Sheet, type: "place" | "occasion"): void {
  const asked = gold.facts.filter((fact): fact is GoldNamed => fact.type === type);
  const given = reading.facts.filter((fact): fact is NamedFact => fact.type === type);
  const tolerated = new Set((gold.tolerated ?? []).map(foldName));
  const { hits } = matchFacts(
    asked,
    given,
    (want, fact, place) =>
      pointsAt(fact.span, place) && nameFits(want, fact.name) && saysName(gold.text, fact),
  );
  for (const want of asked) {
    const near = given.filter((fact) => placesOf(want).some((place) => touches(fact.span, place)));
    sheet.ask(type, hits.has(want), want.span, want.name, near.map((fact) => fact.name).join(" | "));
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
