// Held pages: pages by key, the one unused for longest first to go, in bounded memory.

import type { StoredPage } from "./stored-page.ts";
import type { State } from "./page-cache.ts";

export type HeldPage = { readonly page: StoredPage; state: State };

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
  const entries = new Map<string, HeldPage>();
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
    for (const [key, entry] of entries) {
      if (held <= mostBytes) return;
      entries.delete(key);
      release(entry.page);
    }
  };
  return {
    find(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    put(key, entry, bytes) {
      const before = entries.get(key);
      entries.delete(key);
      entries.set(key, entry);
      if (before?.page === entry.page) return;
      if (before) release(before.page);
      sizes.set(entry.page, 0);
      grow(entry.page, bytes + key.length + BESIDE_BYTES);
    },
    grow,
    bytes: () => held,
  };
}
