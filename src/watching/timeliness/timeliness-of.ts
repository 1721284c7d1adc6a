// timelinessOf: takes when an article's announcement was made, came in, was drafted and went out, gives the minutes from the announcement to readers, and from where they count.

import type { Timeliness } from "../../terms/sources/timeliness.ts";
import type { Sentences } from "../health/sentences.ts";
import { type OfficeHours, officeSpan } from "../rhythm/office-clock.ts";

const MINUTE_MS = 60_000;
const WITH_MINUTE = /T\d\d:\d\d/;
const WITH_ZONE = /(?:[Zz]|[+-]\d\d:?\d\d)$/;

type Times = Omit<Timeliness, "minutes" | "countedFrom"> & {
  /** The article is about a later revision of its announcement. */
  readonly isRevision?: boolean;
};

/**
 * Where only the day of the announcement is known, the office's opening on that day counts, and `countedFrom` says so; what
 * went out on that day before it opened took no time. No minutes where a month or nothing is known, where it is not published, or where
 * it was published before the minute at which it was announced: an embargo, or a clock that goes wrong.
 */
export function timelinessOf(times: Times, office: OfficeHours): Timeliness {
  const { announcedAt, receivedAt, draftedAt, publishedAt } = times;
  const bare: Timeliness = {
    ...(announcedAt !== undefined && { announcedAt }),
    receivedAt,
    ...(draftedAt !== undefined && { draftedAt }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
  const begin = beginOf(times, office);
  if (!begin || publishedAt === undefined) return bare;
  const minutes = Math.round((Date.parse(publishedAt) - begin.at) / MINUTE_MS);
  if (Number.isNaN(minutes) || (minutes < 0 && begin.countedFrom !== "office-opening")) return bare;
  return { ...bare, minutes: Math.max(minutes, 0), countedFrom: begin.countedFrom };
}

type Begin = { readonly at: number; readonly countedFrom: NonNullable<Timeliness["countedFrom"]> };

function beginOf(
  { announcedAt, receivedAt, publishedAt, isRevision }: Times,
  office: OfficeHours,
): Begin | undefined {
  if (isRevision === true) return { at: Date.parse(receivedAt), countedFrom: "receipt" };
  if (announcedAt === undefined) return undefined;
  if (WITH_MINUTE.test(announcedAt)) {
    const at = WITH_ZONE.test(announcedAt) ? Date.parse(announcedAt) : Number.NaN;
    return Number.isNaN(at) ? undefined : { at, countedFrom: "announcement" };
  }
  const span = officeSpan(office, announcedAt);
  const midnight = officeSpan({ ...office, from: "00:00" }, announcedAt);
  // Out on an earlier day: it is the day of something else that was read, or an embargo.
  if (!midnight || (publishedAt !== undefined && Date.parse(publishedAt) < midnight.from)) return undefined;
  return span && { at: span.from, countedFrom: "office-opening" };
}

/** One figure, as an article shows it; undefined where there is none. */
export function tellTimeliness({ minutes, countedFrom }: Timeliness): Sentences | undefined {
  if (minutes === undefined) return undefined;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const ja = hours > 0 ? `${hours}時間${rest}分` : `${rest}分`;
  const en = hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
  if (countedFrom === "receipt")
    return { ja: `変更の受信から読者まで${ja}`, en: `${en} from when the change was received to readers` };
  return countedFrom === "office-opening"
    ? {
        ja: `発表日の始業から読者まで${ja}`,
        en: `${en} from the opening of the office on the day of the announcement to readers`,
      }
    : { ja: `発表から読者まで${ja}`, en: `${en} from the announcement to readers` };
}
