// Write JSON: a value of the ledger in, its text out, with the fields in the order of their names: equal values are equal texts.

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whatever way it went through an export and back: the ledger of a copy is the same to the byte. */
export function writeJson(value: object): string {
  return JSON.stringify(value, inOrder);
}
