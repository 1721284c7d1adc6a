// Takes people named in a text and who is known beside it; gives the people with who each is where the text alone does not say.

import type { NameMention } from "../../japanese/names.ts";
import { sameName } from "../../japanese/names.ts";
import type { Warning } from "../../terms/document.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { KnownPeople } from "../../terms/known-people.ts";
import { writtenOutOffice } from "./same-person.ts";

/** 防衛相 is asked for as 防衛大臣, 総理 as 内閣総理大臣: the known people's offices are written out. */
function holderOf(
  { name, office }: Pick<PersonFact, "name" | "office">,
  day: string | undefined,
  known: KnownPeople,
): ReturnType<KnownPeople["findHolder"]> {
  if (office === undefined || day === undefined) return undefined;
  const written = writtenOutOffice(office);
  return known.findHolder(office, day, name) ?? known.findHolder(written, day, name);
}

/** Only first mentions, and only what the text leaves open: the whole name, or its reading. */
export function identifyPeople(
  facts: readonly PersonFact[],
  day: string | undefined,
  known: KnownPeople,
): readonly PersonFact[] {
  const isTold = new Set(
    facts.flatMap(({ id, same, reading }) => (reading === undefined ? [] : [same ?? id])),
  );
  return facts.map((fact) => {
    if (fact.same !== undefined || isTold.has(fact.id)) return fact;
    const person = known.findByName(fact.name) ?? holderOf(fact, day, known);
    if (person === undefined || (person.reading === undefined && sameName(person.name, fact.name)))
      return fact;
    const { name, reading, office, entry } = person;
    const told = {
      name,
      ...(reading === undefined ? {} : { reading }),
      ...(office === undefined ? {} : { office }),
    };
    return { ...fact, identity: { ...told, basis: "inferred", from: [entry] } };
  });
}

/** 中谷元防衛大臣 on a day on which 中谷元 held the office, or on a day that is not known, is no former minister. */
export function returnKnownFormer(
  mentions: readonly NameMention[],
  day: string | undefined,
  known: KnownPeople,
): readonly NameMention[] {
  return mentions.map((mention) => {
    const { name, office, kind, reading, nameSpan } = mention;
    if (kind === "group" || reading !== undefined || office?.startsWith("元") !== true) return mention;
    // Of such a man as a former minister papers write 中谷元・元防衛相, so that without a day the name is meant.
    const holder = day === undefined ? known.findByName(`${name}元`) : known.findHolder(office.slice(1), day);
    if (holder === undefined || !sameName(holder.name, `${name}元`)) return mention;
    const { surname: _surname, ...rest } = mention;
    return {
      ...rest,
      kind: "full",
      name: `${name}元`,
      surname: name,
      given: "元",
      nameSpan: [nameSpan[0], nameSpan[1] + 1],
      office: office.slice(1),
    };
  });
}

/** 小泉防衛大臣 on a day past what is known: who that was when it was last looked at is told to the editor, and not said. */
export function doubtHolders(
  facts: readonly PersonFact[],
  day: string | undefined,
  known: KnownPeople,
): readonly Warning[] {
  if (day === undefined || known.findLastHolder === undefined) return [];
  const { findLastHolder } = known;
  return facts.flatMap(({ same, identity, name, office, span }): readonly Warning[] => {
    if (same !== undefined || identity !== undefined || office === undefined) return [];
    const holder = findLastHolder(office, day, name) ?? findLastHolder(writtenOutOffice(office), day, name);
    if (holder === undefined) return [];
    const whole = holder.reading === undefined ? holder.name : `${holder.name}(${holder.reading})`;
    const message = `On ${holder.asOf} the ${writtenOutOffice(office)} of this surname was ${whole} (${holder.entry}); the text is of a later day, and its whole name is left open.`;
    return [{ code: "holder-not-confirmed", span, message }];
  });
}
