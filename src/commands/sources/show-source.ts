// Show source: a source, what is kept of its place and what a look found → lines for the terminal.

import type { WatchedSource } from "../../newsroom/ports/sources-store.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { WatchKind } from "../../terms/sources/watch-settings.ts";
import { backfillCell } from "./backfill/backfill-cell.ts";
import type { Tried } from "./watch-by-hand.ts";

const MOST_SHOWN = 20;

/** Tabs between: id, kind, state, place, last answer, next look, failures in a row, how far its archive is taken in. */
export function listLine({ source, state }: WatchedSource, backfill?: SourceBackfill): string {
  const { watch } = source;
  if (!watch) return "";
  const cells = [
    source.id,
    watch.kind,
    watch.verified ? watch.state : `${watch.state}, not verified`,
    watch.place || "-",
    state?.lastSuccessAt ?? "never",
    watch.state === "on" ? (state?.nextAt ?? "-") : "-",
    state?.failures ?? 0,
    backfillCell(backfill),
  ];
  return `${cells.join("\t")}\n`;
}

function itemLine({ entry, address }: KeptItem): string {
  const { title = "(no title)", announcedAt = "" } = entry ?? {};
  return `  ${announcedAt.padEnd(16)}  ${title}  ${address ?? ""}`.trimEnd();
}

/** What a look found that was not kept, and whether it found anything. */
export function describeTried(place: string, tried: Tried): { readonly ok: boolean; readonly text: string } {
  if (tried.kind === "brought")
    return { ok: true, text: "Nobody looks there: what belongs there is brought.\n" };
  if (tried.kind === "no-reader") return { ok: false, text: `Places like "${place}" cannot be read yet.\n` };
  if (tried.kind === "busy") return { ok: false, text: `${tried.reason}\n` };
  const { judged, shown } = tried;
  if (shown.kind !== "read")
    return { ok: false, text: `${judged.look.reason ?? "Nothing was to be had."}\n` };
  const { items: count } = judged.look;
  const newest = judged.items.toReversed();
  const title = shown.reading.title === undefined ? "" : ` of "${shown.reading.title}"`;
  const more = count > MOST_SHOWN ? [`  and ${count - MOST_SHOWN} more`] : [];
  const doubts = shown.reading.warnings.map(({ message }) => `  Doubt: ${message}`);
  const rule = shown.reading.rule === undefined ? [] : [`  Rule: ${shown.reading.rule.en}`];
  const lines = [
    `${count === 1 ? "1 entry" : `${count} entries`}${title} at ${place}`,
    ...newest.slice(0, MOST_SHOWN).map(itemLine),
    ...more,
    ...rule,
    ...doubts,
  ];
  return { ok: true, text: `${lines.join("\n")}\n` };
}

export const KIND_NAMES: Readonly<Record<WatchKind, string>> = {
  feed: "feeds",
  "list-page": "list pages",
  folder: "folders",
  mailbox: "mailboxes",
  push: "push",
  paste: "paste",
};
