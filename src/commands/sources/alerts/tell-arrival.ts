// Tell arrival: the due work of an announcement that a rule wants somebody to know of → a mail, or a message to a webhook, once for each who is told.

import type { Worker } from "../../../newsroom/due-work.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { announcementId } from "../../../terms/ids.ts";
import { composeArrivalMail, composeArrivalMessage, type Arrival } from "./arrival-mail.ts";
import { gather, noteTelling } from "./gather-arrivals.ts";
import { isMailAddress } from "./mail-settings.ts";
import { type TellingNeeds, tellWebhook } from "./tell-alert.ts";

export type ArrivalNeeds = Pick<TellingNeeds, "mail" | "post" | "base"> & {
  readonly store: Pick<
    Archive,
    | "findAnnouncement"
    | "findArticleOf"
    | "findSource"
    | "listWebhooks"
    | "findWebhook"
    | "listWork"
    | "scheduleWork"
    | "scheduleUnlessWaiting"
    | "dropWork"
  >;
};

/** Within so long its draft is there, unless nobody can make one; then it is told of without. */
const DRAFTED_MS = 120_000;
const AGAIN_MS = 2_000;

/** Broken off behind the sending it is told again, under the same id. What cannot be told is tried again, later each time. */
export function createArrivalTeller(needs: ArrivalNeeds): Worker {
  return {
    async perform({ key }, now) {
      const gap = key.indexOf(" ");
      const to = key.slice(gap + 1);
      const announcement = await needs.store.findAnnouncement(announcementId(Number(key.slice(0, gap))));
      const alert = announcement?.route?.alerts.find(({ is }) => is === to);
      const source = announcement && (await needs.store.findSource(announcement.sourceId));
      if (!announcement || !alert || !source) return undefined;
      const article = await needs.store.findArticleOf(announcement.id);
      const isAwaited = !article && !announcement.held;
      if (isAwaited && now() < Date.parse(announcement.receivedAt) + DRAFTED_MS) return now() + AGAIN_MS;
      if (await gather(needs.store, key, to, now())) return undefined;
      await noteTelling(needs.store, key, now());
      await send(needs, to, { announcement, source, by: alert.by, ...(article && { article }) }, now());
      return undefined;
    },
  };
}

async function send(needs: ArrivalNeeds, to: string, arrival: Arrival, now: number): Promise<void> {
  if (!isMailAddress(to)) return tellWebhook(needs, to, composeArrivalMessage(arrival, needs.base), now);
  if (!needs.mail) throw new Error(`Cannot send mail to "${to}": SHIRASE_SMTP names no server to send by`);
  await needs.mail({ to, ...composeArrivalMail(arrival, to, needs.base) });
}
