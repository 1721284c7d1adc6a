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
import { sightingRows } from "./count-craft.ts";

const NAME = "[\\p{Script=Han}ァ-ヴー々ヶケ]{1,12}";
const MOVED =
  "(?:[東西南北]{1,3}[進航]|南下|北上|通過|往復|旋回|反転|航行|周回|飛行)(?!(?:は|も)?(?:し(?:て(?:は)?(?:い|おら))?(?:ない|ません|なかった|ず)|せず))";
const PASSAGE = new RegExp(
  [
    `${NAME}と${NAME}と?の?間(?:の(?:海域|空域|上空|公海上))?を(?:通過して|通って|抜けて|経由して)?${MOVED}`,
    `${NAME}(?:海|洋)から${NAME}(?:海|洋|沖|島|湾)(?:の長距離|にかけて(?:長距離にわたる)?|に至る|まで)(?:を|の|長距離を)?(?:共同)?飛行`,
    `${NAME}(?:の[東西南北]{1,3}|[東西南北]方)?(?:沖)?の?(?:太平洋|日本海|東シナ海|オホーツク海)(?:の?上空?)?を飛行`,
    `${NAME}(?:海峡|水道)(?:の?上空)?を(?:通過して|通って|抜けて)?${MOVED}`,
    `${NAME}(?:海峡|水道)を[東西南北]{1,3}[にへ](?:向けて|向かって)?通過`,
    `(?:${NAME}方面から)?${NAME}(?:海|洋)[にへ]飛来`,
    `${NAME}(?:方面|海|洋)から飛来`,
    `${NAME}(?:海峡|海|洋)を経由`,
    `${NAME}(?:海|洋)[にへ]進出`,
    `${NAME}上空で(?:活動|飛行)`,
    `${NAME}(?:付近|周辺|沖)?の?(?:日本の?|我が国の?)?領空を(?:\\d度にわたって|相次いで)?侵犯`,
    `${NAME}(?:岬|崎)を通過`,
    `${NAME}(?:海|洋)を往復`,
    `${NAME}の[東西南北]{1,3}約\\d{1,4}(?:km|キロ)の(?:太平洋|日本海|東シナ海)を航行`,
    `(?:${NAME}と)?${NAME}の?(?:[東西南北]{1,3}の?)?(?:日本の|日本|我が国の)?領海(?:内)?[にへ](?:侵入|入域)`,
    `(?:${NAME}と${NAME}と?の?間を(?:抜け|通り)、)?${NAME}(?:海|洋)と${NAME}(?:海|洋)を往復`,
    `${NAME}(?:沖|付近|の手前)で(?:反転|旋回)`,
  ].join("|"),
  "gu",
);
/** 当該海峡を通過 points back and says nothing alone. */
const POINTS_BACK = /^(?:当該|同|この|その|上記)/u;

/** What a report adds of earlier days: なお、同艦は…. */
const ASIDE = /^(?:なお|また、先|これまで|過去|ちなみに|先般|前回|昨年|一昨年|前年|先月|同型)/u;

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
          passage: grounded(text.slice(from, from + passage.length), { kind: "text", span }),
          isOfSome: NAMES_WHO.test(after),
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
  /^(?:北海道|[一-龠]{2,3}[都府県])|方面|の?上空(?=を)|の(?:海域|空域|上空|公海上)|と(?=の間)/gu;

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
  return eachOnce(view.official.flatMap((entry) => passagesIn(view, entry)).map(({ passage }) => passage));
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
