// Watched source: the ministry of the tests, and how its place is looked at.

import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";

export const START = Date.parse("2025-09-10T01:00:00.000Z");
export const HOUR = 3_600_000;
export const PLACE = "https://ministry.example/list.json";
export const ID = sourceId("ministry");

export const WATCH: WatchSettings = {
  kind: "feed",
  place: PLACE,
  rhythm: {
    zone: "Asia/Tokyo",
    officeDays: [1, 2, 3, 4, 5],
    from: "09:00",
    to: "18:00",
    leastMinutes: 10,
    mostMinutes: 120,
  },
  follow: "page",
  contact: "desk@news.example",
  state: "on",
  verified: true,
};
export const SOURCE: Source = {
  id: ID,
  name: "見本省",
  issuer: "見本省",
  section: "japan",
  autoPublish: false,
  watch: WATCH,
};
