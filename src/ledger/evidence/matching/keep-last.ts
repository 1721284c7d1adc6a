// Keep last: what is made of a thing once and kept as long as the thing is, that of the last one at hand: one announcement is compared with thousands of promises.

export function keepLast<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, Made>();
  let [last, madeOfLast]: [Thing | undefined, Made | undefined] = [undefined, undefined];
  return (thing) => {
    if (thing === last && madeOfLast !== undefined) return madeOfLast;
    const made = kept.get(thing) ?? make(thing);
    kept.set(thing, made);
    [last, madeOfLast] = [thing, made];
    return made;
  };
}
