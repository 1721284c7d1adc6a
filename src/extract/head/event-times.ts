// Takes a time of day on a page; tells whether something else than the announcing happened then: a launch, an accident, a meeting.

import type { DateMention } from "../../japanese/dates/mention.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";

/** 9時48分頃: an issuer knows when it announces; what is only known about is something that happened. */
const ABOUT_BEHIND = /^ ?(?:頃|ごろ|ころ)/u;
const ABOUT_BEFORE = /(?:\b(?:around|about|approximately)|約|おおむね) $|約$/iu;
/** 発射日時, 事故の発生時刻: the label before, on the line or over it. */
const EVENT_LABEL =
  /(?:発生|発射|発見|覚知|落下|確認|離陸|着陸|墜落|衝突)(?:した)?(?:年月日|日時|時刻|時間|時|日)?等?[\s:]{0,4}(?:本日|同日|令和|平成)?[^\n。、]{0,16}$/u;
/** 19時20分、知事から…に対し、災害派遣が要請されました: nobody announces it then, unless the sentence says so. */
const ASKED_THEN =
  /^、?(?:に、?)?(?![^。\n]{0,160}(?:公表|発表|お知らせ))[^。\n]{0,100}?から[^。\n]{0,60}?(?:要請(?:され|があ|を受|がなされ)|通報(?:があ|を受))/u;
const BEFORE = 40;
/** …は24日午前、…の飛行を確認し、…と公表した: the day of the seeing, unless another stands there for it. */
const SEEN_THEN = /^[^。\n]{0,160}?(?:確認|発見|探知)(?:し(?:、|た)|して)/u;
const PART_OF_DAY = 10;
const SEEN_WITHIN = 200;

/** Whether the words behind a day say that something was seen in that part of it. */
export function isSeenThen({ folded }: Page, [, end]: Span): boolean {
  const behind = folded.slice(end, end + SEEN_WITHIN);
  const around = folded.slice(Math.max(0, end - 3), end + PART_OF_DAY);
  const part = /(?:午前|午後|未明|早朝|朝|昼|夕方?|夜|深夜)(?:頃|ごろ)?、/u.test(around);
  const seen = part ? SEEN_THEN.exec(behind)?.[0] : undefined;
  return seen !== undefined && !/同日|\d日/u.test(seen);
}

/** 図書庁は2027年3月4日と5日の2日間、書庫の公開を実施する。: the day of what is to come, in a sentence that says nothing of its announcing. */
const OF_PLAN =
  /^(?:(?:と|及び|・|から|、)?[^、。\n]{0,24}?\d日[^、。\n]{0,12})?(?!(?:に)?、?[^。\n]{0,200}(?:発表|公表|明らかに|お知らせ))[^。\n]{4,200}を(?:実施|開催|公開)(?:する|します|いたします)。/u;
const PLAN_LENGTH = 260;

/** 3月10日に通過する予定だと、…が3月4日に発表した: another day is that of the telling. */
const OF_PLAN_TOLD =
  /^に[^。\n]{1,80}予定(?:だ|である)?(?:と|を)[^。\n]{0,40}\d日に?、?(?:発表|公表|明らかに)し/u;

/** 例示省が3月1日に公表した規則案: the day of what another gave out. */
const OF_ANOTHER = /^に(?:発表|公表)した[^、。]{0,12}(?:案|計画|指針|方針|大綱|基準|規則)/u;

export function isOfAnother({ folded }: Page, [start, end]: Span): boolean {
  return folded[start - 1] === "が" && OF_ANOTHER.test(folded.slice(end, end + 32));
}

export function isPlanToldLater({ folded }: Page, [, end]: Span): boolean {
  return OF_PLAN_TOLD.test(folded.slice(end, end + PLAN_LENGTH));
}

export function isOfPlan({ folded }: Page, [start, end]: Span): boolean {
  // Behind a comma (図書庁は、4日に…を開催します。) the day is taken: a short page often has no other.
  return folded[start - 1] === "は" && OF_PLAN.test(folded.slice(end, end + PLAN_LENGTH));
}

/** The hours from one to another are those of what is held, and only a conference is announced by being held. */
export function isEventTime(
  page: Page,
  { value, span, surface }: DateMention,
  isConference: boolean,
): boolean {
  if (isConference) return false;
  if (value.includes("/") || /(?:頃|ごろ|ころ)$/u.test(surface)) return true;
  const before = page.folded.slice(Math.max(0, span[0] - BEFORE), span[0]);
  const behind = page.folded.slice(span[1], span[1] + 4);
  if (ABOUT_BEHIND.test(behind) || ABOUT_BEFORE.test(before) || EVENT_LABEL.test(before)) return true;
  return ASKED_THEN.test(page.folded.slice(span[1], span[1] + SEEN_WITHIN));
}
