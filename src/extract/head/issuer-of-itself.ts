// Takes a page whose head names no issuer; gives whose it is by how it speaks of itself: 図書庁としては、 図書庁では、…を行います。 (C) 図書庁.

import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Page } from "../page/page.ts";
import { foldedText, linesOf } from "../page/page.ts";

/** 早瀬県教育委員会としましては、今後とも…: who regrets what its own people did, or speaks for itself. */
const OF_ITSELF =
  /(?<![一-龠])(?!当|本|同|各|両|[米英豪仏独韓露中北]|国防省)(?<body>[一-龠]{0,8}(?:教育委員会|公安委員会|企業団|消防局|消防本部|海上保安庁|[一-龠]省|[一-龠]庁|監部))(?:・自衛隊)?と(?:し|いたし)(?:まして(?:は|も)?|ては)(?=[、\n])/u;
const HINT = /と(?:し|いたし)(?:まし)?ては?[、\n]/u;
/** Kinds in which somebody speaks of what is his own: his people's doings, or answers for his ministry. */
const SPEAKS_FOR_ITSELF: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "discipline",
  "accident",
  "press-conference",
]);
/** Such a word stands within. */
const LONGEST_PAGE = 20_000;

const BODY = "[一-龠]{1,10}(?:省|庁|委員会)|(?:陸上|海上|航空)自衛隊[一-龠\\d]{0,12}";
/** 図書庁では、…を行います。 海上自衛隊の図書航海は、…実施しております。: polite, and of its own doings. */
const OWN_DOINGS = new RegExp(
  `(?:^|(?<=^[^。\n]{4,80}について ))(?<body>${BODY})(?:では?|は|の[^。、\\n]{2,16}は(?=[^。\\n]{4,300}おります。))、[^。\\n]{4,400}(?:ま ?す|ま ?し ?た)。`,
  "u",
);
/** 巡回艦隊は、即応態勢を維持し、…平和と安定に貢献しています。: a command ends the page with what it is for. */
const OWN_PURPOSE =
  /^(?<body>[一-龠]{1,8}(?:艦隊|総隊|方面隊|旅団|師団|航空団|群))は、[^。\n]{10,240}(?:貢献|寄与|尽力|邁進|維持)して(?:い|おり)ます。$/u;
const TELLS_OWN_DOINGS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "notice",
  "advance-notice",
  "deployment",
  "unit-exchange",
  "operation-report",
]);
const HEAD_LINES = 8;

/** 水路庁との合同訓練について: with whom it was done; who tells of it stands before that body: 令和9年3月4日、図書庁と水路庁は、 */
const WITH_ANOTHER = new RegExp(`^(?<other>${BODY})と(?:の|行う|行った)`, "u");
const DAY = "(?:(?:令和|平成)?[\\d元]{1,4}年)?\\d{1,2}月\\d{1,2}日(?:[(][^()]{1,3}[)])?";
const OF_BOTH = new RegExp(`^(?:${DAY}、)?(?<body>${BODY})と(?<other>${BODY})は、`, "u");
/** 在独日本大使館からのお知らせ */
const NEWS_FROM =
  /^(?<body>在?[一-龠ァ-ヴー]{2,20}(?:大使館|領事館|代表部|[省庁])|(?:陸上|海上|航空)自衛隊[一-龠\d]{0,12})からの(?:重要な)?お知らせ$/u;

/** 巡視船「みほん」は、早瀬海上保安部に就役し、: whose vessel it is tells of its life. */
const OF_VESSEL =
  /巡視[船艇][^。\n]{0,60}?(?<body>[一-龠]{1,6}海上保安(?:部|本部|署))(?:に(?:就役|配属|配備)|の所属)/u;

/** 図書委員会委員長の早見でございます。 */
const INTRODUCES =
  /(?:^|\n)(?<body>[一-龠]{2,12}(?:委員会|庁|省|本部))(?:委員長|長官|大臣|本部長|長)の[一-龠々ァ-ヶー]{1,8}(?:でございます|です|と申します)。/u;
