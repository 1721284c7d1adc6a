// Wall time in: a zone and an instant → what a clock there shows, as a field for date and time takes it: `2026-03-29T07:00`.

/** Empty for a zone that this browser does not know. */
export function wallTimeIn(zone: string, instant: string): string {
  try {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    return clock.format(new Date(instant)).replace(" ", "T");
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}
