// Kept cards: the name of a card's version and how it is drawn in, its picture out, drawn once however many ask, in bounded memory.

import type { TakeTurns } from "../delivery/take-turns.ts";

export type KeptCards = {
  /** Rejects as the drawing does, or where too many wait for others; what failed is drawn anew for the next who asks. */
  load(name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Bytes held now; for tests and figures. */
  heldBytes(): number;
};

export function createKeptCards(mostBytes: number, takeTurn: TakeTurns): KeptCards {
  /** The one unasked for longest first. */
  const kept = new Map<string, Uint8Array>();
  const drawing = new Map<string, Promise<Uint8Array>>();
  let held = 0;

  const forget = (name: string): void => {
    held -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  };
  const keep = (name: string, png: Uint8Array): Uint8Array => {
    forget(name);
    kept.set(name, png);
    held += png.length;
    for (const oldest of kept.keys()) {
      if (held <= mostBytes) break;
      forget(oldest);
    }
    return png;
  };
  return {
    async load(name, draw) {
      const known = kept.get(name);
      if (known) return keep(name, known);
      const started = drawing.get(name) ?? takeTurn(draw).finally(() => drawing.delete(name));
      drawing.set(name, started);
      return keep(name, await started);
    },
    heldBytes: () => held,
  };
}
