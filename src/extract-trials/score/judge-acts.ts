// Judge acts: the closing verbs of a reading against the gold, with strength, due, matter, actors and order.

import type { ActFact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { spansOverlap, type Span } from "../../terms/span.ts";
import type { GoldAct } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { agreesInTime } from "./agree.ts";
import { foldName, readFacts, swallowsOther, type Judged, type Sheet } from "./judged.ts";
import { matchFacts, placesOf } from "./match-one-to-one.ts";
import { isTrimmed, pointsAt, touches, WIDEST_CLAUSE } from "./points-at.ts";
import { rootOf } from "./judge-people.ts";

function describeAct(act: ActFact): string {
  return `${act.act}${act.undertaking ? ` ${act.undertaking}` : ""}${act.due ? ` ${act.due.value}` : ""} [${act.span.join(",")}]`;
}

/** Of each actor every name that the text gives: in full, short, or by the reading. */
function actorNames(reading: Reading, act: ActFact): readonly (readonly string[])[] {
  const people = readFacts(reading, "person");
  const roots = act.actors.flatMap((id) => {
    const person = people.find((each) => each.id === id);
    return person ? [rootOf(reading, person).id] : [];
  });
  return [...new Set(roots)].map((root) =>
    people.filter((each) => rootOf(reading, each).id === root).map((each) => foldName(each.name)),
  );
}

/** The find stands where the gold does, slices to its own words and takes no other gold's verb with it. */
function standsAt({ gold }: Judged, act: ActFact, place: Span, asked: readonly GoldAct[]): boolean {
  return (
    pointsAt(act.span, place, WIDEST_CLAUSE) &&
    isTrimmed(gold.text, act.span) &&
    gold.text.slice(...act.matter.span) === act.matter.text &&
    !swallowsOther(act.span, place, asked)
  );
}

/** True when the gold asks for no due date, or the act has it; the digits that are more stand at its own span. */
function dueFits({ gold }: Judged, want: GoldAct, { due }: ActFact): boolean {
  if (want.due === undefined) return due === undefined;
  return due !== undefined && agreesInTime(due.value, want.due, gold.text.slice(...due.span));
}

/** The fields that the gold has agree: strength of the undertaking and due date. */
function agreesInFields(judged: Judged, want: GoldAct, act: ActFact): boolean {
  const strong = want.undertaking === undefined || act.undertaking === want.undertaking;
  return strong && (want.due === undefined || dueFits(judged, want, act));
}

function judgeMatched(judged: Judged, want: GoldAct, act: ActFact, sheet: Sheet): void {
  const { reading, gold } = judged;
  const got = describeAct(act);
  const strong = act.undertaking === want.undertaking;
  sheet.ask("act.undertaking", strong, want.span, want.undertaking ?? "none", got);
  // Gold that says what it is complete in may leave a due date out; then one that was found is not judged.
  if (want.due !== undefined || (act.due !== undefined && !gold.complete)) {
    sheet.ask("act.due", dueFits(judged, want, act), want.span, want.due ?? "none", got);
  }
  if (want.matter) {
    const stems = factsOf(gold.facts, "act");
    const matter = act.matter.span;
    const fits = touches(matter, want.matter) && !stems.some((stem) => spansOverlap(matter, stem.span));
    sheet.ask("act.matter", fits, want.span, gold.text.slice(...want.matter), act.matter.text);
  }
  if (want.actors) {
    const actors = actorNames(reading, act);
    const right = want.actors.map(foldName);
    const fits =
      actors.length === right.length && right.every((name) => actors.some((names) => names.includes(name)));
    sheet.ask("act.actors", fits, want.span, right.join(" | "), actors.map((names) => names[0]).join(" | "));
  }
}

export function judgeActs(judged: Judged, sheet: Sheet): void {
  const { reading, gold } = judged;
  const asked = factsOf(gold.facts, "act");
  const given = readFacts(reading, "act");
  const { hits } = matchFacts(
    asked,
    given,
    (want, act, place) => act.act === want.act && standsAt(judged, act, place, asked),
  );
  const whole = new Set<ActFact>();
  for (const want of asked) {
    const near = given.filter((act) => placesOf(want).some((place) => touches(act.span, place)));
    const hit = hits.get(want);
    sheet.ask("act", hit !== undefined, want.span, want.act, near.map(describeAct).join(" | "));
    if (hit) judgeMatched(judged, want, hit, sheet);
    const agrees = hit !== undefined && agreesInFields(judged, want, hit);
    if (agrees) whole.add(hit);
    sheet.tallyAsked("act.whole", agrees);
  }
  const credited = new Set(hits.values());
  for (const act of given) {
    sheet.give("act", credited.has(act), act.span, describeAct(act));
    sheet.tallyGiven("act.whole", whole.has(act));
  }
}

export function judgeActOrder({ reading }: Judged, sheet: Sheet): void {
  const given = readFacts(reading, "act");
  const ordered = given.every((act, index) => (given[index - 1]?.span[1] ?? 0) <= act.span[1]);
  sheet.ask("act.order", ordered, [0, 0], "acts in the order of the text", "another order");
}
