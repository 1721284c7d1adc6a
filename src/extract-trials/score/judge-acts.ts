// Judge acts: the closing verbs of a reading against the gold, with strength, due, matter, actors and order.

import type { ActFact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import { spansOverlap } from "../../terms/span.ts";
import type { GoldAct } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { foldName, readFacts, swallowsOther, touches, type Judged, type Sheet } from "./judged.ts";
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

function judgeMatched(judged: Judged, want: GoldAct, act: ActFact, sheet: Sheet): void {
  const { reading, gold } = judged;
  const got = describeAct(act);
  sheet.ask(
    "act.undertaking",
    act.undertaking === want.undertaking,
    want.span,
    want.undertaking ?? "none",
    got,
  );
  if (want.due !== undefined || act.due !== undefined) {
    sheet.ask("act.due", act.due?.value === want.due, want.span, want.due ?? "none", got);
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
  const used = new Set<ActFact>();
  for (const want of asked) {
    const near = given.filter((act) => touches(act.span, want.span));
    const hit = near.find(
      (act) => act.act === want.act && !used.has(act) && !swallowsOther(act.span, want.span, asked),
    );
    sheet.ask("act", hit !== undefined, want.span, want.act, near.map(describeAct).join(" | "));
    if (!hit) continue;
    used.add(hit);
    judgeMatched(judged, want, hit, sheet);
  }
  for (const act of given) sheet.give("act", used.has(act), act.span, describeAct(act));
  const ordered = given.every((act, index) => (given[index - 1]?.span[1] ?? 0) <= act.span[1]);
  sheet.ask("act.order", ordered, [0, 0], "acts in the order of the text", "another order");
}
