// Takes a page and what is known around it; gives who issued the announcement, and how that is known.

import { COUNTRY_NAMES } from "../../japanese/countries.ts";
import { firstMatch, matches, signOf } from "../../japanese/search/sign.ts";
import { grouped } from "../../terms/grouped.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Line } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import { foldedText, linesOf } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";
import { ERA_DAY } from "./dated-lines.ts";
import { issuerOfWire } from "./issuer-of-wire.ts";
import { issuerOfItself } from "./issuer-of-itself.ts";
import { issuerOfOffice, issuerOfRetelling } from "./issuer-of-retelling.ts";
import { headedTown, issuerOfTown, townOfStaff } from "./issuer-of-town.ts";
import { BODY_NAME, CLOSING_BRACKET, ISSUED_LINE, LONGEST_BRACKET, findIssuerOfAddress } from "./issuers.ts";

type Issuer = NonNullable<Reading["issuer"]>;

/** 防衛省は、… at the start of a lead; 令和9年3月4日(木)、外務省は、… */
const LEAD_SUBJECT = new RegExp(
  `^(?:[^。\\n]{0,40}?\\d日(?:\\([^()]{1,3}\\))?(?:[^。\\n]{0,12})?[、,] ?)?(${BODY_NAME})[はが]`,
  "u",
);
/** A line of the head that is a body's name and nothing else. */
const HEAD_LINE = signOf(
  new RegExp(
    `^(?:発表者?:?\\s*|\\[出典\\]\\s*|(?:令和|平成)?(?:\\d{1,4}|元)年\\d{1,2}月\\d{1,2}日(?:\\([^()]{1,4}\\))?\\s+)?(?!(?:所属|契約(?:の?相手方|先|者)|相手方|[受発]注[者先元]|落札者) )(${BODY_NAME}|株式会社[一-龠ァ-ヶー]{1,16})(?:・新着情報|\\([^()]{2,16}\\))?$`,
    "u",
  ),
);
const ENGLISH_LINE = signOf(
  /^(?:The )?((?:Ministry|Department|Agency|Office|Cabinet|Embassy|Commission)\b[A-Za-z, &'’]{0,60}|(?!.{0,80} (?:in|by|from) the )[A-Z][A-Za-z ]+ (?:Ministry|Agency|Commission|Office|Self-Defen[cs]e Force))$/u,
);
/** Tokyo, March 4, 2027 - Hayami Mokko Co., Ltd. announced today that … */
const ENGLISH_ANNOUNCES = signOf(
  /^(?:[A-Z][A-Za-z]{1,20}, [A-Z][a-z]{2,9} \d{1,2}, \d{4} ?[—–-]{1,2} ?)?(?:The )?(?<body>(?:[A-Z][A-Za-z&’'-]{0,24},? ){1,7}(?:Co\., Ltd\.|Corporation|Inc\.|Company|Agency|Ministry|Force|Office|Staff)) (?:has |today )?(?:announced|released|published)\b/u,
);
/** A database of treaties gives the source of its text. */
const SOURCE = signOf(/^\[(?:出典|Source)\]\s*(.{2,60})$/u);
/** 基本資料集、815頁: what it was printed in issued nothing. */
const BOOK = /頁|資料|集|月報|青書|白書|新聞|\bpp?\.|Vol/u;
/** 首相官邸 Prime Minister of Japan and His Cabinet: the name of the site is whose it is. */
const SITE_OF = signOf(/^(首相官邸) [A-Z]/u);
/** (お知らせ) …について 令和5年8月17日 統合幕僚監部, and a text that goes on behind it. */
const BEHIND_DAY = signOf(
  new RegExp(
    `${ERA_DAY} +((?:防 ?衛 ?(?:省|庁)|外 ?務 ?省|統 ?合 ?幕 ?僚 ?監 ?部|[陸海航][上空] ?幕 ?僚 ?監 ?部|[一-龠]{2,8}(?:省|庁|監部|自衛隊)))(?= +[1１][.．]|$)`,
    "u",
  ),
);
/** …の変更について(首相官邸): behind the title of what is copied, whose it is. */
const BEHIND_TITLE = signOf(
  /^[^。\n]{4,90}\((首相官邸|内閣(?:官房|府)|統合幕僚監部|[陸海航][上空]幕僚監部|[陸海航][上空]自衛隊|[一-龠]{2,6}(?:省|庁))\)$/u,
);
const HEAD_LINES = 8;
/** So much of a wire's report says whose announcement it retells. */
const WIRE_LENGTH = 1500;
/** So much of a line whose ends are lost is looked through. */
const LONGEST_RUN = 160;
/** A longer line is running text, even where it breaks off. */
const LONGEST_HEAD_LINE = 80;
const DOCUMENT = signOf(/^\[(?:文書名|Title)\]/u);
const PLACE_LABEL = signOf(/^(?:場 ?所|会場|Place|Venue|Location)\s*:?$/u);
/** A conference names its ministry by its rooms. */
const ROOMS = new RegExp(
  `(?<!(?<!日本)国|(?:${COUNTRY_NAMES.filter((name) => !name.startsWith("日本")).join("|")}))(?:(?<!’s |'s |of )(Ministry of (?:Defense|Foreign Affairs))|防衛省|外務省|内閣府|財務省|総務省|法務省|経済産業省|国土交通省|厚生労働省|文部科学省|農林水産省|環境省)(?!設置法|組織令)`,
  "u",
);

const SPOKEN_KINDS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "press-conference",
  "minister-statement",
  "speech",
]);

export type IssuerSources = { readonly address?: string; readonly issuer?: string };

/** Whose report it is: 【丘陵通信】, 【某市共同】. */
const BYLINE =
  /^【[^】]*?([一-龠ァ-ヶーA-Za-z]+(?:通信|新聞|テレビ|放送)|共同|時事|聯合|ロイター|AFP)[^】]*】/u;

/** A report's own subject (防衛省は…) is not who issued it. */
export function readIssuer(page: Page, kind: AnnouncementKind, around: IssuerSources): Issuer | undefined {
  const isReport = kind === "news-report";
  const stated = isReport
    ? issuerOfByline(page)
    : (issuerOfLead(page) ?? issuerOfBracket(page) ?? issuerOfHead(page) ?? issuerOfEnglish(page));
  const told = stated === undefined || opensWithText(page) ? issuerOfRetelling(page, kind) : undefined;
  if (told === undefined && stated !== undefined) return { name: closeUp(stated), basis: "stated" };
  if (told !== undefined) return { name: closeUp(told), basis: "stated" };
  const ofAddress =
    around.address === undefined ? undefined : findIssuerOfAddress(around.address, page.language);
  if (ofAddress !== undefined) return { name: ofAddress, basis: "address" };
  if (around.issuer !== undefined && around.issuer !== "") return { name: around.issuer, basis: "source" };
  if (isReport) return undefined;
  const named =
    issuerOfOffice(titlesOf(page, kind)) ??
    headedTown(titlesOf(page, kind)) ??
    issuerOfTown(page) ??
    townOfStaff(page, kind) ??
    issuerOfItself(page, kind) ??
    ROOMS.exec(headOf(page))?.[0] ??
    issuerOfSite(page) ??
    issuerOfOwnDoings(page);
  return named === undefined ? undefined : { name: named, basis: "stated" };
}

/** 外務省においては、…抗議を行いました: a ministry tells of its own doings. */
const OF_MINISTRY = /(?:^|[。、,\n])[ ]{0,4}(?<body>[一-龠]{2,8}(?:省|庁))に(?:おいて|おきまして)は[、,]/u;

function issuerOfOwnDoings(page: Page): string | undefined {
  const text = foldedText(page, ["lead", "official"]).slice(0, WIRE_LENGTH);
  return OF_MINISTRY.exec(text)?.groups?.["body"];
}

/** (C) 見本省: whose the page is, where its foot says so and nothing else names a body. */
const OWNER =
  /^(?:copyright ?)?(?:\(c\)|©) ?(?:\d{4}(?:-\d{4})? )?(?<body>[一-龠]{2,10}(?:省|庁|監部))(?![一-龠])/iu;

function issuerOfSite(page: Page): string | undefined {
  return OWNER.exec(linesOf(page, ["furniture"]).at(-1)?.text ?? "")?.groups?.["body"];
}

/** A page that begins with its first paragraph has its links, and no head, below. */
function opensWithText(page: Page): boolean {
  return (
    page.parts.every(({ role }) => role !== "lead") && isProse(linesOf(page, ["official"])[0]?.text ?? "")
  );
}

/** 防 衛 省, spaced letter by letter, is 防衛省. */
function closeUp(name: string): string {
  const own = name.replace(/^日本(?:国 ?(?=.)|(?=防衛省|外務省|海上保安庁))/u, "");
  return /^(?:\p{Script=Han} +)+\p{Script=Han}$/u.test(own) ? own.replaceAll(" ", "") : own;
}

function issuerOfByline(page: Page): string | undefined {
  const lines = linesOf(page, ["lead", "official"]).slice(0, HEAD_LINES);
  return lines.map(({ text }) => BYLINE.exec(text)?.[1]).find((name) => name !== undefined);
}

function issuerOfLead(page: Page): string | undefined {
  const lead = foldedText(page, ["lead"]).trimStart();
  return LEAD_SUBJECT.exec(lead)?.[1]?.trim();
}

/** Who an English text's first sentences say announced it. */
function issuerOfEnglish(page: Page): string | undefined {
  if (page.language !== "en") return undefined;
  const lines = linesOf(page, ["lead", "official"]).slice(0, HEAD_LINES);
  const announcing = lines
    .map(({ text }) => firstMatch(page.marks, ENGLISH_ANNOUNCES, text)?.groups?.["body"])
    .find((name) => name !== undefined);
  return announcing ?? issuerOfWire(foldedText(page, ["lead", "official"]).slice(0, WIRE_LENGTH));
}

function issuerOfBracket(page: Page): string | undefined {
  const lines = linesOf(page, ["official"]);
  const names = lines.map(({ text }) => firstMatch(page.marks, ISSUED_LINE, text)?.[1]);
  return (
    names.find((name) => name !== undefined) ??
    CLOSING_BRACKET.exec(lines.at(-1)?.text.slice(-LONGEST_BRACKET) ?? "")?.groups?.["body"]
  );
}

function issuerOfHead(page: Page): string | undefined {
  const lines = headLines(page);
  const site = linesOf(page, ["headline", "official"])
    .slice(0, HEAD_LINES)
    .map(
      ({ text }) =>
        firstMatch(page.marks, SITE_OF, text)?.[1] ??
        firstMatch(page.marks, BEHIND_DAY, text.slice(0, LONGEST_RUN))?.[1] ??
        // Asked of its end first: few lines close a bracket there.
        (text.endsWith(")") && text.length <= LONGEST_RUN
          ? firstMatch(page.marks, BEHIND_TITLE, text)?.[1]
          : undefined),
    )
    .find((name) => name !== undefined);
  const source = lines
    .map(({ text }) => firstMatch(page.marks, SOURCE, text)?.[1])
    .find((name) => name !== undefined && !BOOK.test(name));
  const names = lines.flatMap(({ text }) => issuerOfLine(page, text) ?? []);
  return source ?? names.find((name) => !isForeign(name)) ?? names[0] ?? site;
}

let countries: ReadonlyMap<string, readonly string[]> | undefined;

/** The countries whose names begin so, in the order of their table. */
function countriesOf(first: string): readonly string[] {
  countries ??= grouped(COUNTRY_NAMES, (name) => name.charAt(0));
  return countries.get(first) ?? [];
}

/** A joint text names a body of either side: インド国防省, 日本国防衛省. */
function isForeign(name: string): boolean {
  const country = countriesOf(name.charAt(0)).find(
    (known) => name.startsWith(known) && name.length > known.length + 1,
  );
  return country !== undefined && !country.startsWith("日本");
}

/** 2.所属事務所 早瀬河川事務所: whose tender a record of bids is of. */
const OFFICE_LINE = signOf(
  /^(?:\d{1,2}[.、 ]\s{0,3})?(?:所属|発注|契約担当)事務所\s{1,4}(?<body>[一-龠]{2,16}事務所)$/u,
);
/** 統合幕僚監 部: a body's name with a blank left in it, alone on its line. */
const BROKEN_NAME = signOf(/^(?:統合|陸上|海上|航空)幕僚 ?監 ?部$/u);

function issuerOfLine({ marks }: Page, line: string): string | undefined {
  const office = firstMatch(marks, OFFICE_LINE, line)?.groups?.["body"];
  if (office !== undefined) return office;
  if (matches(marks, BROKEN_NAME, line)) return line.replaceAll(" ", "");
  const name = (firstMatch(marks, HEAD_LINE, line) ?? firstMatch(marks, ENGLISH_LINE, line))?.[1]?.trim();
  return name !== undefined && name.length > 2 ? name : undefined;
}

/** True for a line that only names a body. */
export function isIssuerLine(page: Page, line: string): boolean {
  return issuerOfLine(page, line) !== undefined;
}

/** What stands above the first running line, without the value of a place's label: nobody issues what is held at his office. */
function headLines(page: Page): readonly Line[] {
  const head = linesOf(page, ["official"]).slice(0, HEAD_LINES);
  // A database stands above the documents that it keeps.
  const lines = head.slice(
    Math.max(
      0,
      head.findIndex(({ text }) => matches(page.marks, DOCUMENT, text)),
    ),
  );
  return lines.filter(
    ({ text }, index) => !matches(page.marks, PLACE_LABEL, lines[index - 1]?.text ?? "") || isProse(text),
  );
}

/** The heads over a conference, a speech or a statement name the office whose it is. */
function titlesOf(page: Page, kind: AnnouncementKind): string {
  if (!SPOKEN_KINDS.has(kind)) return "";
  const lines = linesOf(page, ["headline", "official"]).slice(0, HEAD_LINES);
  const opening = lines.findIndex(({ text }) => isProse(text));
  return (opening < 0 ? lines : lines.slice(0, opening)).map(({ text }) => text).join("\n");
}

function headOf(page: Page): string {
  const lead = foldedText(page, ["lead"]);
  if (lead !== "") return lead;
  return linesOf(page, ["official"])
    .slice(0, HEAD_LINES)
    .filter(({ text }) => !isProse(text) && text.length <= LONGEST_HEAD_LINE)
    .map(({ text }) => text)
    .join("\n");
}
