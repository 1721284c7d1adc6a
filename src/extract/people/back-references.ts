// Takes the people of a text and its words that refer back to one of them (同長官, 同氏); gives these as mentions of whom they mean.

import type { NameMention } from "../../japanese/names.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { Page } from "../page/page.ts";
import { BODY_ROLES, roleAt } from "../page/page.ts";

const SAME = "同";
/** 同氏 is whoever was named last; 同長官 the last whose office ends so. */
const ANYBODY = "同氏";
/** Beyond this the word means somebody whom the text has not named. */
const LONGEST_WAY_BACK = 1200;

/** The facts with those of words that refer back, numbered anew in text order. A word that means nobody is none. */
export function withBackReferences(
  page: Page,
  mentions: readonly NameMention[],
  facts: readonly PersonFact[],
): readonly PersonFact[] {
  const back = readBackReferences(page, mentions, facts);
  if (back.length === 0) return facts;
  const ordered = [...facts, ...back].toSorted((a, b) => a.span[0] - b.span[0]);
  const numbers = new Map(ordered.map(({ id }, index) => [id, `p${index + 1}`]));
  const renew = (id: FactId): FactId => numbers.get(id) ?? id;
  return ordered.map((fact) => ({
    ...fact,
    id: renew(fact.id),
    ...(fact.same === undefined ? {} : { same: renew(fact.same) }),
    ...(fact.basis === "inferred" ? { from: fact.from.map(renew) } : {}),
  }));
}

function readBackReferences(
  page: Page,
  mentions: readonly NameMention[],
  facts: readonly PersonFact[],
): readonly PersonFact[] {
  const words = mentions.filter(({ kind, name }) => kind === "group" && name.startsWith(SAME));
  return words.flatMap(({ span, name }, index): readonly PersonFact[] => {
    const part = roleAt(page, span[0]);
    const meant = BODY_ROLES.includes(part) ? findMeant(facts, name, span[0]) : undefined;
    if (meant === undefined) return [];
    const root = meant.same ?? meant.id;
    const { name: called } = facts.find(({ id }) => id === root) ?? meant;
    const id = `back${index + 1}`;
    return [
      { id, type: "person", span, part, basis: "inferred", from: [meant.id], name: called, same: root },
    ];
  });
}

function findMeant(facts: readonly PersonFact[], word: string, at: number): PersonFact | undefined {
  const head = word === ANYBODY ? "" : word.slice(SAME.length);
  return facts.findLast(
    ({ span, office, part }) =>
      span[1] <= at &&
      at - span[1] <= LONGEST_WAY_BACK &&
      BODY_ROLES.includes(part) &&
      (head === "" || (office?.endsWith(head) ?? false)),
  );
}
