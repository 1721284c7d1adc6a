// Takes the desk view of an English record whose title names an office, and gives who speaks by the label before the first words, where that is the office of a deputy; and who names himself at the beginning.

import type { PersonFact } from "../../terms/fact.ts";
import { respell } from "../template/composed-text.ts";
import type { PersonValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";

/** DEPUTY CHIEF EXAMPLE SECRETARY HAYAMI: on a page of the Chief Example Secretary. */
export function findLabelledDeputy(
  { reading, official, ...view }: DeskView,
  office: string,
): PersonFact | undefined {
  const whole: DeskView = { reading, official, ...view };
  const starts = new Set(official.map(({ block }) => block.span[0]));
  const speakers = factsOfType(whole, "person").filter(
    ({ span }) => starts.has(span[0]) && surfaceOf(whole, [span[1], span[1] + 1]) === ":",
  );
  const [first] = speakers;
  const held = first?.office?.toLowerCase() ?? "";
  const isDeputy = held !== office.toLowerCase() && held.endsWith(office.toLowerCase());
  const isAlone = speakers.every(({ id, same }) => (same ?? id) === first?.id);
  return first !== undefined && isAlone && isDeputy && office !== "" ? first : undefined;
}

/** The office as another line of the page writes it, where the label has it in capitals. */
export function inOwnCase(person: PersonValue, { reading }: DeskView): PersonValue {
  const { office } = person;
  if (office === undefined || office.text !== office.text.toUpperCase()) return person;
  const at = reading.text.toLowerCase().indexOf(office.text.toLowerCase());
  const written = reading.text.slice(at, at + office.text.length);
  if (at < 0 || written === office.text) return person;
  const own = respell(office, written);
  return { ...person, office: own, post: own };
}

const FIRST_BLOCKS = 5;

/** 見本幕僚長の早見渡です。: who speaks says so at the beginning. */
export function findSelfNamed(view: DeskView, people: readonly PersonFact[]): PersonFact | undefined {
  const end = view.official[FIRST_BLOCKS - 1]?.block.span[1] ?? Infinity;
  return people.find(
    ({ span, office }) =>
      office !== undefined &&
      span[1] <= end &&
      /^(?:です|でございます|であります)。/u.test(surfaceOf(view, [span[1], span[1] + 8])),
  );
}
