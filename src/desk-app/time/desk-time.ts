// Desk time: an instant → how a list shows it: the hour for today, the day before that; always in Japan.

const ZONE = "Asia/Tokyo";

const PARTS = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

type Parts = { readonly day: string; readonly year: string; readonly short: string; readonly time: string };

function partsOf(at: Date): Parts {
  const parts = new Map(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map((name) =>
    String(Number(parts.get(name as "year"))),
  );
  return {
    year,
    day: `${year}-${month}-${day}`,
    short: `${month}-${day}`,
    time: `${parts.get("hour") ?? ""}:${parts.get("minute") ?? ""}`,
  };
}

/** `14:05` for today, `9-8 14:05` for this year, `2024-9-8` before; a text that is no instant comes back as it is. */
export function shortTime(instant: string, now: Date): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const [then, today] = [partsOf(at), partsOf(now)];
  if (then.day === today.day) return then.time;
  return then.year === today.year ? `${then.short} ${then.time}` : then.day;
}

/** `2025-9-8 14:05`, in full. */
export function fullTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const { day, time } = partsOf(at);
  return `${day} ${time}`;
}

/** A stated time (EDTF, or ISO 8601 with offset) in the house's way of writing. */
export function statedTime(value: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/.test(value)) return fullTime(value);
  return value.replace(/\b0(\d)\b/g, "$1");
}
