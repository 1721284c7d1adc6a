// Takes the desk view and gives, in the words of the text, where craft passed: 与那国島と西表島の間を南東進.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import type { DateFact } from "../../../terms/fact.ts";
import type { DateValue } from "../../template/value.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { dayNamed } from "./rest-on.ts";
import { spanContains } from "../../../terms/span.ts";
import type { Span } from "../../../terms/span.ts";
import { startDay } from "../../template/time.ts";
import type { Rows } from "./count-craft.ts";
import { sightingRows } from "./count-craft.ts";
import { closedPassage, ONWARD, PASSAGE, TURNED } from "./passage-forms.ts";

/** 当該海峡を通過 points back and says nothing alone. */
const POINTS_BACK = /^(?:当該|同|この|その|上記)/u;

/** What a report adds of earlier days, なお、同艦は…, and what stands under a picture. */
const ASIDE =
  /^(?:※|[(]?(?:写真|画像|図)[=:は]|なお|また、先|これまで|過去|ちなみに|先般|前回|昨年|一昨年|前年|先月|同型)/u;

/** 3月28日に海峡を東進した艦艇と同じ: the passage is that of another day. */
const SEEN_BEFORE = /^した[^。、]{0,20}と(?:同じ|同一)/u;

/** 海峡を通過したのは甲艦: of the ones that are then named. */
const NAMES_WHO = /^(?:した|する)のは/u;

/** 5月1日と2日に確認され、その後…を南下した, where what is told was seen on the 14th. */
function isOfEarlierDay(view: DeskView, stretch: Span): boolean {
  const seen = sightingRows(view).flatMap(({ date }) => startDay(date ?? "") ?? []);
  const [first] = seen.toSorted();
  const told = factsOfType(view, "date")
    .filter(({ span }) => spanContains(stretch, span))
    .flatMap(({ value }) => startDay(value) ?? []);
  return first !== undefined && told.length > 0 && told.every((day) => day < first);
}

function dayBefore(view: DeskView, stretch: Span): { readonly day?: DateFact } {
  const day = factsOfType(view, "date").findLast(
    ({ span, value }) => spanContains(stretch, span) && /-\d{2}(?:T|$)/u.test(value),
  );
  return day === undefined ? {} : { day };
}

type Passage = {
  readonly passage: ComposedText;
  readonly isOfSome: boolean;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** The last day named before it in its sentence. */
  readonly day?: DateFact;
};

function passagesIn(view: DeskView, { block, text }: OfficialBlock): readonly Passage[] {
  let at = 0;
  return foldWidth(text)
    .split("。")
    .flatMap((sentence) => {
      const start = at;
      at += sentence.length + 1;
      const stretch: Span = [block.span[0] + start, block.span[0] + start + sentence.length];
      if (ASIDE.test(sentence.trim()) || isOfEarlierDay(view, stretch)) return [];
      return [...sentence.matchAll(PASSAGE)].flatMap(({ index, 0: passage }) => {
        const after = sentence.slice(index + passage.length);
        if (SEEN_BEFORE.test(after)) return [];
        const from = start + index;
        const span = [block.span[0] + from, block.span[0] + from + passage.length] as const;
        return {
          passage: grounded(closedPassage(text.slice(from, from + passage.length)), { kind: "text", span }),
          isOfSome: NAMES_WHO.test(after),
          sentence: stretch[0],
          ...dayBefore(view, [stretch[0], span[0]]),
        };
      });
    });
}

/** A ship seen on the eve that came into the waters the next day: the day of a headline that says so. */
export function findIntrudedAt(view: DeskView): DateValue | undefined {
  const found = view.official
    .flatMap((entry) => passagesIn(view, entry))
    .find(({ passage }) => /領海/u.test(passage.text));
  if (found?.day === undefined) return undefined;
  const { day } = found;
  return {
    time: dayNamed(day.value),
    from: { kind: "fact", facts: [day.id] },
    surface: surfaceOf(view, day.span),
  };
}

/** A passage is told of all that was seen only where every row's route has a place of it. */
function isOfAll(passage: string, routes: readonly (readonly string[])[]): boolean {
  const [route = []] = routes;
  if (routes.length < 2) return route.length === 0 || route.some((place) => passage.includes(place));
  return routes.every((route) => route.some((place) => passage.includes(place)));
}

/** 手本海方面から and 手本海から are one way. */
const LOOSELY =
  /^(?:北海道|[一-龠]{2,3}[都府県])|方面|の?上空(?=を)|の(?:海域|空域|上空|公海上)|(?:との|の|と)(?=間)|(?<=海峡|水道)海域/gu;

function eachOnce(passages: readonly ComposedText[]): readonly ComposedText[] {
  const seen = new Set<string>();
  return passages
    .filter(({ text }) => !POINTS_BACK.test(text))
    .filter(({ text }) => {
      const water = /領[海空]/u.exec(text)?.[0];
      const way = water ?? text.replace(LOOSELY, "").replace(/(?:を|から|[にへ]).*$/u, "");
      return seen.has(way) ? false : seen.add(way);
    });
}

/** All passages that the text tells, of whichever craft, in text order, each once. */
export function findWays(view: DeskView): readonly ComposedText[] {
  const ways = eachOnce(
    view.official.flatMap((entry) => passagesIn(view, entry)).map(({ passage }) => passage),
  );
  const [only, ...others] = ways;
  // 6機を確認 太平洋上を飛行: alone it would be read of all, where some of them were elsewhere.
  return only !== undefined && others.length === 0 && isOfOthersToo(only.text, sightingRows(view))
    ? []
    : ways;
}

/** True where at least as many are told to have been elsewhere as there. */
function isOfOthersToo(passage: string, rows: Rows): boolean {
  const told = rows.filter(({ route }) => route.length > 0);
  const there = told.filter(({ route }) => route.some((place) => passage.includes(place)));
  const countOf = (some: Rows): number => some.reduce((sum, { count = 1 }) => sum + count, 0);
  return there.length > 0 && countOf(told) >= 2 * countOf(there);
}

const NEAR =
  /[\p{Script=Han}ァ-ヴー々ヶケ]{1,12}の[東西南北]{1,3}(?:約|およそ)?\d{1,4}(?:km|キロ(?:メートル)?)(?=の|を|で|付近|沖)/u;

/** Where they were first seen, as the first sentence tells it of all of them. */
export function findSeenNear(view: DeskView): ComposedText | undefined {
  const places = new Set(sightingRows(view).map(({ route }) => route[0] ?? ""));
  const [place = ""] = places;
  if (places.size !== 1 || place === "") return undefined;
  for (const { block, text } of view.official) {
    const found = NEAR.exec(foldWidth(text));
    if (found === null) continue;
    if (!found[0].startsWith(place)) return undefined;
    const start = block.span[0] + found.index;
    const span: Span = [start, start + found[0].length];
    return grounded(text.slice(found.index, found.index + found[0].length), { kind: "text", span });
  }
  return undefined;
}

/** Those that all craft made, in text order, each once. */
export function findPassages(view: DeskView): readonly ComposedText[] {
  // A row whose day was taken from the one before may share its way only in part: 途中まで随伴した.
  const routes = sightingRows(view).map((row) =>
    row.basis === "inferred" && row.from.includes("day-of-sighting-before") ? [] : row.route,
  );
  const ofAll = view.official
    .flatMap((entry) => passagesIn(view, entry))
    .filter(({ passage, isOfSome }) => !isOfSome && isOfAll(passage.text, routes));
  // They come before they pass.
  const comesFirst = ({ text }: ComposedText): number => (text.endsWith("飛来") ? 0 : 1);
  return eachOnce(ofAll.map(({ passage }) => passage)).toSorted((a, b) => comesFirst(a) - comesFirst(b));
}

const ONWARD_BLOCKS = 12;

/** 太平洋へ: the one sea that the text says they went on to; nothing where they turned, or went to several. */
export function findOnward(view: DeskView): ComposedText | undefined {
  const blocks = view.official.slice(0, ONWARD_BLOCKS);
  if (blocks.some(({ text }) => TURNED.test(text))) return undefined;
  const found = blocks.flatMap(({ block, text }) =>
    [...foldWidth(text).matchAll(ONWARD)].map(({ index, 0: words, groups }) => {
      const start = block.span[0] + index;
      const span = [start, start + words.length] as const;
      return grounded(`${groups?.["sea"] ?? ""}へ`, { kind: "text", span });
    }),
  );
  const [first] = found;
  // Each group of craft that passed somewhere went on there, not only one of them.
  const passages = blocks.flatMap((entry) => passagesIn(view, entry));
  const groups = new Set(passages.map(({ sentence }) => sentence));
  if (first === undefined || found.length < groups.size) return undefined;
  // 手本海を飛行、手本海へ tells nothing more.
  if (passages.some(({ passage }) => passage.text.includes(first.text.slice(0, -1)))) return undefined;
  return found.some(({ text }) => text !== first.text) ? undefined : first;
}
