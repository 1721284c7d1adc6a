// Watch: who was heard of last, with what they did today; the longest unheard are forgotten, so that memory stays bounded.

export type Watched<Thing> = {
  readonly day: number;
  readonly things: ReadonlySet<Thing>;
  /** Views in this minute, with one more. */
  countViews(minute: number): number;
};

export type Watch<Thing> = {
  /** The one of that name on that day; what they did on another day is forgotten. */
  meet(name: string, day: number): Watched<Thing>;
  /** Of one who was met. */
  remember(name: string, thing: Thing): void;
  size(): number;
};

type Held<Thing> = Watched<Thing> & { readonly things: Set<Thing> };

function begin<Thing>(day: number): Held<Thing> {
  let current = -1;
  let views = 0;
  const countViews = (minute: number): number => {
    views = minute === current ? views + 1 : 1;
    current = minute;
    return views;
  };
  return { day, things: new Set(), countViews };
}

/** Neither names nor their things grow beyond what is given. */
export function createWatch<Thing>(mostNames: number, mostThings: number): Watch<Thing> {
  const held = new Map<string, Held<Thing>>();
  let things = 0;
  const makeRoom = (): void => {
    for (const [name, watched] of held) {
      if (held.size <= mostNames && things <= mostThings) return;
      held.delete(name);
      things -= watched.things.size;
    }
  };
  return {
    meet(name, day) {
      const known = held.get(name);
      if (known) held.delete(name);
      if (known && known.day !== day) things -= known.things.size;
      const watched = known?.day === day ? known : begin<Thing>(day);
      held.set(name, watched);
      makeRoom();
      return watched;
    },
    remember(name, thing) {
      const own = held.get(name)?.things;
      if (!own || own.has(thing)) return;
      own.add(thing);
      things += 1;
    },
    size: () => held.size,
  };
}
