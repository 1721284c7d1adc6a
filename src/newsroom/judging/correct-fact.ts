// Correct a fact: takes a fact and what the desk says of it, and gives the fact with that value, its place unchanged; undefined where the words do not stand there.

import type { CorrectedValue } from "../../terms/desk/judgement.ts";
import type { ActFact, Fact, QuestionFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";

/** Where the words stand in the fact's stretch of the text. */
function placeWords(text: string, fact: Fact, words: string, now: Span): Span | undefined {
  if (text.slice(...now) === words) return now;
  const at = text.slice(...fact.span).indexOf(words);
  return at < 0 || words === "" ? undefined : [fact.span[0] + at, fact.span[0] + at + words.length];
}

/** What every corrected fact has: its id and place, and whose word its value is. */
function placed({ id, span, part }: Fact): Pick<Fact, "id" | "span" | "part"> & { readonly basis: "desk" } {
  return { id, span, part, basis: "desk" };
}

function correctAct(text: string, fact: ActFact, value: CorrectedValue & { type: "act" }): Fact | undefined {
  const { matter, due, ...said } = value;
  const { actors, event } = fact;
  const span =
    matter === fact.matter.text ? fact.matter.span : placeWords(text, fact, matter, fact.matter.span);
  if (span === undefined) return undefined;
  const known = fact.due?.value === due ? fact.due : undefined;
  return {
    ...placed(fact),
    ...said,
    actors,
    ...(event === undefined ? {} : { event }),
    matter: { text: matter, span },
    ...(due === undefined
      ? {}
      : {
          due: known ?? { value: due, span: fact.due?.span ?? fact.span, basis: "inferred", from: ["desk"] },
        }),
  };
}

function correctQuestion(
  text: string,
  fact: QuestionFact,
  { speaker, topic }: CorrectedValue & { type: "question" },
): Fact | undefined {
  const span = topic === fact.topic.text ? fact.topic.span : placeWords(text, fact, topic, fact.topic.span);
  if (span === undefined) return undefined;
  return { ...placed(fact), type: "question", speaker, topic: { text: topic, span } };
}

/** What the value says replaces all that the fact said; what it points to (a first mention, actors, a row's person) stays. */
export function correctFact(text: string, fact: Fact, value: CorrectedValue): Fact | undefined {
  if (fact.type === "act") return value.type === "act" ? correctAct(text, fact, value) : undefined;
  if (fact.type === "question") {
    return value.type === "question" ? correctQuestion(text, fact, value) : undefined;
  }
  if (fact.type === "person") {
    if (value.type !== "person") return undefined;
    return { ...placed(fact), ...value, ...(fact.same === undefined ? {} : { same: fact.same }) };
  }
  if (fact.type === "appointment") {
    if (value.type !== "appointment") return undefined;
    return { ...placed(fact), ...value, ...(fact.person === undefined ? {} : { person: fact.person }) };
  }
  switch (value.type) {
    case "act":
    case "question":
    case "person":
    case "appointment":
    case "kind":
    case "issuer":
    case "announcedAt":
      return undefined;
    case "date":
    case "organisation":
    case "place":
    case "occasion":
    case "event":
    case "sighting":
    case "contract":
    case "discipline":
    case "accident":
    case "amount":
    case "statistic":
      return value.type === fact.type ? { ...placed(fact), ...value } : undefined;
  }
}
