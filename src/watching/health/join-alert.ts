// joinAlert: takes an alert as it is kept and as somebody would keep it now, who may have read it a while ago, gives it with what either knows.

import type { SourceAlert } from "../../terms/sources/source-alert.ts";

/** That something was told or is over is never taken back: what comes again is another alert. The later one has the words. */
export function joinAlert(kept: SourceAlert, next: SourceAlert): SourceAlert {
  const later = next.lastAt >= kept.lastAt ? next : kept;
  const { toldAt: _told, clearedAt: _cleared, clearToldAt: _clearTold, ...rest } = later;
  const toldAt = kept.toldAt ?? next.toldAt;
  const clearedAt = kept.clearedAt ?? next.clearedAt;
  const clearToldAt = kept.clearToldAt ?? next.clearToldAt;
  return {
    ...rest,
    firstAt: kept.firstAt,
    ...(toldAt !== undefined && { toldAt }),
    ...(clearedAt !== undefined && { clearedAt }),
    ...(clearToldAt !== undefined && { clearToldAt }),
  };
}

/** What of it nobody was told yet; that it is over only where it was told that it began. */
export function tellingOf({ toldAt, clearedAt, clearToldAt }: SourceAlert): "begins" | "ends" | undefined {
  if (clearedAt === undefined) return toldAt === undefined ? "begins" : undefined;
  return toldAt !== undefined && clearToldAt === undefined ? "ends" : undefined;
}
