// Nearness: how much of what two clauses are about is the same; what all clauses of two statements share weighs little.

export type WeighedMatter = {
  readonly marks: readonly string[];
  /** Of the words before the clause, where it points back to them. */
  readonly before: readonly string[];
};

/** A matter that is named before the clause only counts by half. */
const BEFORE_COUNTS = 0.5;

/** Rare marks tell more: the logarithm of how few clauses have one. */
export function weighMarks(matters: readonly WeighedMatter[]): (mark: string) => number {
  const counts = new Map<string, number>();
  for (const { marks } of matters) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return (mark) => Math.log(1 + matters.length / (counts.get(mark) ?? 1));
}

/** 0 for nothing in common. Mostly what is shared of both together; in part of the smaller matter, so that a clause that grew is still near. */
export function measureNearness(
  left: WeighedMatter,
  right: WeighedMatter,
  weightOf: (mark: string) => number,
): number {
  const sum = (marks: readonly string[]): number => marks.reduce((all, mark) => all + weightOf(mark), 0);
  const [lefts, rights] = [new Set(left.marks), new Set(right.marks)];
  const [beforeLeft, beforeRight] = [new Set(left.before), new Set(right.before)];
  const shared = left.marks.filter((mark) => rights.has(mark));
  const named = [
    ...left.marks.filter((mark) => !rights.has(mark) && beforeRight.has(mark)),
    ...right.marks.filter((mark) => !lefts.has(mark) && beforeLeft.has(mark)),
  ];
  const common = sum(shared) + BEFORE_COUNTS * sum(named);
  const [ofLeft, ofRight] = [sum(left.marks), sum(right.marks)];
  if (ofLeft === 0 || ofRight === 0) return 0;
  return (0.3 * common) / Math.min(ofLeft, ofRight) + (1.4 * common) / (ofLeft + ofRight);
}
