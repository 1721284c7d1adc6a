// Tell gathered: the due work of a recipient whose hour is over → one mail, or one message to a webhook, about all that was gathered for them.

import type { Worker } from "../../../newsroom/due-work.ts";
import { announcementId } from "../../../terms/ids.ts";
import type { Arrival } from "./arrival-mail.ts";
import { noteTelling, recipientOf } from "./gather-arrivals.ts";
import { composeGatheredMail, composeGatheredMessage, type Gathered } from "./gathered-mail.ts";
import { isMailAddress } from "./mail-settings.ts";
import { tellWebhook } from "./tell-alert.ts";
import type { ArrivalNeeds } from "./tell-arrival.ts";

/** A mail is read by somebody, a message by a program. */
const MOST_NAMED = { mail: 10, message: 50 } as const;
const numberOf = (key: string): number => Number(key.slice(0, key.indexOf(" ")));

/** What comes while it is sent is kept for the next. Broken off behind the sending it is told again, under the same id. */
export function createGatheredTellers(
  needs: ArrivalNeeds,
): Readonly<Record<"tell-gathered" | "told-arrival", Worker>> {
  const { store } = needs;
  return {
    "told-arrival": { perform: async () => undefined },
    "tell-gathered": {
      async perform({ key: to }, now) {
        const keys = (await store.listWork("gathered-arrival"))
          .map(({ key }) => key)
          .filter((key) => recipientOf(key) === to)
          .toSorted((one, other) => numberOf(one) - numberOf(other));
        if (keys.length === 0) return undefined;
        await noteTelling(store, `gathered ${to}`, now());
        await send(needs, to, keys, now());
        await store.dropWork("gathered-arrival", keys);
        return undefined;
      },
    },
  };
}

async function send(needs: ArrivalNeeds, to: string, keys: readonly string[], now: number): Promise<void> {
  const { mail, base } = needs;
  const gather = async (most: number): Promise<Gathered> => ({
    keys,
    named: await nameFirst(needs, to, keys.slice(0, most)),
    base,
  });
  if (!isMailAddress(to))
    return tellWebhook(needs, to, composeGatheredMessage(await gather(MOST_NAMED.message), now), now);
  if (!mail) throw new Error(`Cannot send mail to "${to}": SHIRASE_SMTP names no server to send by`);
  await mail({ to, ...composeGatheredMail(await gather(MOST_NAMED.mail)) });
}

async function nameFirst(
  { store }: ArrivalNeeds,
  to: string,
  keys: readonly string[],
): Promise<readonly Arrival[]> {
  const named: Arrival[] = [];
  for (const key of keys) {
    const announcement = await store.findAnnouncement(announcementId(numberOf(key)));
    const alert = announcement?.route?.alerts.find(({ is }) => is === to);
    const source = announcement && (await store.findSource(announcement.sourceId));
    if (!announcement || !alert || !source) continue;
    const article = await store.findArticleOf(announcement.id);
    named.push({ announcement, source, by: alert.by, ...(article && { article }) });
  }
  return named;
}
