// Gathered mail: announcements beyond what a recipient is told one by one within an hour → the mail and the message of a webhook that tell of all of them together.

import { createHash } from "node:crypto";
import { type Arrival, headlineOf, tellArrival } from "./arrival-mail.ts";
import type { Mail } from "./send-mail.ts";

export type Gathered = {
  /** Of all of them, in the order in which they came. */
  readonly keys: readonly string[];
  /** The first of them. */
  readonly named: readonly Arrival[];
  /** Of the site, without a trailing slash. */
  readonly base: string;
};

const ID_SIGNS = 32;

/** The same for every try. */
function idOf({ keys }: Gathered): string {
  const hash = createHash("sha256").update(keys.join("\n"));
  return `gathered_${hash.digest("hex").slice(0, ID_SIGNS)}`;
}

export function composeGatheredMail(gathered: Gathered): Omit<Mail, "to"> {
  const { keys, named, base } = gathered;
  const count = keys.length;
  const lines = [
    `規則によるお知らせが1時間の上限を超えたため、${count}件をまとめました。`,
    `Rules had more to tell you than an hour's bound: ${count} announcements together.`,
    "",
    ...named.flatMap((arrival) => {
      const { address } = arrival.announcement.document;
      return [`- ${headlineOf(arrival)}`, ...(address === undefined ? [] : [`  ${address}`])];
    }),
    ...(count > named.length ? ["…"] : []),
    "",
    `${base}/desk`,
    `${base}/desk/rules/held`,
  ];
  return {
    subject: `[Shirase] ほか${count}件の発表 / ${count} more announcements`,
    text: `${lines.join("\n")}\n`,
    id: idOf(gathered),
  };
}

export function composeGatheredMessage(
  gathered: Gathered,
  now: number,
): { readonly id: string; readonly body: string } {
  const { keys, named, base } = gathered;
  const data = {
    count: keys.length,
    arrivals: named.map((arrival) => tellArrival(arrival, base)),
    link: `${base}/desk/rules/held`,
  };
  const timestamp = new Date(now).toISOString();
  return { id: idOf(gathered), body: JSON.stringify({ type: "announcements.gathered", timestamp, data }) };
}
