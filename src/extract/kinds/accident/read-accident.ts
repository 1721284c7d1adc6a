// Reads the announcement of an accident: when and where it happened, to what craft, with what damage and who was hurt.

import type { TimeValue } from "../../../terms/fact.ts";
import type { AccidentFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { readToldActs } from "../../acts/read-told-acts.ts";
import { readMoney } from "../../found/money-facts.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Labelled, Labels } from "../../labelled/labels.ts";
import { readLabelled } from "../../labelled/read-labelled.ts";
import { linesOf, roleAt, sentencesOfBody } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { readEnglishAccident } from "./english/read-english-accident.ts";
import { readUnderHeads } from "./read-under-heads.ts";
import {
  AIRCRAFT,
  BEFORE_THIS,
  CASUALTIES,
  DAMAGE,
  HAPPENED,
  LEADING,
  PLACES,
  SHIP,
  SORT_OF_CRAFT,
  VEHICLE,
} from "./accident-words.ts";

type Field = "summary" | "date" | "place" | "harm" | "people" | "things" | "craft";

const LABELS: Labels<Field> = [
  ["summary", /^(?:事故|事案|発生|事象)?の?(?:概要|状況|内容)$/u],
  ["date", /^(?:事故)?の?(?:発生)?(?:日時|年月日|時刻)$/u],
  ["place", /^(?:事故)?の?(?:発生)?(?:場所|現場|地点)$/u],
  [
    "people",
    /^(?:(?:人員|人的被害|死傷者|負傷者|搭乗員|乗員|隊員)(?:の状況|等)?|人員の?(?:被害|損害)|人的損害)$/u,
  ],
  [
    "things",
    /^(?:(?:機体|物的被害|物件|器材|船体|艦体|車両|装備品)(?:の状況|等)?|(?:航空機|機体|船体|艦体|車両)の(?:被害|損傷)|物的損害)$/u,
  ],
  ["harm", /^(?:被害|損害|損傷)(?:の?状況|の概要|等)?$/u],
  ["craft", /^(?:航空機|艦艇|使用機|当該機|事故機|機種|機種等|型式)$/u],
];
const LEAST_HEADS = 2;

type Accident = Omit<AccidentFact, "id" | "type" | "part" | "basis">;

export const readAccident: KindReader = (ground) => {
  const { page } = ground;
  const lines = linesOf(page, ["lead", "official"]);
  const record = readLabelled(page, lines, LABELS).find(({ values }) => values.size >= LEAST_HEADS);
  const accident = record === undefined ? readProse(ground) : accidentOf(ground, record);
  const records = readMoney(page);
  const acts = readToldActs(ground, "accident");
  if (accident === undefined) {
    const message = "No accident could be read: neither heads nor a sentence tell what happened.";
    return { ...NOTHING_READ, acts, records, warnings: [{ code: "no-accident-found", message }] };
  }
  const fact: AccidentFact = {
    id: "x1",
    type: "accident",
    part: roleAt(page, accident.span[0]),
    basis: "stated",
    ...accident,
  };
  return { ...NOTHING_READ, acts, records: [fact, ...records] };
};

function accidentOf(ground: ActGround, { values, span }: Labelled<Field>): Accident {
  const { page, dates } = ground;
  const wordsOf = (field: Field): string | undefined => {
    const at = values.get(field);
    return at === undefined ? undefined : page.text.slice(...at);
  };
  const told = page.folded.slice(...span);
  const date = findOverlapping(dates, values.get("date") ?? [0, 0])[0]?.value;
  const under = readUnderHeads(page, values.get("harm"));
  const hurt = wordsOf("people") ?? under.people ?? firstOf(told, CASUALTIES, "hurt");
  const things = wordsOf("things") ?? under.things;
  // 機体 may head which craft it was, and not what became of it.
  const isCraft = things !== undefined && /所属|[\d１-９一]機$/u.test(things);
  const damage =
    (isCraft ? undefined : things) ??
    damageOf(wordsOf("harm") ?? "", hurt) ??
    firstOf(told, DAMAGE, "damage");
  const craft = craftOf(wordsOf("craft") ?? (isCraft ? things : told));
  const place = wordsOf("place");
  return { span, ...filled({ date, place, craft, damage, casualties: hurt }) };
}

/** ア 人員の被害 なし */
const OF_PEOPLE = /^(?:[ア-ン][ .、)\u3000]|[・○-])?\s*(?:人員|人的|隊員|乗員|死傷|負傷)/u;

/** Under 被害 may stand no more than who was hurt. */
function damageOf(harm: string, hurt: string | undefined): string | undefined {
  if (harm === "" || /^(?:なし|人的被害)/u.test(harm) || (hurt !== undefined && harm.includes(hurt)))
    return undefined;
  const [first] = harm.split(/[\n。]/u);
  return firstOf(harm, DAMAGE, "damage") ?? (OF_PEOPLE.test(first ?? "") ? undefined : first);
}

