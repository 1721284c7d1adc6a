// Told reading: an announcement with its facts as the desk has them, and what every record of one of them says.

import type { Fact, TimeValue } from "../../terms/fact.ts";
import type { RecordKind, LedgerRecord } from "../../terms/ledger/ledger-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { ToldAnnouncement } from "../../terms/ledger/told-announcement.ts";
import type { Reading } from "../../terms/reading.ts";
import { daysOfTime } from "../days-of-time.ts";

export type ToldReading = {
  readonly announcement: ToldAnnouncement;
  /** With the desk's judgements applied. */
  readonly reading: Reading;
};

/** The id is the one it has where nothing was read at its place before. */
export function recordOf<K extends RecordKind, V>(
  { announcement: { id, article, day, language, issuer }, reading: { text } }: ToldReading,
  { span, basis }: Pick<Fact, "span" | "basis">,
  told: { readonly kind: K; readonly value: V; readonly at?: TimeValue | undefined },
): LedgerRecord<K, V> {
  return {
    id: ledgerIdOf(id, span[0]),
    kind: told.kind,
    announcement: id,
    ...(article !== undefined && { article }),
    span,
    sentence: text.slice(...span),
    day,
    ...(told.at !== undefined && { at: told.at }),
    value: told.value,
    basis,
    language,
    issuer,
  };
}

/** `YYYY-MM` in which the record is counted: when it is about, else when it was announced. */
export function monthOf({ at, day }: Pick<LedgerRecord<RecordKind, unknown>, "at" | "day">): string {
  const first = at === undefined ? undefined : daysOfTime(at).first;
  return (first ?? day).slice(0, 7);
}
