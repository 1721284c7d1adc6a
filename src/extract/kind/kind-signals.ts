// Kind signals: all that speaks for each kind of announcement, and which kinds a retelling keeps.

import { signOf } from "../../japanese/search/pair-table.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import { CONFERENCES, MEETINGS, STATEMENTS } from "./signals/meetings.ts";
import { MOVEMENTS } from "./signals/movements.ts";
import { NOTICES, REPORTS } from "./signals/notices-and-reports.ts";
import { PEOPLE_AND_UNITS } from "./signals/people-and-units.ts";
import { RECORDS } from "./signals/records.ts";
import type { KindSignal } from "./signals/signal.ts";

/** A kind is recognised from this sum on; below it the text is a plain notice. */
export const RECOGNISED_FROM = 5;

/** A record stays what it is in a paper's words; from this sum on it is one. */
export const RECORD_FROM = 6;
export const RECORD_KINDS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "personnel-order",
  "aircraft-sighting",
  "ship-sighting",
  "scramble-statistics",
  "contract",
  "discipline",
  "accident",
  "disaster-relief",
  "operation-report",
  "cabinet-decision",
  "missile-launch",
]);

export const KIND_SIGNALS: readonly KindSignal[] = [
  ...MEETINGS,
  ...CONFERENCES,
  ...PEOPLE_AND_UNITS,
  ...MOVEMENTS,
  ...RECORDS,
  ...STATEMENTS,
  ...NOTICES,
  ...REPORTS,
].map(([kind, place, sign, weight]) => ({ kind, place, sign: signOf(sign), weight }));
