// endOf: takes the cursor of an archive that was read to its end, gives whether that was one, and why it ended there.

import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { BackfillCursor } from "./backfill-cursor.ts";

export function endOf(
  cursor: BackfillCursor,
  found: number,
  place: string,
): Pick<SourceBackfill, "state" | "reason"> {
  const { ending, unread, unreadPages, pages } = cursor;
  const [first] = unread;
  if (pages === 0)
    return {
      state: "failed",
      reason: first?.reason ?? `No page of the archive of "${place}" could be read.`,
    };
  const others = unreadPages > 1 ? ` So it was with ${unreadPages - 1} more.` : "";
  const missed = first === undefined ? undefined : `${sentence(first.reason)}${others}`;
  if (found === 0) {
    const nothing = `Nothing at "${place}" leads to older entries: say with --from where its archive begins.`;
    return {
      state: "failed",
      reason: [nothing, ending, missed].filter((each) => each !== undefined).join(" "),
    };
  }
  const reason = [ending, missed].filter((each) => each !== undefined).join(" ");
  return { state: "complete", ...(reason !== "" && { reason }) };
}

const sentence = (text: string): string => (/[.。]$/.test(text) ? text : `${text}.`);
