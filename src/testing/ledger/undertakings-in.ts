// Undertakings in: a text of ours, read as a whole → what somebody undertook in it, as the ledger has it.

import type { ReadOptions } from "../../extract/announcement-text.ts";
import { readAnnouncement } from "../../extract/read-announcement.ts";
import type { LedgerTopic } from "../../ledger/topics/gather-topics.ts";
import { readUndertakings } from "../../ledger/undertakings/read-undertakings.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { Reading } from "../../terms/reading.ts";

export type Told = {
  readonly title?: string;
  readonly issuer?: string;
  readonly day?: string;
  readonly kind?: ReadOptions["kind"];
  readonly topics?: readonly LedgerTopic[];
  /** What the desk made of the reading. */
  readonly judge?: (reading: Reading) => Reading;
};

export function undertakingsIn(text: string, told: Told = {}): readonly Undertaking[] {
  const { title = "", issuer = "防衛省", day = "2030-06-03", kind, topics = [], judge } = told;
  const read = readAnnouncement(
    { text, issuer, receivedAt: `${day}T09:00:00.000Z`, ...(title === "" ? {} : { title }) },
    kind === undefined ? {} : { kind },
  );
  const reading = judge === undefined ? read : judge(read);
  const { language } = reading;
  return readUndertakings({
    announcement: { id: announcementId(7), day, issuer, title, language, kind: reading.kind },
    reading,
    topics,
  });
}
