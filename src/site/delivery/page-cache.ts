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
  /** Of the body before compression. */
  readonly bytes: number;
  bodyIn(encoding: Encoding): Promise<Buffer>;
};

type Entry = { readonly version: string; readonly page: StoredPage };

export type PageCache = {
  load(key: string, version: string, render: () => Promise<Rendered>): Promise<StoredPage>;
  /** Bytes held now; for tests and figures. */
  heldBytes(): number;
};

/** Makes a page of a render; `onGrowth` is told of the bytes of each further encoding as it is made. */
export function storePage(
  rendered: Rendered,
  quality?: number,
  onGrowth?: (bytes: number) => void,
): StoredPage {
  const identity = Buffer.from(rendered.body);
  const encoded = new Map<Encoding, Promise<Buffer>>([["identity", Promise.resolve(identity)]]);
  const bodyIn = (encoding: Encoding): Promise<Buffer> => {
    const known = encoded.get(identity.length < SMALLEST_COMPRESSED ? "identity" : encoding);
    if (known) return known;
    const made = compress(identity, encoding, quality).then((body) => {
      onGrowth?.(body.length);
      return body;
    });
    encoded.set(encoding, made);
    made.catch(() => encoded.delete(encoding));
    return made;
  };
  const tag = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  return { status: rendered.status, type: rendered.type, tag, bytes: identity.length, bodyIn };
}

type HeldPages = {
  find(key: string): Entry | undefined;
  put(key: string, version: string, rendered: Rendered): StoredPage;
  bytes(): number;
};

/** Pages by key, the one unused for longest first; at most about `mostBytes` in all their encodings. */
function createHeldPages(mostBytes: number): HeldPages {
  const entries = new Map<string, Entry>();
  const sizes = new Map<StoredPage, number>();
  let held = 0;

  const release = (page: StoredPage): void => {
    held -= sizes.get(page) ?? 0;
    sizes.delete(page);
  };
  const grow = (page: StoredPage, bytes: number): void => {
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
  const touch = (key: string, entry: Entry): void => {
    entries.delete(key);
    entries.set(key, entry);
  };
  const put: HeldPages["put"] = (key, version, rendered) => {
    const before = entries.get(key);
    const made = storePage(rendered, undefined, (bytes) => grow(made, bytes));
    // A change elsewhere often leaves a page as it was: its compressed forms stay good.
    const isUnchanged = before?.page.tag === made.tag && before.page.status === made.status;
    const page = before && isUnchanged ? before.page : made;
    touch(key, { version, page });
    if (page !== made) return page;
    if (before) release(before.page);
    sizes.set(made, 0);
    grow(made, made.bytes);
    return made;
  };
  const find: HeldPages["find"] = (key) => {
    const entry = entries.get(key);
    if (entry) touch(key, entry);
    return entry;
  };
  return { find, put, bytes: () => held };
}

export function createPageCache(mostBytes: number): PageCache {
  const pages = createHeldPages(mostBytes);
  const rendering = new Map<string, Promise<StoredPage>>();

  const load: PageCache["load"] = async (key, version, render) => {
    const entry = pages.find(key);
    if (entry?.version === version) return entry.page;
    const task = `${version} ${key}`;
    const running = rendering.get(task);
    if (running) return running;
    const started = render()
      .then((rendered) => pages.put(key, version, rendered))
      .finally(() => rendering.delete(task));
    rendering.set(task, started);
    return started;
  };
  return { load, heldBytes: () => pages.bytes() };
}
