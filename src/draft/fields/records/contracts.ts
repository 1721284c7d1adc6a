// Takes the contracts of an announcement and gives what was ordered, for how much, with whom and when.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { ContractFact } from "../../../terms/record-fact.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DateValue, RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { announcedContracts, isAuthority } from "./announced-contracts.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { isUndecided } from "./award.ts";
import { findTitleBlock } from "../title.ts";
import { calculated, daysOf, distinctTexts, stated } from "./rest-on.ts";

const OKU = 100_000_000;
const MAN = 10_000;

/** 123530000000 → 1235億3000万円; undefined for what is no whole number of yen. */
export function writeYen(amount: number): string | undefined {
  if (!Number.isSafeInteger(amount) || amount < 1) return undefined;
  const parts = [
    [Math.floor(amount / OKU), "億"],
    [Math.floor((amount % OKU) / MAN), "万"],
    [amount % MAN, ""],
  ] as const;
  return `${parts.flatMap(([number, unit]) => (number === 0 ? [] : [`${number}${unit}`])).join("")}円`;
}

/** How many of it, where the text says so right behind: 掃海艇2隻. */
const COUNT = /^\d{1,6}[機隻両式基台本個着門]/u;
const LONGEST = 400;

function countedProgramme(view: DeskView, { programme, span }: ContractFact): string {
  const words = foldWidth(surfaceOf(view, [span[0], Math.min(span[1], span[0] + LONGEST)]));
  const at = words.indexOf(foldWidth(programme));
  const count = at < 0 ? undefined : COUNT.exec(words.slice(at + programme.length))?.[0];
  return `${programme}${count ?? ""}`;
}

/** (推進事業)見本車両の取得: the budget's heading in front. */
const HEADING = /^[(（][^()（）]{2,20}[)）](?=.{6})/u;

/** 見本再調査の測量業務 of a paper's headline: the programme 測量業務 with what it is for. */
const LAST_OF_HEADLINE = /(?<=[\s　])[^\s　、。がをはに]{4,40}$/u;

function inHeadline(view: DeskView, programme: string): ComposedText | undefined {
  const block = findTitleBlock(view);
  const found = LAST_OF_HEADLINE.exec(block?.text.trimEnd() ?? "");
  if (block === undefined || found === null || !found[0].endsWith(`の${programme}`)) return undefined;
  const start = block.block.span[0] + found.index;
  return grounded(found[0], { kind: "text", span: [start, start + found[0].length] });
}

function recordOf(view: DeskView, contract: ContractFact): RecordValue {
  const { counterparty, amountYen } = contract;
  const amount = amountYen === undefined ? undefined : writeYen(amountYen);
  return {
    programme:
      inHeadline(view, contract.programme) ??
      stated(countedProgramme(view, contract).replace(HEADING, ""), contract),
    ...(counterparty === undefined ? {} : { counterparty: stated(counterparty, contract) }),
    ...(amount === undefined ? {} : { amount: calculated(amount, "yen", [contract]) }),
  };
}

/** 3月31日に: ends where a sentence goes on, and names nothing. */
const BROKEN = /[にをがはへで]$|との$|^\d{4}年/u;

export function findContracts(view: DeskView): readonly RecordValue[] {
  if (isUndecided(view)) return [];
  return announcedContracts(view)
    .filter(({ programme }) => !BROKEN.test(programme))
    .map((contract) => recordOf(view, contract));
}

/** 約221億円 of the only contract, with the text's own hedge. */
export function findContractAmount(view: DeskView): ComposedText | undefined {
  const [contract, ...others] = announcedContracts(view);
  const amount = contract?.amountYen === undefined ? undefined : writeYen(contract.amountYen);
  if (contract === undefined || amount === undefined || others.length > 0) return undefined;
  const written = factsOfType(view, "amount").find(({ value }) => value === contract.amountYen);
  const before =
    written === undefined ? "" : surfaceOf(view, [Math.max(0, written.span[0] - 3), written.span[0]]);
  const hedge =
    /(?:約|およそ|総額約)$/u.test(before) || surfaceOf(view, written?.span ?? [0, 0]).startsWith("約")
      ? "約"
      : "";
  return calculated(`${hedge}${amount}`, "yen", written === undefined ? [contract] : [contract, written]);
}

/** How many there are, where there are several. */
export function findContractCount(view: DeskView): ComposedText | undefined {
  const contracts = announcedContracts(view);
  return contracts.length < 2 ? undefined : calculated(String(contracts.length), "count", contracts);
}

/** What several contracts are all for, and with how many firms each. */
export function findSharedProgramme(
  view: DeskView,
): { readonly programme: ComposedText; readonly firms: ComposedText } | undefined {
  const contracts = announcedContracts(view);
  const [programme, ...others] = distinctTexts(contracts, ({ programme: words }) => words);
  const firms = distinctTexts(contracts, ({ counterparty }) => counterparty);
  if (programme === undefined || others.length > 0 || firms.length < 2) return undefined;
  if (contracts.some(({ counterparty }) => counterparty === undefined)) return undefined;
  return { programme, firms: calculated(String(firms.length), "count", contracts) };
}

/** 県外業者, 同社: a word for some firm. */
const NOBODY =
  /^(?:県[内外]|地元|国[内外]|海外|民間|大手)?の?(?:業者|企業|会社|メーカー)$|^(?:各|両|同|複数)社$/u;

/** The other party, where all contracts have the same: an authority orders, a company is contracted. */
export function findCounterparty(view: DeskView, side: "orders" | "contracted"): ComposedText | undefined {
  const contracts = announcedContracts(view);
  const [party, ...others] = distinctTexts(contracts, ({ counterparty }) => counterparty);
  if (party === undefined || others.length > 0) return undefined;
  if (contracts.some(({ counterparty }) => counterparty === undefined)) return undefined;
  // Who tells it of himself: 見本省 of a contract with 見本省.
  if (side === "orders" && party.text === view.reading.issuer?.name) return undefined;
  if (NOBODY.test(party.text)) return undefined;
  if (side === "contracted" && isOrderedBy(view, party.text)) return undefined;
  return isAuthority(party.text) === (side === "orders") ? party : undefined;
}

const OPENING_LENGTH = 300;
const ORDERED = /^(?:[(（][^()（）]{1,12}[)）])?(?:から|より)[^。、]{0,8}受注/u;

/** 見本造船は、書庫船を例示重工業から受注した: who tells it was contracted, and the other is who ordered. */
function isOrderedBy({ official, reading }: DeskView, party: string): boolean {
  if (reading.issuer === undefined || isAuthority(reading.issuer.name)) return false;
  const text = official
    .map((entry) => entry.text)
    .join("\n")
    .slice(0, OPENING_LENGTH);
  const at = text.indexOf(`を${party}`);
  return at >= 0 && ORDERED.test(text.slice(at + 1 + party.length));
}

/** 例示重工業 of 見本造船は、書庫船を例示重工業から受注した. */
export function findWonFrom(view: DeskView): ComposedText | undefined {
  const [party, ...others] = distinctTexts(announcedContracts(view), ({ counterparty }) => counterparty);
  return party !== undefined && others.length === 0 && isOrderedBy(view, party.text) ? party : undefined;
}

export function findContractAt(view: DeskView): DateValue | undefined {
  const contracts = announcedContracts(view);
  return daysOf(
    contracts,
    contracts.map(({ date }) => date),
  );
}
