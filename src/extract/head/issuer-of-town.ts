// Takes a page whose head names no issuer; gives the town or prefecture whose it is: by its own doings, by whose head speaks, by whose staff is punished.

import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Page } from "../page/page.ts";
import { foldedText, linesOf } from "../page/page.ts";

const OPENING = 1500;
const FOOT_LINES = 3;
const HEAD_LINES = 8;
const TOWN = "[一-龠ぁ-んァ-ヴーヶ]{1,6}[都道府県市区町村]";

/** 早瀬市では令和9年3月4日、…を行いました: a town tells of its own doings, and no head names it. */
const OF_TOWN =
  /(?:^|\n)[ ]{0,4}(?<town>[一-龠]{1,5}[都道府県市区町村])では(?:、?(?:令和|平成)[\d元]{1,2}年\d{1,2}月\d{1,2}日|本日)/u;

export function issuerOfTown(page: Page): string | undefined {
  return OF_TOWN.exec(foldedText(page, ["lead", "official"]).slice(0, OPENING))?.groups?.["town"];
}

/** 早瀬県知事 定例記者会見: whose head speaks; 早瀬県知事との会談後の会見 is another's. */
const HEADED =
  /(?<![一-龠])(?:(?<prefecture>北海道|[一-龠]{1,3}[都府県])知事|(?<town>[一-龠ヶ]{1,5}[市区町村])長)の? {0,2}(?:[一-龠]{1,8} {0,2})?(?:定例|臨時|緊急|年頭|就任|退任)?の?(?:記者)?(?:会見|発言|コメント|談話|メッセージ)/u;

/** `titles`: the heads over a conference, a speech or a statement. */
export function headedTown(titles: string): string | undefined {
  const { prefecture, town = prefecture } = HEADED.exec(titles)?.groups ?? {};
  return town;
}

/** 早瀬市職員に対し、懲戒処分を行いました, 「早瀬市職員分限、懲戒審査委員会」: whose people they are. */
const OF_STAFF = new RegExp(
  `(?<![一-龠])(?<town>(?!本市|当市|同市|本町|本村|本県|当県)${TOWN})(?:の)?職員(?:に対し|分限|(?:の)?懲戒(?:分限)?審査)`,
  "u",
);
/** 早瀬市総務部人事課, alone on its line at the head or the foot. */
const OFFICE_LINE = new RegExp(
  `^(?<town>[一-龠]{1,5}[都道府県市区町村])(?!立|議会)(?:役所|役場|庁)? ?(?:[一-龠]{1,8}(?:部|局) ?)?[一-龠]{1,10}(?:課|室)$`,
  "u",
);

export function townOfStaff(page: Page, kind: AnnouncementKind): string | undefined {
  if (kind !== "discipline") return undefined;
  const text = foldedText(page, ["lead", "official"]).slice(0, OPENING);
  const own = OF_STAFF.exec(text)?.groups?.["town"];
  if (own !== undefined) return own;
  const lines = linesOf(page, ["official"]);
  const ends = [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];
  return ends
    .map(({ text: line }) => OFFICE_LINE.exec(line)?.groups?.["town"])
    .find((town) => town !== undefined);
}
