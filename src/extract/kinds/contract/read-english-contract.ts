// Takes the sentences of an English announcement of a contract; gives the contract that they tell of, by whichever party.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";

const PARTY = "(?:the )?(?<party>[A-Z][^;:]{2,90}?)";
const NAMED_PARTY =
  "(?:the )?(?<party>[A-Z][\\w&.'’-]{0,24}(?: (?:[A-Z&][\\w&.'’-]{0,24}|of|and)){0,7}(?:,? (?:Ltd|Inc|Co|Corp)\\.){0,2})";
const PROGRAMME = "(?:the )?(?<programme>[^.;:]{3,120}?)";
const BEHIND =
  "(?=,? to (?:the|its|[A-Z])|,? (?:on|worth|valued|under|at|for ¥|for [\\d.]+ (?:b|m|tr)illion|amounting|which|with delivery)\\b| for (?:the )?(?:Japan|[A-Z][a-z]+ Self)|[.;]|,(?! (?:long|medium|short|high|low|multi|next|sea|air|land|ground|precision)-)|$)";
const FOR =
  "(?:for|to (?:supply|provide|develop|build|produce|manufacture|mass-produce|deliver|ship|export|sell|install|procure|upgrade|repair|maintain)(?: and [\\w-]+)?|covering)";
const MONEY =
  "(?:(?:¥|JPY ?)?\\d[\\d,.]{0,16}(?: (?:million|billion|trillion))?(?: (?:Japanese )?yen)? ?(?:[(][^()]{2,30}[)] ?)?)";
const SIGNS = "(?:conclude|sign|make|enter into|award)(?:s|ed|d)?|made|entered into";
/** signed a contract with Hayami Mokko on March 3 for shelves: the day between is no part of the name. */
const ON_DAY = "(?:,? on [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?,?)?";
const FORMS: readonly RegExp[] = [
  // awarded contracts worth 378 billion yen to Hayami Mokko to develop and mass-produce shelves
  new RegExp(
    `\\bawarded (?:an?|the|its|\\w+)? ?(?:[\\w-]+ ){0,3}?(?:contracts?|orders?) (?:worth|valued at|totall?ing) ${MONEY} ?to (?:the [^,]{2,60}, |[a-z][^,]{2,60}, )?${PARTY},? ${FOR} ${PROGRAMME}${BEHIND}`,
    "u",
  ),
  // Hayami Mokko has secured a 32 billion yen deal to develop shelves
  new RegExp(
    `(?:^|\\bthat )${NAMED_PARTY} (?:has |had )?(?:secured|won|received|landed|obtained|signed|been awarded|was awarded) (?:an?|the) (?:${MONEY})?(?:[\\w-]+ ){0,3}(?:contracts?|deal|order) ${FOR} ${PROGRAMME}${BEHIND}`,
    "u",
  ),
  new RegExp(
    `\\b(?:${SIGNS}) (?:an?|the|its) (?:${MONEY})?(?:[\\w-]+ ){0,3}contract with ${PARTY}${ON_DAY} ${FOR} ${PROGRAMME}${BEHIND}`,
    "u",
  ),
  new RegExp(
    `\\b(?:${SIGNS}) (?:a|the|its) (?:[\\w-]+ ){0,3}contract for ${PROGRAMME} (?:with|to) ${PARTY}${BEHIND}`,
    "u",
  ),
  new RegExp(
    `\\b(?:received|won|been awarded|was awarded) (?:an?|the) (?:[\\w-]+ ){0,2}(?:order|contract) (?:from|by) ${PARTY} for ${PROGRAMME}${BEHIND}`,
    "u",
  ),
  // won an order for shelves from the Library Agency
  new RegExp(
    `\\b(?:received|won|secured|landed|been awarded|was awarded) (?:an?|the) (?:[\\w-]+ ){0,2}(?:orders?|contract|deal) ${FOR} ${PROGRAMME},? (?:from|by|with) ${NAMED_PARTY}${BEHIND}`,
    "u",
  ),
  new RegExp(
    `\\b(?:has )?awarded ${PARTY} (?:a|the) (?:[\\w-]+ ){0,3}contract (?:for|to (?:supply|provide|develop|build|produce|manufacture|deliver)) ${PROGRAMME}${BEHIND}`,
    "u",
  ),
];
const SUM =
  /(?:¥|JPY ?)(?<yen>\d[\d,]{2,20})(?! ?(?:b|m|tr)illion)|(?:¥|JPY ?)?(?<figure>\d[\d,]{0,8}(?:\.\d{1,4})?) (?<scale>million|billion|trillion)(?<yenBehind> (?:Japanese )?yen)?/gu;
