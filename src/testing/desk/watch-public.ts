// Watch public: addresses of the site → how long each took until readers could see an article there.

import { setTimeout as pause } from "node:timers/promises";
import { type Answer, askAt } from "../serving/ask-at.ts";

export type Sighting = { readonly path: string; readonly ms: number };

type Watched = {
  readonly path: string;
  /** Of an answer with status 200. */
  readonly shows: (answer: Answer) => boolean;
};

const GIVE_UP_MS = 10_000;
const POLL_MS = 2;

/** From now on; rejects with what is not there after ten seconds. The first of them is asked for alone until it is there. */
export async function watchPublic(port: number, [first, ...others]: readonly Watched[]): Promise<Sighting[]> {
  const began = performance.now();
  const wait = async ({ path, shows }: Watched): Promise<Sighting> => {
    for (;;) {
      const answer = await askAt(port, path);
      const ms = performance.now() - began;
      if (answer.status === 200 && shows(answer)) return { path, ms };
      if (ms > GIVE_UP_MS) throw new Error(`${path} does not show it: ${answer.status}`);
      await pause(POLL_MS);
    }
  };
  if (!first) return [];
  const seen = [await wait(first)];
  for (const one of others) seen.push(await wait(one));
  return seen;
}
