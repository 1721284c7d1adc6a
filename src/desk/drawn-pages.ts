// Drawn pages: an address of the desk → the page that the server draws for it, and what its forms do, beside the application.

import type { Language } from "../site/site-config.ts";
import type { SignedIn } from "./api/signed-in.ts";
import type { DeskReply } from "./desk-reply.ts";

export type DrawnPage = {
  readonly language: Language;
  /** Undefined where what the address names is not there. */
  readonly show: (who: SignedIn) => Promise<DeskReply | undefined>;
  /** Of a page that forms are sent to; undefined where the form comes from none of its pages. */
  readonly act?: (form: URLSearchParams, who: SignedIn) => Promise<DeskReply | undefined>;
};

/** Whoever asks is signed in and may read; more than that each page asks for itself. */
export type DrawnPages = {
  /** `target`: path and query. Undefined where the address is not one of theirs. */
  find(target: string): DrawnPage | undefined;
};
