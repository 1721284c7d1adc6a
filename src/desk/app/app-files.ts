// App files: the built application of the desk, in memory: each file under its hashed name, in the encodings it is sent in.

import type { Language } from "../../site/site-config.ts";
import type { Encoding } from "../../site/delivery/compress.ts";

export type AppFile = {
  readonly type: string;
  readonly bodies: Readonly<Record<Encoding, Uint8Array>>;
};

/** Addresses of what the page loads. */
export type AppEntry = { readonly script: string; readonly style: string };

/** Each language has a script of its own: nobody loads the words of the other. */
export type AppEntries = Readonly<Record<Language, AppEntry>>;

export type AppFiles = {
  readonly entries: AppEntries;
  /** By the name that follows `/desk/assets/`. */
  readonly files: ReadonlyMap<string, AppFile>;
};

/** Where the application is loaded from; the error is a sentence for who runs the server. */
export type LoadApp = () => Promise<
  { readonly ok: true; readonly value: AppFiles } | { readonly ok: false; readonly error: string }
>;

export const ASSETS_PATH = "/desk/assets/";
