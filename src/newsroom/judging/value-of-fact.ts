// Value of a fact: takes a fact, or the head of a reading, and gives what the desk may correct of it; puts such a value in its place.

import type { CorrectedValue, HeadFact } from "../../terms/desk/judgement.ts";
import type { Fact, Grounded } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";

/** Fields of the value that are not absent. */
function stated<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only what is absent was left out, which T allows of these fields.
  return Object.fromEntries(told) as T;
}

type ValueOf<T extends CorrectedValue["type"]> = CorrectedValue & { readonly type: T };

/** What the fact says now. */
export function valueOfFact(fact: Fact): CorrectedValue {
  switch (fact.type) {
    case "date":
      return stated<ValueOf<"date">>({ type: "date", value: fact.value, role: fact.role });
    case "person": {
      const { type, name, reading, office, country, rank } = fact;
      return stated<ValueOf<"person">>({ type, name, reading, office, country, rank });
    }
    case "organisation":
    case "place":
    case "occasion":
      return { type: fact.type, name: fact.name };
    case "event": {
      const { type, name, date, recalled } = fact;
      return stated<ValueOf<"event">>({ type, name, date, recalled });
    }
    case "act": {
      const { type, act, matter, due, undertaking } = fact;
      return stated<ValueOf<"act">>({ type, act, matter: matter.text, due: due?.value, undertaking });
    }
    case "question":
      return { type: "question", speaker: fact.speaker, topic: fact.topic.text };
    case "appointment": {
      // Of a row `from` are the posts left, and no ground.
      const { id: _id, span: _span, part: _part, basis: _basis, person: _person, ...rest } = fact;
      return rest;
    }
    case "sighting":
    case "contract":
    case "discipline":
    case "accident":
    case "amount":
    case "statistic":
      return withoutGround(fact);
  }
}

/** Of what a fact has, all that tells of its place and its ground. */
type OfGround = keyof Extract<Grounded, { readonly basis: "inferred" }>;
type Ungrounded<F> = F extends unknown ? Omit<F, OfGround> : never;

function withoutGround<F extends Exclude<Fact, { readonly type: "appointment" }>>(fact: F): Ungrounded<F> {
  const { id: _id, span: _span, part: _part, basis: _basis, ...told } = fact;
  const { from: _from, ...rest } = { from: undefined, ...told };
  // Exactly the fields that the type leaves out.
  return rest as unknown as Ungrounded<F>;
}

/** What the head of the reading says; undefined where it says nothing. */
export function valueOfHead(reading: Reading, head: HeadFact): CorrectedValue | undefined {
  const { kind, issuer, announcedAt } = reading;
  if (head === "kind") return { type: "kind", kind };
  if (head === "issuer") return issuer && { type: "issuer", name: issuer.name };
  return announcedAt === undefined ? undefined : { type: "announcedAt", value: announcedAt };
}
