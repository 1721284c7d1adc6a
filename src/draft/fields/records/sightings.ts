// Takes the rows of a sighting report and gives what was seen: groups of craft by nation with their counts, models, days.

import type { ComposedText } from "../../../terms/article.ts";
import type { SightingFact } from "../../../terms/record-fact.ts";
import { joinComposed, wording } from "../../template/composed-text.ts";
import { startDay } from "../../template/time.ts";
import type { DateValue, RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import type { Rows } from "./count-craft.ts";
import { countCraft, sightingRows } from "./count-craft.ts";
import { daysOf, distinctTexts, stated } from "./rest-on.ts";

/** Words by which a row tells that its craft are a force's. */
const MILITARY = /軍|爆撃|戦闘|哨戒|情報収集|偵察|攻撃|早期警戒|電子戦|給油|輸送機|観測/u;
const WARSHIP = /級|艦|潜水|空母|フリゲート|コルベット/u;

const wordsOf = ({ model, role = "" }: SightingFact): string => `${model} ${role}`;

/** The sort of craft, as `crafts` of the style names it. */
function sortOf(rows: Rows, nationality: string, text: string): string {
  if (rows.every(({ craft }) => craft === "ship")) {
    const isNavy =
      [`${nationality}海軍`, `${nationality}の海軍`].some((words) => text.includes(words)) &&
      rows.every((row) => WARSHIP.test(wordsOf(row)));
    return isNavy ? "warship" : "ship";
  }
  if (rows.every((row) => wordsOf(row).includes("無人"))) return "unmanned";
  // 海警局の船から飛び立ったヘリコプター is no armed force's.
  if (rows.some(({ span }) => text.slice(Math.max(0, span[0] - 24), span[0]).includes("海警")))
    return "aircraft";
  const isMilitary = text.includes(`${nationality}軍`) || rows.every((row) => MILITARY.test(wordsOf(row)));
  return isMilitary ? "military-aircraft" : "aircraft";
}

/** フリゲート, where all ships of the group are of one type: what stands behind the class. */
function typeOf(rows: Rows): string | undefined {
  const types = new Set(rows.map(({ model }) => /級(?<type>\S{2,12})$/u.exec(model)?.groups?.["type"] ?? ""));
  const [type = ""] = types;
  return types.size === 1 && type !== "" ? type : undefined;
}

function groupOf(view: DeskView, nationality: string, rows: Rows): RecordValue {
  const { count, isInAll } = countCraft(view, rows);
  const words = view.edition.crafts.get(sortOf(rows, nationality, view.reading.text));
  const type = isInAll ? undefined : typeOf(rows);
  const craft =
    type === undefined || words?.typed === undefined ? words?.name : words.typed.replace("…", type);
  const estimated = rows.filter((row) => row.estimated === true);
  return {
    nationality: stated(nationality, ...rows),
    ...(words === undefined || craft === undefined
      ? {}
      : { craft: stated(craft, ...rows), counter: wording(words.counter) }),
    ...(count === undefined ? {} : { count }),
    ...(estimated.length === 0
      ? {}
      : {
          [estimated.length === rows.length ? "estimated" : "partlyEstimated"]: stated("推定", ...estimated),
        }),
  };
}

/** 中国とロシアの海軍(艦艇計10隻): of both, in the words of the text. */
function nationsBefore({ reading }: DeskView, { span }: SightingFact): string | undefined {
  const before = reading.text.slice(Math.max(0, span[0] - 16), span[0]);
  return /((?:中国|ロシア)(?:と|・)(?:中国|ロシア)|中露|中ロ)(?:の|両)?(?:海軍|空軍|軍)?の?$/u.exec(
    before,
  )?.[1];
}

/** One group for each nation, in the order of the text; craft of unknown nation are left to the title. */
export function findSighted(view: DeskView): readonly RecordValue[] {
  return groupByNation(view, sightingRows(view));
}

export function groupByNation(view: DeskView, of: Rows): readonly RecordValue[] {
  const byNation = new Map<string, SightingFact[]>();
  for (const row of of) {
    const nation = row.nationality ?? nationsBefore(view, row);
    if (nation === undefined) return [];
    byNation.set(nation, [...(byNation.get(nation) ?? []), row]);
  }
  return [...byNation].map(([nationality, rows]) => groupOf(view, nationality, rows));
}

/** 中国機, ロシア海軍の艦艇: a nation's craft, and no type. */
const NO_TYPE = /^(?:無人|軍用)?(?:航空機|無人機|軍機|機|艦艇|艦船|軍艦|艦|船舶)$/u;

function modelOf({ model, nationality = "" }: SightingFact): string | undefined {
  const own = model.replace(nationality, "").replace(/^(?:海軍|空軍|軍)?の?(?=.)/u, "");
  return NO_TYPE.test(model) || NO_TYPE.test(own) ? undefined : model;
}

/** Types and classes, each once; a row that only says 無人機 has no type. */
export function findModels(view: DeskView): readonly ComposedText[] {
  return distinctTexts(sightingRows(view), modelOf);
}

/** Y-9 that the text calls an 情報収集機 is an Y-9情報収集機; UAV(無人機) stays. */
function typedModelOf(row: SightingFact): string | undefined {
  const model = modelOf(row);
  const isPlain =
    /^[\p{Script=Han}ァ-ヴー]{2,10}機$/u.test(row.role ?? "") && !/[)）機」]$/u.test(model ?? "");
  return model !== undefined && isPlain ? `${model}${row.role ?? ""}` : model;
}

/** Aircraft with their roles and, of several types, how many of each, where that is known. */
export function findTypedModels(view: DeskView): readonly ComposedText[] {
  const rows = sightingRows(view);
  const typed = distinctTexts(rows, typedModelOf);
  if (rows.some(({ craft }) => craft !== "aircraft")) return [];
  const counts = typed.map(({ text }) =>
    countCraft(
      view,
      rows.filter((row) => typedModelOf(row) === text),
    ),
  );
  // TB-001 and 2機 would run together.
  const isReadable = typed.length > 1 && typed.every(({ text }) => /\D$/u.test(text));
  const isCounted = isReadable && counts.every(({ count, isInAll }) => count !== undefined && !isInAll);
  return isCounted
    ? typed.map((model, at) =>
        joinComposed([
          model,
          counts[at]?.count ?? wording(""),
          wording(view.edition.crafts.get("aircraft")?.counter ?? ""),
        ]),
      )
    : typed;
}

export function findSightedAt(view: DeskView): DateValue | undefined {
  const rows = sightingRows(view);
  return daysOf(
    rows,
    rows.map(({ date }) => date),
  );
}

/** The day of the sighting, where it is not that of its announcement: a lead tells a day once. */
export function findSeenBefore(view: DeskView): DateValue | undefined {
  const seen = findSightedAt(view);
  const { announcedAt } = view.reading;
  // A day without its year is the same day, too.
  return seen !== undefined &&
    announcedAt !== undefined &&
    seen.time === (startDay(announcedAt) ?? announcedAt)
    ? undefined
    : seen;
}
