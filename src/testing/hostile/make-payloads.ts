// Make payloads: how many are wanted in, so many different payloads out of the table of contexts, encodings and vectors, the same ones every time.

import { CONTEXTS, ENCODINGS, VECTORS } from "./vectors.ts";

export type Payload = {
  readonly id: number;
  /** `double-quoted/entities/svg`. */
  readonly name: string;
  readonly text: string;
};

/** What a payload writes into the console where it runs: no quote, space or sign of markup is in it. */
export const runningSign = (id: number): string => `ran-${id}-`;
const scriptOf = (id: number): string => `console.log(/${runningSign(id)}/)`;

/** The ids of payloads that ran, by what the console says. */
export function readRun(messages: readonly string[]): readonly number[] {
  const ids = messages.flatMap((text) => [...text.matchAll(/\/ran-(\d+)-\//g)].map(([, id]) => Number(id)));
  return [...new Set(ids)].toSorted((a, b) => a - b);
}

/**
 * Each context with each vector in turn, one encoding after another: any three hundred have all of them. `plain` ones first
 * and most often: they are those that run where nothing is done about them.
 */
export function makePayloads(
  count: number,
  encodings: readonly string[] = Object.keys(ENCODINGS),
): readonly Payload[] {
  const contexts = Object.entries(CONTEXTS);
  return Array.from({ length: count }, (_, id) => {
    const [context, breakOut] = contexts[id % contexts.length] ?? [];
    const vector = VECTORS[(id * 5 + Math.floor(id / contexts.length)) % VECTORS.length];
    // Every second one is plain.
    const encoding = id % 2 === 0 ? "plain" : (encodings[Math.floor(id / 2) % encodings.length] ?? "plain");
    const encode = ENCODINGS[encoding];
    if (context === undefined || !breakOut || !vector || !encode) throw new Error(`No payload ${id}.`);
    return {
      id,
      name: `${context}/${encoding}/${vector.name}`,
      text: encode(breakOut(vector.write(scriptOf(id)))),
    };
  });
}
