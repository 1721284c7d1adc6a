// Takes the desk view and gives what the lead of a desk's page says that a conference was about or followed.

import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import { countryRunLength } from "../../template/country-run.ts";
import type { DeskView } from "../desk-view.ts";
import { surfaceOf } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { findLabelledValue } from "../wordings.ts";
import { quoteTopic } from "./quote-topic.ts";

/** …会館で、甲会談及び乙会談後の記者会見を行った; …で山林火災に関する臨時会見を行った */
const ABOUT =
  /(?:で|において|にて)、?(?<about>[^。]{3,200}?)(?:に関する|についての|後の)(?:臨時|定例)?(?:の)?(?:記者)?会見/u;
/** …大臣は、甲会談後の臨時会見を…ホテルで実施した: right behind who held it. */
const ABOUT_FIRST =
  /は、(?<about>(?:(?!にお?いて|にて)[^。、で]){3,60}?)(?:に関する|についての|後の)(?:臨時|定例)?(?:の)?(?:記者)?会見/u;
/** 米国訪問中の見本大臣は */
const ON_VISIT = new RegExp(`(?<visit>(?:${COUNTRY_NAMES.join("|")}|米国|英国|中国)(?:訪問|出張))中の`, "u");
/** One way of saying that a conference followed a meeting of ministers, and no topic. */
const NO_TOPIC = /^(?:閣議|国会|本会議|記者|冒頭)$/u;
/** What a reader looks for first: meetings, exercises and operations, not courtesies. */
const WEIGHTY = /ADMM|サミット|会談|会合|会議|フォーラム|協議|対話|訓練|演習|派遣|事故|発射/u;

const BETWEEN = /、|及び|並びに|および/gu;

/** The entries of 甲、乙及び丙, each with its place; the weightier first. */
export function splitList(text: string, start: number): readonly ComposedText[] {
  const entries: ComposedText[] = [];
  let at = 0;
  for (const { index, 0: joint } of [...text.matchAll(BETWEEN), { index: text.length, 0: "" }]) {
    const written = text.slice(at, index).trim();
    if (written.length > 2 && !NO_TOPIC.test(written)) {
      entries.push(quoteTopic(start + text.indexOf(written, at), written));
    }
    at = index + joint.length;
  }
  return entries.toSorted((a, b) => Number(WEIGHTY.test(b.text)) - Number(WEIGHTY.test(a.text)));
}

/** As many as this of one sort are written as one: 日米防衛相会談、日韓防衛相会談、日中防衛相会談 → 各国防衛相会談. */
const SEVERAL = 3;
const OF_EACH_COUNTRY = "各国";

function sortOfMeeting({ text }: ComposedText): string {
  const run = countryRunLength(text);
  return run > 0 && /^[\p{Script=Han}]+$/u.test(text.slice(run)) ? text.slice(run) : "";
}

function joinMeetings(topics: readonly ComposedText[]): readonly ComposedText[] {
  return topics.flatMap((topic, index): readonly ComposedText[] => {
    const sort = sortOfMeeting(topic);
    const alike = topics.filter((other) => sort !== "" && sortOfMeeting(other) === sort);
    if (alike.length < SEVERAL) return [topic];
    if (alike[0] !== topics[index]) return [];
    const text = `${OF_EACH_COUNTRY}${sort}`;
    const grounds = alike.flatMap(({ grounds: [ground] }) =>
      ground === undefined ? [] : [{ span: [0, text.length] as const, from: ground.from }],
    );
    return [{ text, grounds }];
  });
}

const AT_OCCASION = /^(?<occasion>[^、。]{4,40}?)(?:における|での)[^、。]{2,20}$/u;
const BY_FIRST = /^(?:(?:にお?いて|に|へ)(?:は|も)?、?)[^。]{0,24}?(?:初めて|初の?)(?<deed>出席|参加)/u;

