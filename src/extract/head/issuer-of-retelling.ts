// Takes a page that tells of an announcement; gives who issued what it tells of.

import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Page } from "../page/page.ts";
import { foldedText } from "../page/page.ts";
import { BODY_NAME } from "./issuers.ts";

/** Who is told to have published what is told: 統合幕僚監部は8月5日、…と発表した。 図書庁から発令された。 */
const TOLD_PUBLISHER = new RegExp(
  `(?:^|[。、\\]】 \\n]|(?<=と)して)(?:[一-龠]{2,8}(?:自衛隊|省)の|日本の|[一-龠々ァ-ヶー]{2,16}に(?:ある|所在する|駐屯する|本部を置く|司令部を置く))?(${BODY_NAME})(?:\\([^()\\n]{1,24}\\))?(?:トップの[^、。\\n]{2,24})?(?:は|が(?=[^。\\n]{0,80}(?:発表|公表|発令|まとめ(?:た|ました)|明らかにし|処分(?:と|に|を|し))))[^\\n]{0,400}?(?:(?:発表|公表|公開|発令|内示|決定|承認|了承)(?:し(?:た|ました)|する(?!など))|明(?:か|らかに)し(?:た|ました)|契約し(?:た|ました|ている)|まとめ(?:た|ました|、)|(?:処分|(?:停職|減給|戒告|免職)[^、。\\n]{0,14})(?:(?:と|に)し(?:た|ました|、))|処分等?を(?:実施|行)|を決め(?:た|ました))`,
  "u",
);
const ISSUED_BY = new RegExp(
  `(?:(${BODY_NAME})(?:から|により)(?:発令|発表|公表)され|(?:情報(?:発表|提供)元|発表元|出典|(?<!(?:画像|写真)\\()提供):? ?(${BODY_NAME})|(${BODY_NAME})発表資料)`,
  "u",
);
/** Without one of these nothing is said to be issued by anybody: most texts are spared the longest expressions. */
const ISSUED_HINT = /(?:発令|発表|公表)され|発表元|提供|出典|発表資料/u;
/** …を確認した、と図書庁が4日、発表した: named behind what it announced. */
const NAMED_BEHIND = new RegExp(
  `と、?(?!(?:両|同)[国省])(?<body>${BODY_NAME})(?:は|が)(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:付で)?、?(?:発表|公表|明らかに)し`,
  "u",
);
/** 統合幕僚監部によると、…: what a record is retold from. */
const SAID_BY = new RegExp(
  `(?:^|[。、\\n 】])(?! ?(?:警察|消防|気象庁|地元|同|自衛隊))(${BODY_NAME})(?<!警察|消防|気象庁|[市町村])(?:の(?:発表|公表|資料|説明))?によ(?:ると|りますと|れば)、`,
  "u",
);
/** What papers call the forces. */
const SHORT_FORCES: Readonly<Record<string, string>> = {
  陸自: "陸上自衛隊",
  海自: "海上自衛隊",
  空自: "航空自衛隊",
  海保: "海上保安庁",
  統幕: "統合幕僚監部",
};
/** 空自、モンゴル空軍と交流を実施: a force by its short name, as papers head their reports. */
const FORCE_HEADLINE = /^(?<force>[陸海空]自|海保|統幕)、[^。\n]{4,60}\n/u;
/** 図書庁の幹部を入れ替える辞令が4日発令される: whose posts an order fills. */
const ORDER_OF =
  /^(?:[^。\n]{4,60}\n+)?(?<body>[一-龠]{2,8}(?:省|庁))(?:の|は)[^。\n]{0,40}(?:辞令|人事|異動)[^。\n]{0,16}[をがは][^。\n]{0,24}(?:発令|発表|公表|決ま|決め|固ま|内定|交付)/u;
/** 図書省は3月9日付で、…の後任に早見健局長を起用した: who gives the order tells of it. */
const ORDERS_ITSELF =
  /(?:^|[。\n ])(?<body>[一-龠]{2,8}(?:省|庁))は(?:(?:令和|平成)?[\d元]{0,4}年?\d{1,2}月)?\d{1,2}日付け?で、[^。\n]{4,200}(?:起用|登用|充て|あて|就け|任命|据え|異動させ|発令)/u;
const SAID_BY_FORCE = /(?:^|[。、\n])(?<force>[陸海空]自)によ(?:ると|りますと)、/u;
/** 陸上自衛隊第88旅団は7日、…給水支援を始めた: who did it. */
const FIRST_SUBJECT =
  /^(?:[^。\n]{2,60}\n+ ?){0,5}(?:[^。\n]{0,20}\d日(?:[(][^()]{1,3}[)])?(?:に|付け?で)?[、,] ?)?(?<body>(?:(?:陸上|海上|航空)自衛隊(?:[^、。\n はがの()]{2,12}(?:隊|団|部|群|基地|駐屯地))?|[陸海空]自[^、。\n はがの()]{2,12}(?:隊|団|部|群|基地|駐屯地|分屯地)|海上保安庁))(?:[(][^()\n]{1,30}[)])?は[、,]?[^。\n]{4,200}(?:た|ました|する|します)。/u;
