// Takes a page; gives its places: where something was held, what a label names, what an address-like name shows.

import type { NamedFact, PersonFact } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../overlapping.ts";
import type { Page } from "../../page/page.ts";
import { linesOf, onlyParts, roleAt } from "../../page/page.ts";
import { ENGLISH_FEATURES, NAMED_FEATURES } from "./named-features.ts";
import type { PlaceRule } from "./place-rules.ts";
import { ENGLISH_PLACES, JAPANESE_PLACES } from "./place-rules.ts";
import { PLACE_NAMES } from "./place-words.ts";

const LABEL = /^\[?(?:場所|会場|開催場所|実施場所|於|Place|Venue|Location)\]?(?:\s*:\s*|\s+|$|(?<=\]))/u;
/** 米国のホノルル names the city; the country stands before it. */
const COUNTRY_BEFORE = new RegExp(`^${PLACE_NAMES}の(?=.)`, "u");
const LABELLED_LENGTH = 60;

const RULES: Readonly<Record<Page["language"], readonly PlaceRule[]>> = {
  ja: [...JAPANESE_PLACES, ...NAMED_FEATURES],
  en: [...ENGLISH_PLACES, ...ENGLISH_FEATURES],
};

/** `people`: a name that is also a place's (霧島, 福岡) is no place where it names somebody. */
export function readPlaces(page: Page, people: readonly PersonFact[]): readonly NamedFact[] {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const rules = RULES[page.language];
  const spans = rules.flatMap((rule) => findAll(readable, rule));
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

const compiled = new Map<PlaceRule, RegExp>();

function findAll(text: string, rule: PlaceRule): readonly Span[] {
  if (rule.hint !== undefined && !rule.hint.test(text)) return [];
  const sign = compiled.get(rule) ?? rule.sign();
  compiled.set(rule, sign);
  return [...text.matchAll(sign)].flatMap((match): readonly Span[] => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return rule.accept(name) ? [[start, start + name.length]] : [];
  });
}

/** 場所 and its value: on the same line, or on the next. */
function labelled(page: Page): readonly Span[] {
  const lines = linesOf(page, ["official"]);
  return lines.flatMap(({ span, text }, index): readonly Span[] => {
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) return [];
    if (label.length < text.length) return [withoutCountry(page, [span[0] + label.length, span[1]])];
    const next = lines[index + 1];
    return next === undefined || next.text.length > LABELLED_LENGTH ? [] : [withoutCountry(page, next.span)];
  });
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