/** 私(内閣官房長官)から: who answers for the cabinet. */
const SECRETARY = /私\((?:内閣)?官房長官\)/u;
/** A conference begins with it. */
const OPENING_LENGTH = 600;

/** (C) 図書庁, below everything. */
const COPYRIGHT =
  /^(?:\([Cc]\)|©|Copyright(?: ?(?:\([Cc]\)|©))?)[ \d-]{0,12}(?<body>[一-龠]{2,8}(?:省|庁|府|官房|委員会)|(?:陸上|海上|航空)自衛隊)(?:・自衛隊)?\.?$/u;
const FOOT_LINES = 6;

/** 図書庁人事(4月1日): over a list of orders, whose they are. */
const ORDERS_OF =
  /^(?<body>[一-龠]{2,10}(?:省|庁|府|委員会|裁判所|[都道府県]警察|[都道県市区]))の?(?:幹部|定期)?人事(?:異動|発令)?(?:[(][^()]{1,30}[)])?$/u;

function ofOrders(page: Page, kind: AnnouncementKind): string | undefined {
  if (kind !== "personnel-order") return undefined;
  return linesOf(page, ["headline", "official"])
    .slice(0, HEAD_LINES)
    .map(({ text }) => ORDERS_OF.exec(text)?.groups?.["body"])
    .find((body) => body !== undefined);
}

/** Who speaks of itself in a page that nobody's name stands over. */
export function issuerOfItself(page: Page, kind: AnnouncementKind): string | undefined {
  return (
    introduced(page, kind) ??
    ofOrders(page, kind) ??
    ofVessel(page, kind) ??
    ofTitle(page) ??
    ofDoings(page, kind) ??
    ofFoot(page) ??
    forItself(page, kind)
  );
}

function introduced(page: Page, kind: AnnouncementKind): string | undefined {
  if (kind !== "press-conference") return undefined;
  const opening = foldedText(page, ["lead", "official"]).slice(0, OPENING_LENGTH);
  if (SECRETARY.test(opening)) return "内閣官房";
  return INTRODUCES.exec(opening)?.groups?.["body"];
}

function ofVessel(page: Page, kind: AnnouncementKind): string | undefined {
  if (kind !== "notice") return undefined;
  const opening = foldedText(page, ["lead", "official"]).slice(0, OPENING_LENGTH);
  return OF_VESSEL.exec(opening)?.groups?.["body"];
}

function ofTitle(page: Page): string | undefined {
  const lines = linesOf(page, ["official"]).slice(0, HEAD_LINES);
  const [title] = lines;
  if (title === undefined) return undefined;
  const from = NEWS_FROM.exec(title.text)?.groups?.["body"];
  if (from !== undefined) return from;
  const other = WITH_ANOTHER.exec(title.text)?.groups?.["other"];
  if (other === undefined) return undefined;
  return lines.map(({ text }) => OF_BOTH.exec(text)?.groups).find((both) => both?.["other"] === other)?.[
    "body"
  ];
}

function ofDoings(page: Page, kind: AnnouncementKind): string | undefined {
  if (!TELLS_OWN_DOINGS.has(kind)) return undefined;
  const lines = linesOf(page, ["official"]).slice(0, HEAD_LINES);
  const last = linesOf(page, ["official"]).at(-1)?.text ?? "";
  return (
    lines
      .map(({ text }) => OWN_DOINGS.exec(text.slice(0, OPENING_LENGTH))?.groups?.["body"])
      .find((body) => body !== undefined) ??
    (last.length <= OPENING_LENGTH ? OWN_PURPOSE.exec(last)?.groups?.["body"] : undefined)
  );
}

function ofFoot(page: Page): string | undefined {
  return page.lines
    .slice(-FOOT_LINES)
    .map(({ text }) => COPYRIGHT.exec(text)?.groups?.["body"])
    .find((body) => body !== undefined);
}

function forItself(page: Page, kind: AnnouncementKind): string | undefined {
  if (!SPEAKS_FOR_ITSELF.has(kind)) return undefined;
  const text = foldedText(page, ["lead", "official"]).slice(0, LONGEST_PAGE);
  return HINT.test(text) ? OF_ITSELF.exec(text)?.groups?.["body"] : undefined;
}
