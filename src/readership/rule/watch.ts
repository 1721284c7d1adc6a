// Watch: who was heard of last, with what they did today; who was not heard of for longest is forgotten, so that memory stays bounded.

export type Watched = {
  readonly day: number;
  minute: number;
  /** In that minute. */
  views: number;
  /** Articles, or browsers: few for most, so that a list is smaller than a set and as quick. */
  readonly things: number[];
};

export type Watch = {
  /** The one of that name on that day; what they did on another day is forgotten. */
  meet(name: number, day: number): Watched;
  /** Of one who was just met. */
  remember(watched: Watched, thing: number): void;
  size(): number;
};

/**
 * Two halves: who is met is in the young one, and when that is full it becomes the old one, whose place was the
 * one before's. Taking the longest unheard out of one map, name by name, took ten times as long with 50,000 names: each
 * time it walks over all that were taken out.
 */
export function createWatch(mostNames: number, mostThings: number): Watch {
  let young = new Map<number, Watched>();
  let old = new Map<number, Watched>();
  let youngThings = 0;
  const turnOver = (): void => {
    old = young;
    young = new Map();
    youngThings = 0;
  };
  return {
    meet(name, day) {
      const met = young.get(name);
      if (met?.day === day) return met;
      youngThings -= met?.things.length ?? 0;
      if (young.size >= mostNames / 2 || youngThings >= mostThings / 2) turnOver();
      const known = old.get(name);
      const watched = known?.day === day ? known : { day, minute: -1, views: 0, things: [] };
      young.set(name, watched);
      youngThings += watched.things.length;
      return watched;
    },
    remember(watched, thing) {
      watched.things.push(thing);
      youngThings += 1;
    },
    size: () => young.size + old.size,
  };
}
