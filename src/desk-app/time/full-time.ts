// Full time: an instant → `2025-9-8 14:05`, in Japan.

const CLOCK = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Tokyo",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A text that is no instant comes back as it is. */
export function fullTime(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = new Map(CLOCK.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute] = (["year", "month", "day", "hour", "minute"] as const).map(
    (name) => parts.get(name) ?? "",
  );
  return `${year}-${Number(month)}-${Number(day)} ${hour}:${minute}`;
}
