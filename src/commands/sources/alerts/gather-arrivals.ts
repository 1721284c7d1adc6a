// Gather arrivals: a recipient and what was told to them within the hour → whether one more is sent by itself, or waits to be told together with others; kept as due work.

import type { DueStore } from "../../../newsroom/due-work.ts";
import { isMailAddress } from "./mail-settings.ts";

export const HOUR_MS = 3_600_000;
/** Mails about rules that one recipient gets within an hour. */
const MOST_MAILS = 20;
/** Messages about rules that one webhook gets within an hour: a program reads them, or a room full of people. */
const MOST_MESSAGES = 100;

type GatherStore = Pick<DueStore, "listWork" | "scheduleWork" | "scheduleUnlessWaiting">;

/** The recipient of a key: `12 desk@news.example`. */
export function recipientOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

/** True where it waits: kept under its key until the hour of the last one is over. Done twice it is the same. */
export async function gather(store: GatherStore, key: string, to: string, now: number): Promise<boolean> {
  const told = (await store.listWork("told-arrival")).filter(
    (work) =>
      work.key !== key && recipientOf(work.key) === to && work.dueAt > now && work.dueAt <= now + HOUR_MS,
  );
  if (told.length < (isMailAddress(to) ? MOST_MAILS : MOST_MESSAGES)) return false;
  const dueAt = Math.max(...told.map((work) => work.dueAt));
  await store.scheduleWork({ kind: "gathered-arrival", key, dueAt });
  await store.scheduleUnlessWaiting({ kind: "tell-gathered", key: to, dueAt });
  return true;
}

/** Counts against the hour's bound until an hour has gone by. Noted before it is sent: whoever cannot be told is not tried without bound, either. */
export function noteTelling(store: GatherStore, key: string, now: number): Promise<void> {
  return store.scheduleWork({ kind: "told-arrival", key, dueAt: now + HOUR_MS });
}
