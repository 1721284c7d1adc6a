// Takes a page; gives its places: where something was held, what a label names, what an address-like name shows.

import { anyOf } from "../../../japanese/any-of.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { findAll, findNear } from "../../../japanese/search/find-all.ts";
import type { Sign } from "../../../japanese/search/sign.ts";
import { mayMatch } from "../../../japanese/search/sign.ts";
import type { NamedFact, PersonFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../overlapping.ts";
import type { Page } from "../../page/page.ts";
import { linesOf, onlyParts, roleAt } from "../../page/page.ts";
import { ENGLISH_FEATURES, GAZETTEER } from "./gazetteer.ts";
import { NAMED_FEATURES } from "./named-features.ts";
import { findNamedPlaces, NAMED_PLACES } from "./named-places.ts";
import { findNames } from "./names-in-text.ts";
import { PLACE_LISTS } from "./place-lists.ts";
import { PROVINCES_AND_QUAKES } from "./provinces-and-quakes.ts";
import type { PlaceRule } from "./place-rules.ts";
import { ENGLISH_PLACES, JAPANESE_PLACES } from "./place-rules.ts";
import { SPOTS } from "./spots.ts";
import { PLACE_NAMES } from "./place-words.ts";
import { timeBefore } from "./time-before.ts";

const LABEL =
  /^(?:[\d一二三四五六七八九十]{1,2}[\s.、)]\s*|\(\d{1,2}\)\s*|[・○●◯〇■□◆-]\s*)?[[【]?(?:場所|会場|開催場所|実施場所|於|Place|Venue|Location)[\]】]?(?:\s*:\s*|\s+|$|(?<=[\]】]))/u;
/** 米国のホノルル names the city; the country stands before it. */
const COUNTRY_BEFORE = new RegExp(`^${PLACE_NAMES}の(?=.)`, "u");
const LABELLED_LENGTH = 60;
/** [場所] without a value, above [年月日] 2027年3月4日. */
const OTHER_LABEL = /^[[【][^[\]【】]{1,8}[\]】]/u;
/** A list is cut at its joints, a hall from its city before a space; a bracket behind a name is no part of it. */
const JOINTS = new RegExp(
  `、|及び|並びに| {0,4}\\((?:[^()\\n]|\\([^()\\n]{0,30}\\)){0,60}\\)|(?<=^(?:${PLACE_NAMES})(?:D\\.?C\\.?)?)[ \\t]{1,4}`,
  "gu",
);
/** 同周辺海域; and a way (百里基地から海上に至る経路) names places, and is none. */
const AROUND = /^(?:その|同)?(?:周辺|等|付近|他|ほか)|から.*(?:まで|至る|向かう)/u;
/** 航空自衛隊那覇基地 is 那覇基地; so is 連隊長兼朝霞駐屯地 (司令), where two posts are one's. */
const FORCE_BEFORE =
  /^(?:[^兼]{1,14}兼|宿舎(?=[ァ-ヴー]+ホテル$)|(?:陸上|海上|航空)自衛隊|[陸海空]自|在日米[陸海空]?軍|米[陸海空]?軍|[ァ-ヴー]{0,10}[陸海空]軍(?=[ァ-ヴー]))(?=.*(?:基地|駐屯地|分屯地|演習場|訓練場|飛行場|総監部|ホテル)$)/u;
/** 横須賀市内, 早瀬港内, アフガニスタン北部 */
const WITHIN = /(?<=[市区町村]|[一-龠]{2}港)内$|(?<=国|[ァ-ヴー]{3})[東西南北中]{1,2}部$/u;
/** 北海道根室半島, 東京都八丈島 are in a prefecture of their own, 同奥尻島 in one named before; the waters 北海道根室半島沖 are one place. */
const PREFECTURE_BEFORE = new RegExp(
  `^(?:(?:${anyOf(PREFECTURES)})(?=[^市区町村郡]{1,8}(?:半島|諸島|列島|群島|島|岬|崎|湾|湖|川|(?<!空)港)$)|同(?=.{1,8}(?:半島|島|岬|崎|沖|湾|湖|川|(?<!空)港)$))`,
  "u",
);

