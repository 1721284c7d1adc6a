// Takes the sentences of an English announcement of an accident; gives when and where it happened, to what craft, with what damage and who was hurt.

import type { AccidentFact } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import { sentencesOfBody } from "../../../page/page.ts";
import { AIRCRAFT } from "../accident-words.ts";

type Accident = Omit<AccidentFact, "id" | "type" | "part" | "basis">;

const HAPPENED =
  /\b(?:crash(?:ed|es|ing)?|collid(?:ed|es|ing)|collision|emergency landing|precautionary landing|ditched|overturned|rolled over|caught fire|ran aground|exploded|explosion|fell (?:off|from|into)|lost contact|contact with|came off|(?:went|gone) missing|disappeared|vanished|misfired|landed outside)\b/iu;
const SHIP =
  /\b(?:destroyer|minesweeper|submarine|frigate|tanker|transport ship|supply ship|patrol (?:vessel|boat|ship)|JS|fishing boat)s? (?:JS )?["“]?(?<name>[A-Z][a-z]{2,16})["”]?/u;
const UNTIL =
  "(?=[.;,\\n]? (?:on|at (?:around|about|approximately)|after|during|while|when|as|and|before|where|shortly) |[.;]|, (?!Japan|[A-Z])|$)";
const PLACES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:landing|crashed|collided|ditched|overturned|rolled over|ran aground|exploded|caught fire|occurred|landed|fell|missing|disappeared|vanished|contact[^.]{0,60}?)\\b[^.]{0,60}?(?<place>\\b(?:off|near|in|into|at|on) (?!\\d|around|about|approximately|which|[A-Z][a-z]+ \\d|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|the (?:sea|water|ground|morning|afternoon|evening|night)|local time)[^.;]{3,90}?)${UNTIL}`,
    "u",
  ),
];
const DAMAGE: readonly RegExp[] = [
  /(?<damage>\b(?:The|Its|Both|Part of the|One of the) [a-z][\w' -]{2,60}? (?:was|were) (?:slightly |severely |heavily |partially |badly )?(?:damaged|destroyed|dented|cracked|lost|broken|bent|burned))/u,
  /(?<damage>\b(?:sustained|suffered) [\w' -]{0,30}damage(?: to [\w' -]{3,40})?)/u,
  /(?<damage>\b(?:No|no) damage (?:to [\w' -]{3,40}? )?(?:has been |was |were )?(?:reported|confirmed))/u,
];
const COUNT = "(?:\\d{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)";
const WHO =
  "(?: (?:people|persons?|crew members?|members?|personnel|soldiers?|sailors?|airmen|aviators?|residents?|civilians?))?";
const FATE = "(?:died|dead|killed|missing|injured|hurt|hospitali[sz]ed)";
const CASUALTIES: readonly RegExp[] = [
  new RegExp(
    `(?<hurt>\\b${COUNT}${WHO} (?:(?:has|have|was|were|is|are|had) (?:been )?)?(?:slightly |seriously |confirmed )?${FATE}(?: and ${COUNT}${WHO} (?:(?:was|were|are|is) )?(?:slightly |seriously )?${FATE})?)`,
    "u",
  ),
  /(?<hurt>\b(?:No|There (?:were|was|have been) no|no) (?:injuries|casualties|reports? of injur(?:y|ies)|one was (?:hurt|injured))(?: (?:to|among) [\w' -]{3,40}?(?= (?:have|has|were|was)\b|[.,;]))?)/u,
];

export function readEnglishAccident({ page, dates }: ActGround): Accident | undefined {
  const spans = sentencesOfBody(page);
  const happened = spans.filter((span) => HAPPENED.test(page.folded.slice(...span)));
  // A headline has no hour and no place.
  const told = happened.filter((span) =>
    page.folded
      .slice(...span)
      .trimEnd()
      .endsWith("."),
  );
  const [first] = told.length > 0 ? told : happened;
  if (first === undefined) return undefined;
  const ordered = [...told, ...spans];
  const text = ordered
    .map((span) => page.folded.slice(...span))
    .join("\n")
    .slice(0, LONGEST);
  const date = dateOf(ordered, dates);
  const place = firstOf(text, PLACES, "place")?.replace(/^(?:at|in|on|into) /u, "");
  const craft = AIRCRAFT.exec(text)?.[0] ?? SHIP.exec(text)?.groups?.["name"];
  const damage = firstOf(text, DAMAGE, "damage");
  const casualties = firstOf(text, CASUALTIES, "hurt");
  return {
    span: [first[0], first[1] - (page.folded.slice(...first).endsWith(".") ? 1 : 0)],
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(craft === undefined ? {} : { craft }),
    ...(damage === undefined ? {} : { damage }),
    ...(casualties === undefined ? {} : { casualties }),
  };
}

const LONGEST = 8000;
const MOST_SENTENCES = 20;

/** The first time of day that a sentence tells; else its first day. */
function dateOf(spans: readonly Span[], dates: ActGround["dates"]): string | undefined {
  const own = spans
    .slice(0, MOST_SENTENCES)
    .flatMap((span) => findOverlapping(dates, span))
    .filter(({ role, part }) => role === undefined && part !== "stamp");
  return (own.find(({ value }) => value.includes("T")) ?? own[0])?.value;
}

function firstOf(text: string, forms: readonly RegExp[], group: string): string | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups?.[group]?.trim();
    if (found !== undefined && found !== "") return found;
  }
  return undefined;
}
