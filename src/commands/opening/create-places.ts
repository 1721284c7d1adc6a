// Places: how many may work at the store at once → a place to be taken and left; while one waits for a stranger, another has it.

export type Places = {
  readonly take: () => Promise<void>;
  readonly leave: () => void;
};

/** In the order in which they are asked for. */
export function createPlaces(most: number): Places {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take() {
      if (free > 0) {
        free -= 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
