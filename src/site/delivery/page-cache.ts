// Page cache: a key and a version in, the rendered page out; rendered once per version, in bounded memory.

import { createHash } from "node:crypto";
import { type Encoding, SMALLEST_COMPRESSED, compress } from "./compress.ts";

/** What a render gives. */
export type Rendered = { readonly status: number; readonly type: string; readonly body: string };

/** A page ready to send, in every encoding asked for so far. */
export type StoredPage = {
  readonly status: number;
  readonly type: string;
  /** Of the body before compression, without quotes. */
  readonly tag: string;
  bodyIn(encoding: Encoding): Promise<Buffer>;
};

type Entry = { readonly version: string; readonly page: StoredPage };

export type PageCache = {
  load(key: string, version: string, render: () => Promise<Rendered>): Promise<StoredPage>;
  /** Bytes held now; for tests and figures. */
  heldBytes(): number;
};

/** Makes a page of a render; `onGrowth` is told of the bytes of each encoding as it is made. */
export function storePage(
  rendered: Rendered,
  quality?: number,
  onGrowth?: (bytes: number) => void,
): StoredPage {
  const identity = Buffer.from(rendered.body);
  onGrowth?.(identity.length);
  const encoded = new Map<Encoding, Promise<Buffer>>([["identity", Promise.resolve(identity)]]);
  const bodyIn = (encoding: Encoding): Promise<Buffer> => {
    const known = encoded.get(identity.length < SMALLEST_COMPRESSED ? "identity" : encoding);
    if (known) return known;
    const made = compress(identity, encoding, quality).then((body) => {
      onGrowth?.(body.length);
      return body;
    });
    encoded.set(encoding, made);
    return made;
  };
  const tag = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  return { status: rendered.status, type: rendered.type, tag, bodyIn };
}

/** Holds at most about `mostBytes`; the page unused for longest goes first. */
export function createPageCache(mostBytes: number): PageCache {
  const entries = new Map<string, Entry>();
  const sizes = new Map<StoredPage, number>();
  const rendering = new Map<string, Promise<StoredPage>>();
  let held = 0;

  const release = (page: StoredPage): void => {
    held -= sizes.get(page) ?? 0;
    sizes.delete(page);
  };
  const trim = (): void => {
    for (const [key, entry] of entries) {
      if (held <= mostBytes) return;
      entries.delete(key);
      release(entry.page);
    }
  };
  const grow = (page: StoredPage, bytes: number): void => {
    const size = sizes.get(page);
    if (size === undefined) return;
    sizes.set(page, size + bytes);
    held += bytes;
    trim();
  };

  const put = (key: string, version: string, rendered: Rendered): StoredPage => {
    const before = entries.get(key);
    let size = 0;
    let stored: StoredPage | undefined;
    const made = storePage(rendered, undefined, (bytes) => {
      if (stored) grow(stored, bytes);
      else size += bytes;
    });
    // A change elsewhere often leaves a page as it was: its compressed forms stay good.
    const unchanged = before && before.page.tag === made.tag && before.page.status === made.status;
    const page = unchanged ? before.page : made;
    entries.delete(key);
    entries.set(key, { version, page });
    if (unchanged) return page;
    if (before) release(before.page);
    stored = made;
    sizes.set(made, 0);
    grow(made, size);
    return made;
  };

  const load: PageCache["load"] = async (key, version, render) => {
    const entry = entries.get(key);
    if (entry?.version === version) {
      entries.delete(key);
      entries.set(key, entry);
      return entry.page;
    }
    const task = `${version} ${key}`;
    const running = rendering.get(task);
    if (running) return running;
    const started = render()
      .then((rendered) => put(key, version, rendered))
      .finally(() => rendering.delete(task));
    rendering.set(task, started);
    return started;
  };
  return { load, heldBytes: () => held };
}
