// Values and what each is sorted by → the groups in the order in which they begin. Map.groupBy, which the library cannot use: Node 20 has none.

export function grouped<V, K>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
