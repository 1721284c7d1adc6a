// Held pages: pages by key, those first to go that have not been asked for since their last turn, in bounded memory.

import type { StoredPage } from "./stored-page.ts";
import type { State } from "./page-cache.ts";

/** `state`: in which the page was right. `edition`: the last one that it was shown in, which may be a later one. */
export type HeldPage = { readonly page: StoredPage; state: State; edition: object };

export type HeldPages = {
  find(key: string): HeldPage | undefined;
  /** `bytes` of it are held so far; `grow` tells of more. */
  put(key: string, held: HeldPage, bytes: number): void;
  grow(page: StoredPage, bytes: number): void;
  bytes(): number;
};

/** What a page costs beside its bytes: its key, tag and places in maps. */
const BESIDE_BYTES = 600;

/** At most about `mostBytes` in all their encodings. */
export function createHeldPages(mostBytes: number): HeldPages {
  const entries = new Map<string, HeldPage & { wasAsked: boolean }>();
  const sizes = new Map<StoredPage, number>();
  let held = 0;

  const release = (page: StoredPage): void => {
    held -= sizes.get(page) ?? 0;
    sizes.delete(page);
  };
  const grow: HeldPages["grow"] = (page, bytes) => {
    const size = sizes.get(page);
    if (size === undefined) return;
    sizes.set(page, size + bytes);
    held += bytes;
    // Moving a page to the end each time that it is asked for would cost more than finding it.
    for (const [key, entry] of entries) {
      if (held <= mostBytes) return;
      entries.delete(key);
      if (entry.wasAsked) entries.set(key, Object.assign(entry, { wasAsked: false }));
      else release(entry.page);
    }
  };
  return {
    find(key) {
      const entry = entries.get(key);
      if (entry) entry.wasAsked = true;
      return entry;
    },
    put(key, entry, bytes) {
      const before = entries.get(key);
      entries.delete(key);
      entries.set(key, Object.assign(entry, { wasAsked: false }));
      if (before?.page === entry.page) return;
      if (before) release(before.page);
      sizes.set(entry.page, 0);
      grow(entry.page, bytes + key.length + BESIDE_BYTES);
    },
    grow,
    bytes: () => held,
  };
}
