// Takes the lines of a list of contracts, 品目:契約日,官署,契約額…円,契約先…; gives one contract each, also of variants ①②.

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { linesOf } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { isParty } from "./prose/parties.ts";
import { yenOf } from "./yen-of.ts";

const ENTRY = /^(?:[▷▶▽○・◆◇■●*-]\s?|[(]?\d{1,3}[).]\s?)?(?<programme>[^:。]{2,80}):\s?(?<rest>.{8,400})$/u;
const SUM = /契約(?:金)?額:?\s?(?<sum>[約計¥\d,.億万千兆円]{2,30}円)/u;
const PARTY = /契約(?:の?相手方|先|者):?\s?(?<party>[^,、。;:]{2,40})/u;
/** A party that is kept back. */
const UNTOLD = /^\s*(?:非公表|未定|不明|なし)/u;
const VARIANT = /[①-⑳]/gu;

/** ・移動書架の製造:早見木工、約2億円. */
const SHORT =
  /^(?:[▷▶▽○・◆◇■●*-]\s?|[(]?\d{1,3}[).]\s?)?(?<programme>[^:。、]{2,80}):\s?(?<party>[^:。、]{2,30})、(?<sum>(?:約|計)?¥?\d[\d,.億万千兆]{0,24}円)。?$/u;

const DAY = "(?:(?:令和|平成)?[\\d元]{1,4}年\\d{1,2}月\\d{1,2}日|[RH]?\\d{1,4}[./]\\d{1,2}[./]\\d{1,2})";
/** 1 雪上車 3両 令和7年5月9日 夏目車輌株式会社 98,780,000円: columns that are spaces; behind the day of the contract may stand when it is due. */
const COLUMNS = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s+)?(?<programme>\\S.{1,60}?)\\s+${DAY}(?:\\s+${DAY}){0,2}\\s+(?<party>\\S{2,40})\\s+¥?(?<sum>\\d[\\d,]{3,18})円?$`,
  "u",
);
/** ・哨戒機の整備 早瀬航空機 61億円. */
const BARE =
  /^[▷▶▽○・◆◇■●*-]\s?(?<programme>\S.{1,60}?)\s+(?<party>\S{2,30})\s+(?<sum>約?¥?\d[\d,.億万千兆]{0,20}円)$/u;

function readColumns({ page, dates }: ActGround): readonly Contract[] {
  if (!page.folded.includes("契約")) return [];
  const lines = linesOf(page, ["lead", "official"]);
  const dated = lines.flatMap(({ text, span }): readonly Contract[] => {
    const { programme, party, sum = "" } = COLUMNS.exec(text)?.groups ?? {};
    const amountYen = yenOf(`${sum}円`);
    const date = findOverlapping(dates, span)[0]?.value;
    if (programme === undefined || party === undefined || amountYen === undefined) return [];
    return [
      {
        span,
        programme,
        ...(date === undefined ? {} : { date: date.slice(0, 10) }),
        counterparty: party,
        amountYen,
      },
    ];
  });
  if (dated.length > 0) return dated;
  const bare = lines.flatMap(({ text, span }): readonly Contract[] => {
    const { programme, party = "", sum = "" } = BARE.exec(text)?.groups ?? {};
    const amountYen = yenOf(sum);
    if (programme === undefined || !isParty(party) || amountYen === undefined) return [];
    return [{ span, programme, counterparty: party, amountYen }];
  });
  return bare.length > 1 ? bare : [];
}

/** At least two such lines; one alone may be anything. */
function readShortEntries({ page }: ActGround): readonly Contract[] {
  if (!page.folded.includes("契約")) return [];
  const entries = linesOf(page, ["lead", "official"]).flatMap(({ text, span }): readonly Contract[] => {
    const { programme, party, sum = "" } = SHORT.exec(text)?.groups ?? {};
    const amountYen = yenOf(sum);
    if (programme === undefined || party === undefined || amountYen === undefined) return [];
    return [{ span, programme: programme.trim(), counterparty: party.trim(), amountYen }];
  });
  return entries.length > 1 ? entries : [];
}

export function readContractEntries(ground: ActGround): readonly Contract[] {
  const short = readShortEntries(ground);
  if (short.length > 0) return short;
  const columns = readColumns(ground);
  if (columns.length > 0) return columns;
  const { page } = ground;
  if (!/契約(?:先|者|の?相手方)/u.test(page.folded)) return [];
  return linesOf(page, ["lead", "official"]).flatMap(({ text, span }) => {
    const { programme, rest } = ENTRY.exec(text)?.groups ?? {};
    if (programme === undefined || rest === undefined) return [];
    const at = span[0] + text.length - rest.length;
    const nameAt = span[0] + text.indexOf(programme);
    const name = page.text.slice(nameAt, nameAt + programme.length).trim();
    return cutVariants(rest).flatMap(([start, end], index): readonly Contract[] => {
      const contract = contractOf(ground, name, [at + start, at + end]);
      // What is bought stands before the first of its variants.
      return contract === undefined
        ? []
        : [index === 0 ? { ...contract, span: [nameAt, at + end] } : contract];
    });
  });
}

function cutVariants(rest: string): readonly Span[] {
  const starts = [...rest.matchAll(VARIANT)].map(({ index }) => index);
  if (starts.length === 0) return [[0, rest.length]];
  return starts.map((start, index): Span => [start, starts[index + 1] ?? rest.length]);
}

/** Only an entry that tells both the sum and with whom is one. */
function contractOf({ page, dates }: ActGround, programme: string, span: Span): Contract | undefined {
  const words = page.folded.slice(...span);
  const sum = SUM.exec(words)?.groups?.["sum"];
  const party = PARTY.exec(words)?.groups?.["party"];
  const amountYen = sum === undefined ? undefined : yenOf(sum);
  if (amountYen === undefined || party === undefined) return undefined;
  const date = findOverlapping(dates, span).find(({ value }) => /^\d{4}-\d{2}/u.test(value))?.value;
  return {
    span,
    programme,
    ...(date === undefined ? {} : { date: date.slice(0, 10) }),
    ...(UNTOLD.test(party) ? {} : { counterparty: party.trim() }),
    amountYen,
  };
}
