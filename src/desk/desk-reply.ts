// Desk reply: what the desk answers a request with, and how it is sent: in no cache, found by no search engine.

import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, compress } from "../site/delivery/compress.ts";
import { securityHeaders } from "../site/delivery/security-headers.ts";
import { type Html, html } from "../site/markup/html.ts";
import type { Bilingual, Language } from "../site/site-config.ts";
import { inboxPath } from "./desk-paths.ts";
import { DESK_STYLE_PATH } from "./page/desk-asset.ts";
import { DESK_STYLE } from "./page/desk-style.ts";
import { DESK_WORDS } from "./words/desk-words.ts";
import { LEDGER_SCRIPT_PATH, ledgerScript } from "./ledger/pages/ledger-keys.ts";
import { noticePage } from "./page/frame.ts";

export type DeskReply = {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

type NoticeName = "closed" | "limited" | "missing" | "broken";

const STATUSES: Readonly<Record<NoticeName, number>> = {
  closed: 403,
  limited: 429,
  missing: 404,
  broken: 500,
};

/** Nothing of the desk is kept on the way, or says to another site where a reader was. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  vary: "cookie, accept-encoding",
} as const;

export type Notice = { readonly name: Bilingual; readonly language: Language; readonly part?: Html };

/** Where the desk's own way goes on for who came to where there is nothing for them. */
const wayBack = (language: Language): Html =>
  html`<p><a href="${inboxPath(language)}">${DESK_WORDS[language].toInbox}</a></p>`;

/** A page that says one thing, with `part` below it. */
export function noticeReply(
  which: NoticeName,
  { name, language, part = which === "limited" ? undefined : wayBack(language) }: Notice,
  headers: Readonly<Record<string, string>> = {},
): DeskReply {
  const words = DESK_WORDS[language];
  const [title, text] = [words[`${which}Title`], words[`${which}Text`]];
  const page = noticePage({ language, name, shownAs: "page" }, title, text, part);
  return { status: STATUSES[which], type: "text/html; charset=utf-8", body: page.markup, headers };
}

/** Holds no secret, and is the same for everybody. */
export function findAsset(path: string): DeskReply | undefined {
  const headers = { "cache-control": "public, max-age=31536000, immutable" };
  if (path === LEDGER_SCRIPT_PATH)
    return { status: 200, type: "text/javascript; charset=utf-8", body: ledgerScript(), headers };
  if (path !== DESK_STYLE_PATH) return undefined;
  return { status: 200, type: "text/css; charset=utf-8", body: DESK_STYLE, headers };
}

export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  baseAddress: string,
  { status, type = "text/plain; charset=utf-8", body, headers }: DeskReply,
): Promise<void> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const bytes = await compress(Buffer.from(body), encoding);
  response.writeHead(status, {
    ...securityHeaders(baseAddress),
    ...HEADERS,
    "content-type": type,
    "content-length": bytes.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
