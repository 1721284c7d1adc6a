// Takes a pair whose promise is no other country's; gives what towns, companies and foreign countries in the announcement tell of it.

import type { Passage } from "../reading/later-announcement.ts";
import type { Pair } from "./pair.ts";
import { mark, type Marks } from "./mark.ts";

const TOWN = /[一-龠々ヶケが]{1,6}[市町村](?![民内長営立役])/gu;
const COMPANY = /[一-龠ァ-ヴー]{2,8}(?:造船|重工|電機|製作所)/gu;

/** Of the same sort as one of the promise's, and another: another town, another yard. */
function otherOrganisations(organisations: readonly string[], text: string): readonly string[] {
  return [TOWN, COMPANY].flatMap((sort) => {
    if (!organisations.some((name) => name.match(sort))) return [];
    const told = [...text.matchAll(sort)].map(([word]) => word);
    const isOwn = told.some((word) =>
      organisations.some((name) => word.includes(name) || name.includes(word)),
    );
    return isOwn ? [] : told;
  });
}

export function weighOrganisations({ undertaking: { organisations }, later }: Pair, passage: Passage): Marks {
  const texts = [later.head.normal, ...later.passages.map(({ normal }) => normal)];
  const others = otherOrganisations(organisations, [...texts, later.issuer].join(" "));
  if (others.length > 0) return [mark("other-parties.organisation", 1, [...new Set(others)].join(" "))];
  const foreign = [...passage.parties, ...later.head.parties].filter((code) => code !== "JP");
  if (foreign.length > 0) return [mark("other-parties.foreign", 1, [...new Set(foreign)].join(" "))];
  const named = organisations.filter((name) => texts.some((text) => text.includes(name)));
  return named.length > 0 ? [mark("parties-named.organisation", 1, named.join(" "))] : [mark("parties-own")];
}
