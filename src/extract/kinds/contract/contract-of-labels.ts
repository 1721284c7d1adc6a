// Takes the labelled values of one contract; gives the contract, or nothing where no head says what is procured.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { readAmounts } from "../../../japanese/numbers/amounts.ts";
import type { ContractFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Labelled } from "../../labelled/labels.ts";
import type { Page } from "../../page/page.ts";
import type { ContractField } from "./contract-labels.ts";

export type Contract = Pick<ContractFact, "span" | "programme" | "date" | "counterparty" | "amountYen">;

const COMPANY =
  /会社|\(株\)|\(有\)|㈱|㈲|法人|組合|機構|協会|研究所|大学|コーポレーション|カンパニー|Corp|Inc|Ltd|LLC|社$/i;
const OFFICIAL = /担当官|長官|大臣|省$|庁$|契約担当/u;
/** What may stand behind a company's name on its line. */
const BEHIND_COMPANY =
  /\s+(?:代表|取締役|執行役|社長|理事長|支社|支店|[一-龠]{2,3}[都道府県]).*$|[(](?:[^()]{0,16}[都道府県市区][^()]{0,24}|法人番号[^()]*)[)]$/u;

export function contractOfLabels(ground: ActGround, record: Labelled<ContractField>): Contract | undefined {
  const { page, dates } = ground;
  const { values } = record;
  const programme = values.get("programme") ?? programmeOfTitle(ground, record);
  if (programme === undefined || values.size < 2) return undefined;
  const date = findOverlapping(dates, values.get("date") ?? [0, 0])[0]?.value;
  const counterparty = partyOf(page, values.get("counterparty"));
  const amountYen = yenOf(page, values.get("amount"));
  return {
    span: record.span,
    programme: unquoted(firstLine(page, programme)),
    ...(date === undefined ? {} : { date }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(amountYen === undefined ? {} : { amountYen }),
  };
}

const OF_PROGRAMME = /(?<=^|[\s、。])(?<words>[^\s、。\n]{3,60}?)に関する(?:事業)?契約の内容/u;
const OPENING = 1200;

/** ○○事業に関する事業契約の内容の公表: where both the sum and whoever it goes to have heads, the title says what for. */
function programmeOfTitle({ page }: ActGround, { values }: Labelled<ContractField>): Span | undefined {
  if (!values.has("amount") || !values.has("counterparty")) return undefined;
  const match = OF_PROGRAMME.exec(page.folded.slice(0, OPENING));
  const words = match?.groups?.["words"];
  return match === null || words === undefined ? undefined : [match.index, match.index + words.length];
}

function linesOfValue(page: Page, value: Span): readonly string[] {
  return page.text
    .slice(...value)
    .split("\n")
    .map((line) => line.trim());
}

function firstLine(page: Page, value: Span): string {
  return linesOfValue(page, value)[0] ?? "";
}

export function unquoted(words: string): string {
  return /^「([^「」]+)」$/u.exec(words)?.[1] ?? words;
}

/** Of both parties under one head, the one that is no official. */
function partyOf(page: Page, value: Span | undefined): string | undefined {
  if (value === undefined) return undefined;
  const lines = linesOfValue(page, value).filter((line) => line !== "");
  const line = lines.find((one) => COMPANY.test(one)) ?? lines.find((one) => !OFFICIAL.test(one)) ?? lines[0];
  if (line === undefined) return undefined;
  // Folding keeps lengths, so that what was found in the folded line is cut from the line itself.
  const behind = BEHIND_COMPANY.exec(foldWidth(line))?.index;
  return line.slice(0, behind ?? line.length);
}

/** Under a head that says yen, a bare number is yen too. */
function yenOf(page: Page, value: Span | undefined): number | undefined {
  if (value === undefined) return undefined;
  const words = page.folded.slice(...value);
  const sums = readAmounts(words);
  const sum =
    sums.find(({ currency }) => currency === "JPY") ??
    sums.find(({ unit, currency }) => unit === undefined && currency === undefined);
  const yen = sum?.value ?? plainNumber(words);
  return yen === undefined ? undefined : Math.round(yen);
}

function plainNumber(words: string): number | undefined {
  const digits = /^\s*¥?\s*(\d[\d,]{2,20})(?:\.-?)?\s*$/u.exec(words)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}
