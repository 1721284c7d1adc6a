// Act ground: what acts are read from; the page, its people, dates and events, and the day of the announcement.

import type { DateFact, EventFact } from "../../terms/fact.ts";
import type { People } from "../people/read-people.ts";
import type { Page } from "../page/page.ts";

export type ActGround = {
  readonly page: Page;
  readonly people: People;
  readonly dates: readonly DateFact[];
  readonly events: readonly EventFact[];
  /** EDTF, or ISO 8601 with minutes and offset. */
  readonly announcedAt?: string;
};
