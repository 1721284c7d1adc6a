// Takes a time of day on a page; tells whether something else than the announcing happened then: a launch, an accident, a meeting.

import type { DateMention } from "../../japanese/dates/mention.ts";
import type { Page } from "../page/page.ts";

/** 9時48分頃: an issuer knows when it announces; what is only known about is something that happened. */
const ABOUT_BEHIND = /^ ?(?:頃|ごろ|ころ)/u;
const ABOUT_BEFORE = /(?:\b(?:around|about|approximately)|約|おおむね) $|約$/iu;
/** 発射日時, 事故の発生時刻: the label before, on the line or over it. */
const EVENT_LABEL =
  /(?:発生|発射|発見|覚知|落下|確認|離陸|着陸|墜落|衝突)(?:した)?(?:年月日|日時|時刻|時間|時|日)?等?[\s:]{0,4}(?:本日|同日|令和|平成)?[^\n。、]{0,16}$/u;
const BEFORE = 40;

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
  return ABOUT_BEHIND.test(behind) || ABOUT_BEFORE.test(before) || EVENT_LABEL.test(before);
}
