// The actions that promises are kept by, in families: a promise to sign is not kept by an exercise.

const FAMILIES: readonly (readonly string[])[] = [
  ["port-call", "visit", "mutual-visit", "visit-japan", "visit-abroad"],
  ["exercise", "command-post", "replenishment", "live-fire", "participation", "rotation", "deployment"],
  [
    "talks",
    "ministerial",
    "staff-talks",
    "working-group",
    "seminar",
    "strategic-dialogue",
    "policy-dialogue",
    "negotiation",
    "expert-meeting",
    "residents-briefing",
    "phone-talks",
    "video-meeting",
    "two-plus-two",
    "deterrence-dialogue",
  ],
  [
    "signature",
    "negotiation",
    "in-principle",
    "entry-into-force",
    "ratification",
    "arrangement",
    "memorandum",
  ],
  ["acceptance", "participation", "training-course", "course", "ship-rider"],
  ["capacity-building", "seminar", "training-course", "course"],
  [
    "exchange",
    "personnel-exchange",
    "youth-exchange",
    "academy-exchange",
    "liaison",
    "mutual-visit",
    "port-call",
    "sports",
  ],
  ["dispatch", "participation", "deployment", "training-course"],
  ["air-refuelling", "refuelling", "tanker"],
  ["delivery", "transfer", "supply", "order", "launch", "oda-osa"],
  ["maintenance", "inspection", "renovation"],
  ["joint-research", "joint-development", "co-production", "test", "arrangement", "signature"],
  ["publication", "report", "investigation", "evaluation", "joint-statement", "roadmap"],
  ["review", "guideline", "procedure"],
  ["bill", "diet"],
  ["information-sharing", "network"],
  ["inspection", "test"],
];

const OF_CONCEPT = new Map<string, Set<string>>();
for (const family of FAMILIES) {
  for (const concept of family) {
    const kin = OF_CONCEPT.get(concept) ?? new Set<string>();
    for (const other of family) kin.add(other);
    OF_CONCEPT.set(concept, kin);
  }
}

/** Whoever has come to one has passed those before it: on the way of an agreement, of research, of what is bought. */
const WAYS: readonly (readonly string[])[] = [
  ["negotiation", "in-principle", "signature", "ratification", "entry-into-force"],
  ["joint-research", "joint-development", "co-production"],
  ["order", "delivery"],
];

/** The later stages on the same way. */
export function stagesBehind(concept: string): readonly string[] {
  const way = WAYS.find((stages) => stages.includes(concept)) ?? [];
  return way.slice(way.indexOf(concept) + 1);
}

/** What keeps a promise of the first as well as it does itself: each visit is half of a mutual one, talks are held in any form. */
const KEPT_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["mutual-visit", ["visit", "visit-japan", "visit-abroad"]],
  [
    "talks",
    [
      "ministerial",
      "staff-talks",
      "working-group",
      "policy-dialogue",
      "strategic-dialogue",
      "deterrence-dialogue",
      "phone-talks",
      "video-meeting",
      "two-plus-two",
      "expert-meeting",
    ],
  ],
  ["exchange", ["personnel-exchange", "youth-exchange", "academy-exchange", "mutual-visit"]],
  ["supply", ["delivery", "transfer", "oda-osa"]],
  ["transfer", ["delivery", "supply"]],
  ["capacity-building", ["seminar", "training-course", "course"]],
  ["training-course", ["course"]],
]);

export function isKeptBy(concept: string, other: string): boolean {
  return KEPT_BY.get(concept)?.includes(other) ?? false;
}

export function isAction(concept: string): boolean {
  return OF_CONCEPT.has(concept);
}

export function kinOf(concept: string): ReadonlySet<string> {
  return OF_CONCEPT.get(concept) ?? new Set([concept]);
}
