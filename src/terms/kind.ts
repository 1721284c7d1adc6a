// Kind: which form of official announcement a text has.

export const ANNOUNCEMENT_KINDS = [
  "joint-statement",
  "ministerial-meeting",
  "press-conference",
  "joint-press-conference",
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
  "deployment",
  "unit-exchange",
  "advance-notice",
  "minister-statement",
  "speech",
  "missile-launch",
  "news-report",
  "notice",
] as const;

/** `notice` is a text that no other kind recognises; `news-report` is somebody else's retelling. */
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];
