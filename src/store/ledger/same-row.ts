// Same row: two rows of one table in, whether all their columns are equal out.

export function isSameRow(a: object, b: object | undefined): boolean {
  return b !== undefined && inOrder(a) === inOrder(b);
}

function inOrder(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
