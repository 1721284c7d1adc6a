// Takes a page; gives its places: where something was held, what a label names, what an address-like name shows.

import type { NamedFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { linesOf, onlyParts, roleAt } from "../page/page.ts";
import { NOT_PLACES, PLACE_ENDINGS, PLACE_NAMES, PREFECTURES } from "./place-words.ts";

const LETTER = "[一-龠々ヶァ-ヴーA-Za-z0-9]";
const HELD = "(?:会談|会見|会合|協議|会議|対話|訓練|式典?|行事|交流|研修|調印)";
const AT = "(?:において|におきまして|にて|で)";
/** A place with what it lies in: 防衛省A棟1階エントランス, マレーシアのクアラルンプール・…センター. */
const COMPOUND = `(?<![一-龠ァ-ヴー])(?:${LETTER}|・){2,40}`;

type Rule = { readonly sign: RegExp; readonly accept: (name: string) => boolean };

const KNOWN = new RegExp(`^(?:${PLACE_NAMES})`, "u");
const ENDED = new RegExp(`(?:${PLACE_ENDINGS})$`, "u");
const isPlace = (name: string): boolean =>
  name.length > 1 && !NOT_PLACES.test(name) && (KNOWN.test(name) || ENDED.test(name));
const any = (name: string): boolean => name.length > 1 && !NOT_PLACES.test(name);

const RULES: readonly Rule[] = [
  {
    sign: new RegExp(
      `(${COMPOUND})(?=${AT}[、,]?[^。\\n]{0,80}?${HELD}[^。\\n]{0,12}?(?:を|が)[^。\\n]{0,6}?(?:開|行|実施|し)|${AT}[、,]?(?:行わ|開催さ|実施さ|開か)れ)`,
      "gu",
    ),
    accept: isPlace,
  },
  {
    sign: new RegExp(`(?<=(?:${PLACE_NAMES})の)([ァ-ヴー・]{2,20})(?=${AT}|を訪)`, "gu"),
    accept: any,
  },
  {
    sign: new RegExp(
      `(?<=${HELD}(?:を|が)[、,]?|[、,]|日に)([ァ-ヴー・]{2,20}|[一-龠]{2,8}(?:省|市|県|都|府))(?=${AT}[、,]?(?:[^。\\n]{0,80}?${HELD}|開催|実施|行))`,
      "gu",
    ),
    accept: any,
  },
  { sign: new RegExp(`((?:${PLACE_NAMES})・?${LETTER}{0,30})(?=${AT})`, "gu"), accept: isPlace },
  {
    sign: new RegExp(
      `((?:${PLACE_NAMES})(?:・[ァ-ヴー]+)?)(?=を?(?:公式)?訪(?:問|れ)|における|に(?:到着|入港|寄港)|(?:で|へ)の|の[一-龠ァ-ヴA-Z0-9・ー]{1,30}(?:で|において|にて)|\\([ァ-ヴー]{2,20}\\)(?:で|において|にて)|に[^。、]{0,12}、?[^。]{0,40}お?(?:迎え|招き))`,
      "gu",
    ),
    accept: any,
  },
  {
    sign: new RegExp(`((?:${PREFECTURES})の?(?:[一-龠々ヶケノ]{1,6}?(?:市|区|町|村))?(?!知事))`, "gu"),
    accept: any,
  },
  { sign: /(?<![一-龠々])([一-龠々]{2,6}(?:市|町|村))(?=[のにでを、,北南東西])/gu, accept: any },
  {
    sign: /([一-龠々ヶァ-ヴー]{1,10}(?:分屯基地|駐屯地|演習場|飛行場|空港|海峡|諸島|列島|記念館|国立墓地|基地|西岸|東岸))/gu,
    accept: any,
  },
  {
    sign: /((?:中央|正面)?玄関ホール|日本海|東シナ海|南シナ海|オホーツク海|(?<!インド|アジア)太平洋(?!地域|軍|方面|司令))/gu,
    accept: any,
  },
];

const LABEL = /^(?:場所|会場|開催場所|実施場所|Place|Venue|Location)\s*[:]?\s*/u;

const ENGLISH_NAME = "[A-Z][A-Za-z'’-]+(?:(?: of| the)*,? [A-Z][A-Za-z'’-]+){0,4}";
const NOT_PLACE_EN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|JFY|FY|AI|The|Japan Pacific|Minister)/u;
const ENGLISH_RULES: readonly Rule[] = [
  {
    sign: new RegExp(
      `(?<=\\b(?:held|met|meeting|took place|conference|visited|gathered|convened)\\b[^.\\n]{0,60}?\\b(?:in|at) (?:the )?)(${ENGLISH_NAME})`,
      "gu",
    ),
    accept: (name) => !NOT_PLACE_EN.test(name),
  },
];

export function readPlaces(page: Page): readonly NamedFact[] {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const rules = page.language === "ja" ? RULES : ENGLISH_RULES;
  const spans = rules.flatMap(({ sign, accept }) => findAll(readable, sign, accept));
  const chosen = widest([...labelled(page), ...spans]);
  return chosen.map((span, index) => ({
    id: `l${index + 1}`,
    type: "place",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    name: page.text.slice(...span).replaceAll(/\s+/gu, page.language === "ja" ? "" : " "),
  }));
}

function findAll(text: string, sign: RegExp, accept: (name: string) => boolean): readonly Span[] {
  return [...text.matchAll(sign)].flatMap((match): readonly Span[] => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return accept(name) ? [[start, start + name.length]] : [];
  });
}

/** 場所 and its value: on the same line, or on the next. */
function labelled(page: Page): readonly Span[] {
  const lines = linesOf(page, ["official"]);
  return lines.flatMap(({ span, text }, index): readonly Span[] => {
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) return [];
    if (label.length < text.length) return [[span[0] + label.length, span[1]]];
    const next = lines[index + 1];
    return next === undefined || next.text.length > 60 ? [] : [next.span];
  });
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