const RULES: Readonly<Record<Page["language"], readonly PlaceRule[]>> = {
  ja: [
    ...JAPANESE_PLACES,
    ...NAMED_FEATURES,
    ...PROVINCES_AND_QUAKES,
    ...SPOTS,
    ...GAZETTEER,
    ...PLACE_LISTS,
  ],
  en: [...ENGLISH_PLACES, ...ENGLISH_FEATURES],
};

/** `people`: a name that is also a place's (霧島, 福岡) is no place where it names somebody. */
export function readPlaces(page: Page, people: readonly PersonFact[]): readonly NamedFact[] {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const rules = RULES[page.language];
  const spans = page.language === "ja" ? namedPlaces(page, readable) : [];
  for (const rule of rules) {
    for (const match of findSigns(page, readable, rule)) spans.push(...placesOfMatch(match, rule, readable));
  }
  const free = spans.filter((span) => findOverlapping(people, span).length === 0);
  return widest([...labelled(page), ...free]).map((span, index) => ({
    id: `l${index + 1}`,
    type: "place",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    name: page.text.slice(...span).replaceAll(/\s+/gu, page.language === "ja" ? "" : " "),
  }));
}

function namedPlaces(page: Page, text: string): Span[] {
  const names = findNames(text);
  const spans: Span[] = [];
  for (const rule of NAMED_PLACES) {
    const { hint } = rule;
    if (hint !== undefined && !(mayMatch(page.marks, hint) && hasHint(text, hint))) continue;
    for (const [start, end] of findNamedPlaces(text, names, rule)) {
      const name = text.slice(start, end);
      if (rule.accept(name)) spans.push(...ownPlaces(name, start, text));
    }
  }
  return spans;
}

function placesOfMatch(match: RegExpExecArray, rule: PlaceRule, text: string): readonly Span[] {
  const group = match[1] ?? "";
  if (rule.names !== undefined) return namesIn(match, group, rule.names, rule.accept);
  const name = rule.part === undefined ? group : (rule.part().expression.exec(group)?.[0] ?? "");
  if (!rule.accept(name)) return [];
  return ownPlaces(
    name,
    rule.before ? match.index - name.length : match.index + match[0].indexOf(name),
    text,
  );
}

/** The place itself, without the force whose it is and where in it; of two names in one both. */
function ownPlaces(name: string, start: number, text: string): readonly Span[] {
  const prefecture = FORCE_BEFORE.test(name) ? 0 : (PREFECTURE_BEFORE.exec(name)?.[0].length ?? 0);
  const before = FORCE_BEFORE.exec(name)?.[0].length ?? (prefecture || timeBefore(name, text, start));
  const within = WITHIN.exec(name)?.[0].length ?? 0;
  const own = apart([start + before, start + name.length - within], text);
  return prefecture > 1 ? [[start, start + prefecture], ...own] : own;
}

/** 訪問国は、甲国、乙国及び丙諸島: what brackets hold between is no name of the list. */
function namesIn(
  match: RegExpExecArray,
  group: string,
  names: () => Sign,
  accept: PlaceRule["accept"],
): readonly Span[] {
  const from = match.index + match[0].length - group.length;
  const bare = group.replaceAll(/\([^()\n]*\)/gu, (bracket) => " ".repeat(bracket.length));
  return findAll(bare, names().expression)
    .filter(([name]) => accept(name))
    .map(({ index, 0: name }): Span => [from + index, from + index + name.length]);
}

/** ソマリア沖アデン湾 is two places. */
const TWO_WATERS = /^[ァ-ヴー]{2,10}沖(?=・?[ァ-ヴー]{2,10}湾$)/u;

/** エジプト・シナイ半島 is a country and what lies in it. */
const IN_COUNTRY = new RegExp(`^(?:${PLACE_NAMES})(?=・.{2,12}(?:半島|諸島|島|湾|沖|州)$)`, "u");

