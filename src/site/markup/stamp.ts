// Stamp: an instant or a stated date in, the house's way of writing it (2025-9-10 10:18) and the machine's out.

import { type Html, html } from "./html.ts";

/** Japan has had no summer time since 1951, so the newsroom's zone is a constant offset. */
const TOKYO_OFFSET_MS = 9 * 3_600_000;

const two = (value: number): string => String(value).padStart(2, "0");

function tokyoParts(at: number): { readonly day: readonly number[]; readonly time: string } {
  const date = new Date(at + TOKYO_OFFSET_MS);
  return {
    day: [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    time: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
  };
}

/** `2025-9-10 10:18` in Asia/Tokyo; a text that is no instant comes back as it is. */
export function formatStamp(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const { day, time } = tokyoParts(at);
  return `${day.join("-")} ${time}`;
}

/** `2025-09-10T10:18+09:00`. */
export function formatMachineTime(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const { day, time } = tokyoParts(at);
  const [year = 0, ...rest] = day;
  return `${[String(year).padStart(4, "0"), ...rest.map(two)].join("-")}T${time}+09:00`;
}

/** `2025-09` of the instant's day in Asia/Tokyo. */
export function monthOf(instant: string): string {
  return formatMachineTime(instant).slice(0, 7);
}

/** `2025-09-08` of the instant's day in Asia/Tokyo. */
export function dayInTokyo(instant: string): string {
  return formatMachineTime(instant).slice(0, 10);
}

/** A stated time (EDTF, or ISO 8601 with offset) as the house writes it; other forms stay as they are. */
export function formatStated(value: string): string {
  if (/T\d/.test(value) && !value.includes("/")) return formatStamp(value);
  return value.replace(/^XXXX-/u, "").replace(/\b0(\d)\b/g, "$1");
}

export function stamp(instant: string, label?: string): Html {
  return html`<time class="stamp" datetime="${formatMachineTime(instant)}"
    >${label}${formatStamp(instant)}</time
  >`;
}