function readProse(ground: ActGround): Accident | undefined {
  return ground.page.language === "en" ? readEnglishAccident(ground) : readAccidentProse(ground);
}

/** Without the sentences behind the accident's own that recall others. */
function withoutEarlier({ folded }: ActGround["page"], spans: readonly Span[]): readonly Span[] {
  const own = spans.findIndex((span) => HAPPENED.test(folded.slice(...span)));
  return spans.filter((span, index) => index <= own || !BEFORE_THIS.test(folded.slice(...span)));
}

const DEED = "(?:衝突|墜落|接触|炎上|横転|転覆|落下|不時着|爆発)";
/** 接触していません, 横転すれば, 想定では…が墜落し: nothing happened. */
const NOT_HAPPENED = new RegExp(
  `${DEED}し(?:て(?:は)?い(?:ない|ません)|な(?:い|かった)|ません|そうに)|${DEED}す(?:れば|る(?:おそれ|恐れ|可能性|場合))|${DEED}し(?:た|ました)との(?:通報|情報|報道)[^。]{0,30}事実は、?(?:な[いか]|あり(?:ま|え)|確認)|^\\s*(?:想定|シナリオ)[^。、]{0,6}[はで][^。]*`,
  "gu",
);

function tellsOfIt(sentence: string): boolean {
  return HAPPENED.test(sentence) && HAPPENED.test(sentence.replaceAll(NOT_HAPPENED, ""));
}

function readAccidentProse(ground: ActGround): Accident | undefined {
  const { page } = ground;
  const spans = withoutEarlier(page, sentencesOfBody(page));
  const told = spans.filter((span) => tellsOfIt(page.folded.slice(...span)));
  // A headline and a caption tell in short, and of another hour, what a sentence tells whole.
  const isSentence = (span: Span): boolean => page.folded.slice(...span).endsWith("。");
  const happened = [...told.filter(isSentence), ...told.filter((span) => !isSentence(span))];
  const [span] = happened;
  if (span === undefined) return undefined;
  const text = [...told.filter(isSentence), ...spans.filter(isSentence), ...happened, ...spans]
    .map((one) => page.folded.slice(...one))
    .join("\n")
    // Some papers write commas where others write 、.
    .replaceAll(/(?<!\d),|,(?!\d)/gu, "、")
    .slice(0, LONGEST);
  return {
    span,
    ...filled({
      date: dateOf(ground, [...happened, ...spans]),
      place: firstOf(text, PLACES, "place"),
      craft: craftOf(text),
      damage: firstOf(text, DAMAGE, "damage"),
      casualties: firstOf(text, CASUALTIES, "hurt"),
    }),
  };
}

const LONGEST = 8000;

/** 17日、青森空港に緊急着陸した: the day right before what befell it. */
const BEFORE_MISHAP =
  /^(?:[(][月火水木金土日][)])?(?:に|、)[^、。はが]{0,16}(?:墜落|不時着|緊急着陸|予防着陸|座礁|転覆|沈没)/u;
const BEHIND = 30;

/** The first time of day that a sentence of the accident tells; else its first day. */
function dateOf({ page, dates }: ActGround, spans: readonly Span[]): TimeValue | undefined {
  const told = spans
    .slice(0, 40)
    .flatMap((span) => findOverlapping(dates, span))
    .filter(({ role, part }) => role === undefined && part !== "stamp");
  const near = told.find(({ span }) => BEFORE_MISHAP.test(page.folded.slice(span[1], span[1] + BEHIND)));
  const timed = told.filter(({ value }) => value.includes("T"));
  const ofNear = near === undefined ? undefined : timed.find(({ value }) => value.startsWith(near.value));
  return (ofNear ?? near ?? timed[0] ?? told[0])?.value;
}

function craftOf(words: string): string | undefined {
  return (
    AIRCRAFT.exec(words)?.[0] ??
    SHIP.exec(words)?.groups?.["name"] ??
    VEHICLE.exec(words)?.[0] ??
    SORT_OF_CRAFT.exec(words)?.groups?.["sort"]
  );
}

function firstOf(words: string, forms: readonly RegExp[], group: string): string | undefined {
  for (const form of forms) {
    const found = form
      .exec(words)
      ?.groups?.[group]?.trim()
      .replace(/^[(]?\d{1,2}[).]?\s+/u, "")
      .replace(LEADING, "");
    if (found !== undefined && found !== "") return found;
  }
  return undefined;
}

type Filled = Partial<Pick<AccidentFact, "date" | "place" | "craft" | "damage" | "casualties">>;

function filled(fields: { readonly [K in keyof Filled]: Filled[K] | undefined }): Filled {
  const { date, place, craft, damage, casualties } = fields;
  return {
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(craft === undefined ? {} : { craft }),
    ...(damage === undefined ? {} : { damage }),
    ...(casualties === undefined ? {} : { casualties }),
  };
}