/** 見本市・例示市で */
const TWO_CITIES = /^[一-龠]{2,5}市(?=・[一-龠]{2,5}市$)/u;

function apart([start, end]: Span, text: string): readonly Span[] {
  const name = text.slice(start, end);
  const first = (TWO_WATERS.exec(name) ?? IN_COUNTRY.exec(name) ?? TWO_CITIES.exec(name))?.[0].length ?? 0;
  const second = start + first + (text[start + first] === "・" ? 1 : 0);
  return first === 0
    ? [[start, end]]
    : [
        [start, start + first],
        [second, end],
      ];
}

const NONE: readonly never[] = [];

function findSigns(page: Page, text: string, rule: PlaceRule): readonly RegExpExecArray[] {
  const { hint, reach } = rule;
  // The hint first: a sign with a long list of names is compiled for a text that has it.
  if (hint !== undefined && !(mayMatch(page.marks, hint) && hasHint(text, hint))) return NONE;
  const sign = rule.sign();
  if (!mayMatch(page.marks, sign)) return NONE;
  return hint !== undefined && reach !== undefined
    ? findNear(text, hint.expression, sign.expression, reach)
    : findAll(text, sign.expression);
}

function hasHint(text: string, { expression }: Sign): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

/** 場所 and its value: on the same line, or on the next. */
function labelled(page: Page): readonly Span[] {
  const lines = linesOf(page, ["official"]);
  return lines.flatMap(({ span, text }, index): readonly Span[] => {
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) return [];
    if (label.length < text.length) return placesOf(page, [span[0] + label.length, span[1]]);
    const next = lines[index + 1];
    const isValue = next !== undefined && next.text.length <= LABELLED_LENGTH && !OTHER_LABEL.test(next.text);
    return !isValue ? [] : placesOf(page, next.span);
  });
}

/** 三沢基地、千歳基地及び周辺空域: each a place of its own; what is only said of one (周辺空域) is none. */
function placesOf(page: Page, span: Span): readonly Span[] {
  if (page.language === "en") return [englishPlace(page, span)];
  const [start, end] = withoutCountry(page, span);
  const value = page.folded.slice(start, end);
  const names: Span[] = [];
  let from = 0;
  for (const { index, 0: joint } of [...value.matchAll(JOINTS), { index: value.length, 0: "" }]) {
    names.push([start + from, start + index]);
    from = index + joint.length;
  }
  return names.filter((name) => name[0] < name[1] && !AROUND.test(page.folded.slice(...name)));
}

/** In front of the Sample Room in the House, 4th floor Sample Hotel: where it is as to the place is none of it. */
const BESIDE = /^(?:[Ii]n front of|[Oo]utside|[Nn]ear) (?:of )?(?:the )?(?=[A-Z])/u;
const FLOOR = /^\d{1,2}(?:st|nd|rd|th) [Ff]loor,? (?:of )?(?:the )?(?=[A-Z])/u;
const WITHIN_HOUSE = / in (?:the )?[A-Z][^,]{2,40}$/u;

const REMARK = /(?<=\w)\((?:This|The|Note)\b/u;

function englishPlace(page: Page, [start, end]: Span): Span {
  // …House(This is a translation): a bracket right behind the name is a remark.
  const written = page.folded.slice(start, end);
  const value = written.slice(0, REMARK.exec(written)?.index);
  const beside = BESIDE.exec(value)?.[0].length ?? 0;
  const lead = beside + (FLOOR.exec(value.slice(beside))?.[0].length ?? 0);
  const tail = beside === 0 ? 0 : (WITHIN_HOUSE.exec(value.slice(lead))?.[0].length ?? 0);
  return [start + lead, start + value.length - tail];
}

function withoutCountry(page: Page, span: Span): Span {
  const country = COUNTRY_BEFORE.exec(page.folded.slice(...span))?.[0].length ?? 0;
  return [span[0] + country, span[1]];
}

/** In text order, without those that lie in or across a wider one. */
function widest(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = kept.at(-1);
    if (last === undefined || span[0] >= last[1]) kept.push(span);
  }
  return kept;
}
