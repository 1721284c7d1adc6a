// Follow corrections: takes facts before and after the desk corrected some, and lets what other facts say of the same person or day follow.

import type { ActFact, DateFact, Fact, TimeValue } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import { fieldOf, withField } from "./with-field.ts";

/** What the desk decided of each fact it judged: another value, or (undefined) that it says nothing. */
export type Decided = ReadonlyMap<FactId, Fact | undefined>;

const startOf = (time: TimeValue): TimeValue => time.split("/")[0] ?? time;
const dayOf = (time: TimeValue): TimeValue => startOf(time).split("T")[0] ?? time;

/** How a day that one fact states stands in another: whole, as the start of an interval, or without its hour. */
const FORMS = [(time: TimeValue) => time, startOf, dayOf] as const;

/** Another value for a time that a fact has from elsewhere; undefined where the desk rejected where it is from. */
export type MovedTime = (time: TimeValue) => TimeValue | undefined;

/** A time that some date still gives stays: only the desk can say which of two dates is meant. */
export function moveTimes(before: readonly Fact[], after: readonly Fact[], decided: Decided): MovedTime {
  const dates = (facts: readonly Fact[]): readonly DateFact[] =>
    facts.filter((fact): fact is DateFact => fact.type === "date");
  const moved = new Map<TimeValue, TimeValue | undefined>();
  for (const { id, value } of dates(before)) {
    if (!decided.has(id)) continue;
    const now = decided.get(id);
    // The whole time first: what it gives for a form of the old one is not undone by a shorter form.
    const own = new Map(
      FORMS.toReversed().map(
        (form) => [form(value), now?.type === "date" ? form(now.value) : undefined] as const,
      ),
    );
    for (const [from, to] of own) {
      // Two dates of one day were given different days: nobody knows which one the others mean.
      moved.set(from, !moved.has(from) || moved.get(from) === to ? to : from);
    }
  }
  for (const { value } of dates(after)) for (const form of FORMS) moved.delete(form(value));
  return (time) => (moved.has(time) ? moved.get(time) : time);
}

const TIME_FIELDS = ["date", "effective", "period"] as const;

/** The fact with the times that it has from corrected dates. */
export function followTimes(fact: Fact, move: MovedTime): Fact {
  if (fact.type === "date") return fact;
  let followed: Fact = fact;
  for (const field of TIME_FIELDS) {
    const time = fieldOf(followed, field);
    const to = time === undefined ? undefined : move(time);
    if (to !== time) followed = withField(followed, field, to);
  }
  return followed.type === "act" ? followDue(followed, move) : followed;
}

function followDue(fact: ActFact, move: MovedTime): Fact {
  if (fact.due === undefined) return fact;
  const { due, ...rest } = fact;
  const to = move(due.value);
  if (to === due.value) return fact;
  return to === undefined
    ? rest
    : { ...rest, due: { value: to, span: due.span, basis: "inferred", from: ["desk"] } };
}

const PERSON_FIELDS = ["name", "reading", "office", "country", "rank"] as const;

/** Where another mention said the same of the person as the corrected one did, it says the new. */
function followPerson(fact: Fact, before: Fact, now: Fact): Fact {
  let followed = fact;
  for (const field of PERSON_FIELDS) {
    const [was, is] = [fieldOf(before, field), fieldOf(now, field)];
    if (was === is || was === undefined || fieldOf(followed, field) !== was) continue;
    followed = withField(followed, field, is);
  }
  return followed;
}

/** The first mention of the person that a mention or a row of an order is about. */
function rootOf(fact: Fact, facts: readonly Fact[]): FactId | undefined {
  if (fact.type === "person") return fact.same ?? fact.id;
  const own = fact.type === "appointment" ? facts.find(({ id }) => id === fact.person) : undefined;
  return own?.type === "person" ? (own.same ?? own.id) : undefined;
}

/** Facts that nobody judged follow what was said of the same person elsewhere. */
export function followPeople(
  before: readonly Fact[],
  after: readonly Fact[],
  decided: Decided,
): readonly Fact[] {
  let followed = after;
  for (const was of before) {
    const now = decided.get(was.id);
    const root = now === undefined ? undefined : rootOf(was, before);
    if (now === undefined || now === was || root === undefined) continue;
    const about = new Set(before.filter((fact) => rootOf(fact, before) === root).map(({ id }) => id));
    followed = followed.map((fact) =>
      about.has(fact.id) && !decided.has(fact.id) ? followPerson(fact, was, now) : fact,
    );
  }
  return followed;
}
