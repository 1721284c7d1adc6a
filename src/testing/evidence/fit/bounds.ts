// Bounds: what is known of marks before any set is read: which way they count at least, so that no set's own habits turn them round.

type Bound = { readonly least?: number; readonly most?: number };

/** By the beginning of the feature; the first that fits holds. */
const BOUNDS: readonly (readonly [beginning: string, bound: Bound])[] = [
  // No promise is kept before it is made, nor half a year before it is due.
  ["told-of-the-past.itself", { most: -3 }],
  ["told-of-the-past", { most: -1 }],
  ["before-due.far", { most: -3 }],
  ["before-due", { most: 0 }],
  ["other-edition", { most: -2 }],
  ["other-", { most: 0 }],
  ["more-parties", { most: 0 }],
  ["parties-missing", { most: 0 }],
  ["name-missing", { most: 0 }],
  ["object-missing", { most: 0 }],
  ["one-word.little-promised", { most: -0.75 }],
  ["one-word", { most: 0 }],
  ["hearsay", { most: 0 }],
  ["denied", { most: 0 }],
  ["unsettled", { most: 0 }],
  ["intention", { most: 0 }],
  ["nothing-new", { most: 0 }],
  ["only-talk", { most: 0 }],
  ["unread", { most: 0 }],
  ["not-read", { most: -1.5 }],
  ["matter-words.little", { most: 0 }],
  ["matter-words.same", { least: 1.2 }],
  ["matter-words", { least: 0 }],
  ["matter-title", { least: 0 }],
  ["parties-named", { least: 0 }],
  ["named-thing", { least: 0 }],
  ["rare-signs", { least: 0 }],
  ["scenes", { least: 0 }],
  ["same-", { least: 0 }],
  // What was to be explored is decided.
  ["bound-more", { least: 1.4 }],
  ["tells-", { least: 0 }],
  ["date-meets-due", { least: 0 }],
];

export function boundOf(feature: string): Bound {
  return BOUNDS.find(([beginning]) => feature.startsWith(beginning))?.[1] ?? {};
}
