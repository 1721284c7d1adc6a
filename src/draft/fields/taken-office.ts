// Takes a person with a bare office and all mentions of him and gives him with the office in whole: 早見大臣 who says 見本大臣を拝命した早見渡です.

import type { PersonFact } from "../../terms/fact.ts";
import { grounded } from "../template/composed-text.ts";
import type { PersonValue } from "../template/value.ts";

const BARE_OFFICE = /^(?:大臣|副大臣|長官|政務官)$/u;

export function withTakenOffice(person: PersonValue, mentions: readonly PersonFact[]): PersonValue {
  const post = person.post?.text ?? "";
  if (!BARE_OFFICE.test(post) || person.country !== undefined) return person;
  const whole = mentions.find(
    ({ office }) => office !== undefined && office !== post && office.endsWith(post),
  );
  if (whole?.office === undefined) return person;
  const office = grounded(whole.office, { kind: "fact", facts: [whole.id] });
  return { ...person, office, post: office };
}
