// Tell gathered: the due work of a recipient whose hour is over → one mail about all that was gathered for them.

import { createHash } from "node:crypto";
import type { Worker } from "../../../newsroom/due-work.ts";
import { announcementId } from "../../../terms/ids.ts";
import { headlineOf } from "./arrival-mail.ts";
import { noteTold, recipientOf } from "./gather-arrivals.ts";
import type { Mail } from "./send-mail.ts";
import type { ArrivalNeeds } from "./tell-arrival.ts";

const MOST_NAMED = 10;
const ID_SIGNS = 32;
const numberOf = (key: string): number => Number(key.slice(0, key.indexOf(" ")));

/** What comes while it is sent is kept for the next. Broken off behind the sending it is told again, under the same id. */
export function createGatheredTellers(
  needs: ArrivalNeeds,
): Readonly<Record<"tell-gathered" | "told-arrival", Worker>> {
  const { store, mail, base } = needs;
  return {
    "told-arrival": { perform: async () => undefined },
    "tell-gathered": {
      async perform({ key: to }, now) {
        const keys = (await store.listWork("gathered-arrival"))
          .map(({ key }) => key)
          .filter((key) => recipientOf(key) === to)
          .toSorted((one, other) => numberOf(one) - numberOf(other));
        if (keys.length === 0) return undefined;
        if (!mail) throw new Error(`Cannot send mail to "${to}": SHIRASE_SMTP names no server to send by`);
        await mail({ to, ...compose(keys, await nameFirst(needs, keys), base) });
        await noteTold(store, `gathered ${to}`, now());
        await store.dropWork("gathered-arrival", keys);
        return undefined;
      },
    },
  };
}

/** Headline and address of the first ones. */
async function nameFirst({ store }: ArrivalNeeds, keys: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const key of keys.slice(0, MOST_NAMED)) {
    const announcement = await store.findAnnouncement(announcementId(numberOf(key)));
    if (!announcement) continue;
    const article = await store.findArticleOf(announcement.id);
    const { address } = announcement.document;
    lines.push(`- ${headlineOf({ announcement, ...(article && { article }) })}`);
    if (address !== undefined) lines.push(`  ${address}`);
  }
  return lines;
}

function compose(keys: readonly string[], named: readonly string[], base: string): Omit<Mail, "to"> {
  const count = keys.length;
  const lines = [
    `規則によるお知らせが1時間の上限を超えたため、${count}件をまとめました。`,
    `Rules had more to tell you than an hour's bound: ${count} announcements together.`,
    "",
    ...named,
    ...(count > MOST_NAMED ? ["…"] : []),
    "",
    `${base}/desk`,
    `${base}/desk/rules/held`,
  ];
  const hash = createHash("sha256").update(keys.join("\n")).digest("hex");
  return {
    subject: `[Shirase] ほか${count}件の発表 / ${count} more announcements`,
    text: `${lines.join("\n")}\n`,
    id: `gathered_${hash.slice(0, ID_SIGNS)}`,
  };
}
