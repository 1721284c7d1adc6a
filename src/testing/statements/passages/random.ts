// Random: takes a stated seed and gives the same choices every time (mulberry32, public domain recurrence).

export type Random = {
  /** Whole number in [low, high]. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** `count` different choices in random order; fewer when there are fewer. */
  readonly several: <T>(choices: readonly T[], count: number) => readonly T[];
};

/** Numbers in [0, 1). */
export function createFractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createRandom(seed: number): Random {
  const fraction = createFractions(seed);
  const integer = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    integer,
    chance: (probability) => fraction() < probability,
    pick: (choices) => choices[integer(0, choices.length - 1)] ?? choices[0],
    several: (choices, count) => {
      const left = [...choices];
      const taken = [];
      while (taken.length < count && left.length > 0) {
        taken.push(...left.splice(integer(0, left.length - 1), 1));
      }
      return taken;
    },
  };
}
