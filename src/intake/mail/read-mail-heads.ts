// readMailHeads: takes a message's headers, gives its title, what it calls itself and when it was sent, as far as they say so.

import type { Email } from "postal-mime";
import { readFeedDate } from "../feed/dates/feed-date.ts";
import { readTitle } from "../feed/feed-text.ts";
import { decodeEscapes } from "./decode-escapes.ts";

export type MailHeads = {
  readonly title?: string;
  /** The Message-ID, without its brackets. */
  readonly guid?: string;
  /** The Date header as it came. */
  readonly written?: string;
  /** ISO 8601 with offset, or EDTF. */
  readonly date?: string;
};

export function readMailHeads({ subject, messageId, headers }: Email): MailHeads {
  const title = readTitle(decodeEscapes(subject ?? ""));
  const guid = /[^<>\s]+/u.exec(messageId ?? "")?.[0];
  const written = headers.find(({ key }) => key === "date")?.value;
  const date = written === undefined ? undefined : readFeedDate(written);
  return {
    ...(title === undefined ? {} : { title }),
    ...(guid === undefined ? {} : { guid }),
    ...(written === undefined ? {} : { written }),
    ...(date === undefined ? {} : { date: date.value }),
  };
}