const OF_CONTRACT = /contract (?:amount|price|value)|worth|valued|total|amounting|contract is/iu;
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const SIGNED = /contract[^\n]{0,100}(?:was|were) (?:signed|concluded|awarded|made)/iu;
const ON = /\bon ?$/iu;
/** It had not signed a contract; denied that it was awarded one. */
const NOT_MADE =
  /\b(?:(?:has|have|had|was|were|did|does|do|is|are) not (?:yet )?(?:been )?(?:sign|award|conclud|enter|receiv|win|won)|den(?:y|ies|ied) [^.;]{0,40}?\b(?:that|reports?)\b)/iu;
const LONGEST = 1000;

/** Every sentence that tells one; what it leaves out another may tell, where there is one contract alone. */
export function readEnglishContracts({ page, dates }: ActGround): readonly Contract[] {
  const spans = sentencesOfBody(page).filter(([start, end]) => end - start <= LONGEST);
  const told = spans.flatMap((span) => {
    const words = page.folded.slice(...span);
    if (NOT_MADE.test(words)) return [];
    const match = FORMS.map((form) => form.exec(words)).find((found) => found !== null);
    const { programme, party } = match?.groups ?? {};
    return programme === undefined || party === undefined ? [] : [{ span, words, programme, party }];
  });
  const known = new Set<string>();
  return told.flatMap(({ span, words, programme, party }) => {
    if (known.has(programme)) return [];
    known.add(programme);
    const others = told.length > 1 ? [] : spans;
    const signed = others.filter((other) => SIGNED.test(page.folded.slice(...other)));
    const date = [span, ...signed]
      .map((one) => dayOf(page.folded, findOverlapping(dates, one)))
      .find((day) => day !== undefined);
    const amountYen = sumOf(page.folded, span, others);
    const end = span[1] - (/[.\s]+$/u.exec(words)?.[0].length ?? 0);
    const place: Span = [span[0], end];
    return [
      {
        span: place,
        programme,
        ...(date === undefined ? {} : { date }),
        counterparty: party.replace(/,$/u, ""),
        ...(amountYen === undefined ? {} : { amountYen }),
      },
    ];
  });
}

/** The day on which, not that of the announcement. */
function dayOf(folded: string, dates: readonly DateFact[]): TimeValue | undefined {
  const on = dates.filter(({ span, value }) => {
    const before = folded.slice(Math.max(0, span[0] - 4), span[0]);
    return (
      (ON.test(before) ||
        folded
          .slice(...span)
          .toLowerCase()
          .startsWith("on ")) &&
      /^\d{4}-\d{2}-\d{2}/u.test(value)
    );
  });
  return on.at(-1)?.value.slice(0, 10);
}

/** In the sentence of the contract, or in one that calls it the contract's. */
function sumOf(folded: string, own: Span, spans: readonly Span[]): number | undefined {
  const others = spans.filter((span) => span !== own && OF_CONTRACT.test(folded.slice(...span)));
  for (const span of [own, ...others]) {
    const yen = [...folded.slice(...span).matchAll(SUM)]
      .map((match) => yenOfSum(match))
      .find((sum) => sum !== undefined);
    if (yen !== undefined) return yen;
  }
  return undefined;
}

/** A sum in dollars (or some 7 billion yen): only the yen. */
function yenOfSum({ 0: words, groups }: RegExpExecArray): number | undefined {
  const { yen, figure, scale, yenBehind } = groups ?? {};
  if (yen !== undefined) return Number(yen.replaceAll(",", ""));
  if (figure === undefined || scale === undefined) return undefined;
  if (yenBehind === undefined && !/^(?:¥|JPY)/u.test(words)) return undefined;
  return Math.round(Number(figure.replaceAll(",", "")) * (SCALES[scale] ?? 1));
}
