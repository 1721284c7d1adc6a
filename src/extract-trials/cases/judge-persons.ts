// Judge persons: the people of a case, each named once in its gold, against the mentions that the reading ties together.

import type { PersonFact } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import type { GoldPerson } from "../../testing/statements/passages/gold.ts";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { foldWords } from "../score/agree.ts";
import { rootOf } from "../score/judge-people.ts";
import { foldName, readFacts, sameName, type Judged, type Sheet } from "../score/judged.ts";
import { matchOneToOne, placesOf } from "../score/match-one-to-one.ts";
import { isTrimmed, pointsAt } from "../score/points-at.ts";

/** All mentions that lead to one first mention. */
type Person = readonly PersonFact[];

function gatherPersons(reading: Reading): readonly Person[] {
  const groups = Map.groupBy(readFacts(reading, "person"), (fact) => rootOf(reading, fact).id);
  return [...groups.values()];
}

/** The mention at the gold's surface that says the gold's name there. */
function findMention(want: GoldPerson, person: Person, text: string): PersonFact | undefined {
  return person.find(
    ({ span, name }) =>
      sameName(name, want.name) &&
      placesOf(want).some((place) => pointsAt(span, place)) &&
      isTrimmed(text, span) &&
      foldName(text.slice(...span)).includes(foldName(name)),
  );
}

/** The field as the mention has it, and where it has none, as another mention of the same person has it. */
function fieldOf(mention: PersonFact, person: Person, field: "office" | "reading"): string | undefined {
  return mention[field] ?? person.find((each) => each[field] !== undefined)?.[field];
}

/** 防衛大臣 of 早見大臣: what a reading says of the office beside the text's own word. */
function inferredOf(person: Person, field: "office" | "reading"): readonly (string | undefined)[] {
  return field === "office" ? person.map(({ identity }) => identity?.office) : [];
}

function judgeFields(want: GoldPerson, mention: PersonFact, person: Person, sheet: Sheet): boolean {
  let whole = true;
  for (const field of ["office", "reading"] as const) {
    const right = want[field];
    if (right === undefined) continue;
    const said = [fieldOf(mention, person, field), ...inferredOf(person, field)].filter(
      (got) => got !== undefined,
    );
    const agrees = said.some((got) => foldWords(got) === foldWords(right));
    sheet.ask(`person.${field}`, agrees, want.span, `${want.name}: ${right}`, said.join(", ") || "none");
    whole &&= agrees;
  }
  return whole;
}

const showPerson = (person: Person): string =>
  [...new Set(person.map(({ name, office }) => (office === undefined ? name : `${name} (${office})`)))].join(
    ", ",
  );

/** A person counts once, however often the text names them; a mention tied to nobody is a person of its own. */
export function judgePersons({ reading, gold }: Judged, sheet: Sheet): void {
  const asked = factsOf(gold.facts, "person");
  const given = gatherPersons(reading);
  const pairs = matchOneToOne(asked.length, given.length, (left, right) => {
    const [want, person] = [asked[left], given[right]];
    return !!want && !!person && findMention(want, person, gold.text) !== undefined;
  });
  const whole = new Set<Person>();
  for (const [index, want] of asked.entries()) {
    const person = given[pairs[index] ?? -1];
    const mention = person && findMention(want, person, gold.text);
    const near = given.filter((each) =>
      each.some((fact) => placesOf(want).some((at) => pointsAt(fact.span, at))),
    );
    sheet.ask("person", mention !== undefined, want.span, want.name, near.map(showPerson).join(" | "));
    const agrees = person && mention ? judgeFields(want, mention, person, sheet) : false;
    if (person && agrees) whole.add(person);
    sheet.tallyAsked("person.whole", agrees);
  }
  const credited = new Set(pairs);
  for (const [index, person] of given.entries()) {
    const [first] = person;
    if (!first) continue;
    sheet.give("person", credited.has(index), first.span, showPerson(person));
    sheet.tallyGiven("person.whole", whole.has(person));
  }
}
