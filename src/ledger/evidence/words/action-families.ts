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
  ["dispatch", "participation", "deployment", "training-course"],
  ["air-refuelling", "refuelling", "tanker"],
  ["delivery", "transfer", "supply", "order", "launch"],
  ["joint-research", "joint-development", "co-production", "test", "arrangement", "signature"],
  ["publication", "report", "investigation", "evaluation"],
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

/** Whoever has come to one has passed those before it. */
const STAGES = ["negotiation", "in-principle", "signature", "ratification", "entry-into-force"];

/** The later stages on the same way. */
export function stagesBehind(concept: string): readonly string[] {
  const at = STAGES.indexOf(concept);
  return at < 0 ? [] : STAGES.slice(at + 1);
}

/** What keeps a promise of the first as well as it does itself: each visit is half of a mutual one. */
const KEPT_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["mutual-visit", ["visit", "visit-japan", "visit-abroad"]],
  ["talks", ["ministerial", "staff-talks", "working-group"]],
  ["exchange", ["personnel-exchange", "youth-exchange", "visit"]],
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