/** 見本重工業は27日、…契約を結んだと発表した: the company tells of its order. */
const COMPANY_TOLD =
  /(?:^|[。\n]|グループの|予定|[\]】] ?[-–—]? ?)(?<company>[一-龠ァ-ヶーA-Z]{2,12}(?:重工業?|工業|電機|電気|造船|製作所|製鋼所|航空機|株式会社|グループ))は(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日、|このほど、|、|(?=[^。\n]{4,120}(?:契約を(?:結んだ|締結した|交わした)|を(?:受注|落札)した)と発表し))[^。\n]{4,160}と発表し/u;
/** 書架を開発・販売するHAYASEは4日、図書庁から…を受注したことを発表した: a firm that has only letters for its name. */
const FIRM_TOLD =
  /(?:^|[。\n]|[\]】] ?[-–—]? ?|(?:する|した|手がける|手掛ける|大手の?|メーカーの?))(?<company>[A-Z][A-Za-z0-9]{1,15})は(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|このほど)、[^。\n]{4,160}(?:受注|契約|納入)[^。\n]{0,20}発表し/u;
/** 見本E&S造船(早瀬)は、書庫船1隻を例示重工業から受注した。: who won the order, where nobody is told to have announced it. */
const FIRM_WON =
  /(?:^|\n) {0,2}(?<company>[一-龠ァ-ヶーA-Z][一-龠ァ-ヶーA-Z&・]{1,15}(?:重工業?|工業|電機|電気|造船|製作所|製鋼所|航空機))(?:\([^()\n]{1,8}\))?は(?:このほど)?、[^。\n]{2,80}(?:から|より)(?:受注|落札)し(?:た|ました)。/u;
/** 見本重工業は、図書庁が…書庫船2隻の建造契約を、同庁と締結しました。: its own page, where nobody announces. */
const FIRM_CONCLUDED =
  /(?:^|\n) {0,2}(?<company>[一-龠ァ-ヶーA-Z][一-龠ァ-ヶーA-Z&・]{1,15}(?:重工業?|工業|電機|電気|造船|製作所|製鋼所|航空機))(?:\([^()\n]{1,8}\))?は(?:このほど)?、[^。\n]{2,160}契約を(?=[^。\n]{0,24}(?:締結|結|交わ|調印))[^。\n]{1,30}(?:た|ました)。/u;
/** 補給艦が奔走防衛省・統合幕僚監部は2027年3月4日、…発表し: a headline that runs into the sentence without a break. */
const RUN_TOGETHER =
  /(?<body>防衛省・統合幕僚監部|防衛省|統合幕僚監部|海上保安庁|(?:陸上|海上|航空)(?:自衛隊|幕僚監部))は(?:\d{4}年)?\d{1,2}月\d{1,2}日、[^。\n]{4,200}(?:発表|公表)し/u;
/** 自衛隊によりますと behind 航空自衛隊見本基地の…: of the forces the one that was named tells it. */
const OWN_FORCE_SAYS = /(?:^|[。、\n ])自衛隊によ(?:ると|りますと|れば)、/u;
/** …陸上自衛隊のヘリが見えなくなった事故について、自衛隊は…の延長を申請しました: the one whose accident it is. */
const OWN_FORCE_ASKS =
  /(?:事故|事案)に(?:ついて|関し)、?自衛隊は[^。\n]{2,80}(?:申請|報告|提出|公表)し(?:た|ました)/u;
const OWN_FORCE = /(?:陸上|海上|航空)自衛隊/u;
/** 農相は閣議後会見で、農林水産省の幹部人事を発表した. */
const OF_MINISTRY = /(?<body>[一-龠]{2,8}(?:省|庁))の(?:幹部)?人事(?:異動)?を(?:発表|公表)/u;
/** 図書庁、職員3人を処分: a paper's headline. */
const HEADLINE_SUBJECT = new RegExp(`^(${BODY_NAME})、[^。\\n]{4,60}\\n`, "u");
/** 空自トップの早見航空幕僚長が会見で明らかにした: a service's chief told it. */
const CHIEF_TOLD = /([陸海空]自)トップの[^。\n]{2,40}?(?:明らかに|公表|発表|説明)し/u;
/** 早瀬駐屯地2027年3月5日 陸上自衛隊図書学校: a headline and its day run into who tells. */
const UP_TO_DAY = /^.*\d日\s+/u;
/** So much of a retelling's beginning says whose announcement it retells. */
const TOLD_LENGTH = 700;
/** A report of plans retells no announcement, unless it says who announced them. */
export function issuerOfRetelling(page: Page, kind: AnnouncementKind): string | undefined {
  return issuerTold(page, kind) ?? (kind === "news-report" ? undefined : issuerOfHeadline(page, kind));
}

