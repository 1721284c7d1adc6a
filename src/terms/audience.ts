// Audience: where a reader came from and what they read on, as classes; the address and the browser's name are not kept.

/** `unknown`: nobody said, as where scripts are off, or before classes were kept. */
export const REFERRER_CLASSES = [
  "direct",
  "this-site",
  "search-engine",
  "social-network",
  "news-aggregator",
  "other-site",
  "unknown",
] as const;
export type ReferrerClass = (typeof REFERRER_CLASSES)[number];

/** `other`: televisions, game consoles, cars and what says nothing of itself. `unknown`: before classes were kept. */
export const DEVICE_CLASSES = ["phone", "tablet", "computer", "other", "unknown"] as const;
export type DeviceClass = (typeof DEVICE_CLASSES)[number];

/** Of the view by which a reader was counted: the first of the day. */
export type Audience = { readonly referrer: ReferrerClass; readonly device: DeviceClass };

export const UNKNOWN_AUDIENCE: Audience = { referrer: "unknown", device: "unknown" };