/** 見本フォーラムにおける基調講演, where the text says that they were there for the first time: 見本フォーラムに初出席. */
function firstTime(topic: ComposedText, { official }: DeskView): ComposedText {
  const occasion = AT_OCCASION.exec(topic.text)?.groups?.["occasion"] ?? "";
  if (occasion === "") return topic;
  for (const { block, text } of official) {
    for (let at = text.indexOf(occasion); at >= 0; at = text.indexOf(occasion, at + 1)) {
      const end = at + occasion.length;
      const found = BY_FIRST.exec(text.slice(end, end + 60));
      if (found === null) continue;
      const span = [block.span[0] + at, block.span[0] + end + found[0].length] as const;
      return grounded(`${occasion}に初${found.groups?.["deed"] ?? ""}`, { kind: "text", span });
    }
  }
  return topic;
}

/** 台風の接近についての会見(早見内閣総理大臣): a record that is named by its matter. */
const NAMED_BY_MATTER =
  /^(?:[[【]文書名[\]】]\s*)?(?<about>[^、。()（）]{4,40}?)に(?:ついて|関して|関する)の?(?:記者|臨時|緊急)?会見/u;

function topicsOfName(view: DeskView): readonly ComposedText[] {
  const title = findTitleBlock(view);
  const about = NAMED_BY_MATTER.exec(title?.text ?? "")?.groups?.["about"];
  return title === undefined || about === undefined
    ? []
    : [quoteTopic(title.block.span[0] + title.text.indexOf(about), about)];
}

/** 早見官房長官は29日未明、見本国の発射を受け、緊急会見を行った: why it was held, where a paper tells it. */
const CALLED_FOR =
  /(?:は|、)(?:[^、。]{1,14}、)?(?<about>[^、。はがを]{4,40})を受け(?:て)?、?(?:[^、。]{1,14}で)?(?:緊急|臨時)の?(?:記者)?会見を(?:行|開)/u;
const OPENING_LENGTH = 400;

function topicsOfCause({ official }: DeskView): readonly ComposedText[] {
  const opening = official.find(({ text }) => text.includes("。"));
  const found = CALLED_FOR.exec(opening?.text.slice(0, OPENING_LENGTH) ?? "");
  const about = found?.groups?.["about"];
  if (opening === undefined || found === null || about === undefined) return [];
  return [quoteTopic(opening.block.span[0] + found.index + found[0].indexOf(about), about)];
}

/** 備考: 見本長官との電話会談後の見本大臣臨時会見 */
const REMARKED = /^(?<about>[^。、\n]{3,30}?)(?:後|に関する|についての)の?[^。、\n]{2,24}会見/u;

function topicsOfRemark(view: DeskView): readonly ComposedText[] {
  const remark = findLabelledValue(view, ["備考"]);
  const from = remark?.grounds[0]?.from;
  const about = REMARKED.exec(remark?.text ?? "")?.groups?.["about"];
  if (from?.kind !== "text" || about === undefined || NO_TOPIC.test(about)) return [];
  return [quoteTopic(from.span[0] + surfaceOf(view, from.span).indexOf(about), about)];
}

export function topicsOfLead(view: DeskView): readonly ComposedText[] {
  const { leadSpan, reading } = view;
  if (leadSpan === undefined) return [...topicsOfRemark(view), ...topicsOfName(view), ...topicsOfCause(view)];
  const lead = reading.text.slice(...leadSpan);
  const visit = ON_VISIT.exec(lead);
  const found = ABOUT.exec(lead) ?? ABOUT_FIRST.exec(lead);
  const about = found?.groups?.["about"] ?? "";
  const at = leadSpan[0] + (found?.index ?? 0) + (found?.[0].indexOf(about) ?? 0);
  return [
    ...(visit === null ? [] : [quoteTopic(leadSpan[0] + visit.index, visit.groups?.["visit"] ?? visit[0])]),
    ...joinMeetings(splitList(about, at)).map((topic) => firstTime(topic, view)),
  ];
}