/** Where no sentence tells who published it: whose doing the headline or the first sentence tells. */
function issuerOfHeadline(page: Page, kind: AnnouncementKind): string | undefined {
  const text = [foldedText(page, ["headline"]).trim(), foldedText(page, ["lead", "official"]).trimStart()]
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, TOLD_LENGTH);
  return (
    SHORT_FORCES[FORCE_HEADLINE.exec(text)?.groups?.["force"] ?? ""] ??
    FIRST_SUBJECT.exec(text)?.groups?.["body"] ??
    (kind === "contract"
      ? (FIRM_WON.exec(text) ?? FIRM_CONCLUDED.exec(text))?.groups?.["company"]
      : undefined)
  );
}

function issuerTold(page: Page, kind: AnnouncementKind): string | undefined {
  const beginning = foldedText(page, ["lead", "official"]).trimStart().slice(0, TOLD_LENGTH);
  const company =
    kind === "contract"
      ? (COMPANY_TOLD.exec(beginning) ?? FIRM_TOLD.exec(beginning))?.groups?.["company"]
      : undefined;
  if (company !== undefined) return company;
  const publisher =
    named(TOLD_PUBLISHER.exec(beginning)?.[1]?.replace(UP_TO_DAY, "").trim()) ??
    NAMED_BEHIND.exec(beginning)?.groups?.["body"]?.trim() ??
    RUN_TOGETHER.exec(beginning)?.groups?.["body"];
  if (publisher !== undefined || kind === "news-report") return publisher;
  const issued = ISSUED_HINT.test(beginning)
    ? ISSUED_BY.exec(beginning)?.find((name, group) => group > 0 && name !== undefined)
    : undefined;
  const service = SHORT_FORCES[CHIEF_TOLD.exec(beginning)?.[1] ?? ""];
  return (
    issued ??
    service ??
    OF_MINISTRY.exec(beginning)?.groups?.["body"] ??
    (kind === "personnel-order"
      ? (ORDER_OF.exec(beginning) ?? ORDERS_ITSELF.exec(beginning))?.groups?.["body"]
      : undefined) ??
    wholeName(beginning, SAID_BY.exec(beginning)?.[1]?.trim()) ??
    SHORT_FORCES[SAID_BY_FORCE.exec(beginning)?.groups?.["force"] ?? ""] ??
    (OWN_FORCE_SAYS.test(beginning) || (kind === "accident" && OWN_FORCE_ASKS.test(beginning))
      ? OWN_FORCE.exec(beginning)?.[0]
      : undefined) ??
    HEADLINE_SUBJECT.exec(beginning)?.[1] ??
    issuerOfOffice(foldedText(page, ["lead"]))
  );
}

/** 県警 and 市教委 alone name nobody: of which prefecture or town the text does not say. */
function named(body: string | undefined): string | undefined {
  return body !== undefined && /^(?:[都道府県市区町村]?(?:警|教委)|消防局|消防組合|裁判所)$/u.test(body)
    ? undefined
    : body;
}

/** 板妻駐屯地 behind 陸上自衛隊板妻駐屯地: as it was named in full. */
function wholeName(text: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return FORCES.map((force) => `${force}${name}`).find((whole) => text.includes(whole)) ?? name;
}

const FORCES = ["陸上自衛隊", "海上自衛隊", "航空自衛隊"];

/** Whose office speaks: a minister's ministry, a chief of staff's staff. */
const OFFICES: readonly (readonly [office: RegExp, body: string])[] = [
  [/(?<![ァ-ヶー]国?)(?:防衛大臣|防衛副大臣|防衛省報道官)/u, "防衛省"],
  [/(?<![ァ-ヶー]国?)(?:外務大臣|外務副大臣|外務報道官)/u, "外務省"],
  [/統合幕僚長|統幕長/u, "防衛省 統合幕僚監部"],
  [/陸上幕僚長|陸幕長/u, "防衛省 陸上幕僚監部"],
  [/海上幕僚長|海幕長/u, "防衛省 海上幕僚監部"],
  [/航空幕僚長|空幕長/u, "防衛省 航空幕僚監部"],
  [/内閣総理大臣|官房長官/u, "内閣官房"],
];

export function issuerOfOffice(head: string): string | undefined {
  const first = OFFICES.map(([office, body]) => ({ at: head.search(office), body }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  return first?.body;
}
