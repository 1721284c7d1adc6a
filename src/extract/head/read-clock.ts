// Takes a page; gives the offsets of its times: Japan's, unless the caller says otherwise, and the local one where it speaks of one.

import { CHANGING_CLOCKS } from "../../japanese/dates/grammar/zone-step.ts";
import { readDates } from "../../japanese/read-dates.ts";
import type { Page } from "../page/page.ts";
import { foldedText } from "../page/page.ts";
import { findLocalOffset } from "./local-times.ts";
import { findToldOffset } from "./offset-told.ts";

export type Clock = { readonly offset: string; readonly localOffset?: string };

const JAPAN = "+09:00";
const SPEAKS_OF_LOCAL_TIME = new RegExp(`現地時間|local time|${CHANGING_CLOCKS}`, "i");
/** Told at once of most texts, which say no more of time than how long something took. */
const MAY_SPEAK = /[地国部州ァ-ヴー]時間|local time/i;
const HEAD_LENGTH = 1200;

export function readClock(page: Page, zone: string | undefined): Clock {
  const offset = zone ?? JAPAN;
  const head = foldedText(page, ["headline", "lead", "official"]).slice(0, HEAD_LENGTH);
  if (!MAY_SPEAK.test(head) || !SPEAKS_OF_LOCAL_TIME.test(head)) return { offset };
  const day = /^(\d{4})-(\d{2})-(\d{2})/u.exec(readDates(head, { anchorFromText: true })[0]?.value ?? "");
  const [year, month, date] = [Number(day?.[1] ?? 2000), Number(day?.[2] ?? 1), Number(day?.[3] ?? 1)];
  const on = { year, month, day: date };
  const behind = head.slice(head.search(SPEAKS_OF_LOCAL_TIME));
  const localOffset = findToldOffset(head) ?? findLocalOffset(behind, on) ?? findLocalOffset(head, on);
  return localOffset === undefined ? { offset } : { offset, localOffset };
}
