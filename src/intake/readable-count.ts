// readableCount: a count as messages write it: 500,000.

export function readableCount(count: number): string {
  return count.toLocaleString("en-US");
}
