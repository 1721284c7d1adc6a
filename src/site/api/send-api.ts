// Sending an answer of the API: a request below /api/ in, its answer out, open to pages of other sites.

import { isStoreAway } from "../../newsroom/ports/is-store-away.ts";
import { type Sending, sendPage, sendPlain } from "../delivery/send.ts";
import type { StoredPage } from "../delivery/stored-page.ts";
import type { ApiRoute } from "../routes/route.ts";
import type { SiteOptions } from "../site-config.ts";
import type { SitePages } from "../site-pages.ts";

/** A browser asks first where a page of another site sends If-None-Match. */
const PREFLIGHT = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "if-none-match",
  "access-control-max-age": "86400",
  "cache-control": "public, max-age=86400",
} as const;

const RETRY_SECONDS = "5";

function openTo(sending: Sending, page: StoredPage): Sending {
  return {
    ...sending,
    headers: {
      ...sending.headers,
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "etag, retry-after",
      ...(page.status === 503 && { "retry-after": RETRY_SECONDS }),
    },
  };
}

export async function sendApi(
  sending: Sending,
  { path, query }: ApiRoute,
  { pages, options }: { readonly pages: Pick<SitePages, "loadApi">; readonly options: SiteOptions },
): Promise<void> {
  const { method = "", url = "" } = sending.request;
  if (method === "OPTIONS") {
    sendPlain(sending, 204, PREFLIGHT);
    return;
  }
  const api = await pages.loadApi();
  if (method !== "GET" && method !== "HEAD") {
    const page = api.problem({ name: "method-not-allowed", detail: `The API is not asked by ${method}.` });
    const closing = { allow: "GET, HEAD, OPTIONS", connection: "close" };
    const open = openTo(sending, page);
    await sendPage({ ...open, headers: { ...open.headers, ...closing } }, page, "never");
    return;
  }
  const page = await api.load(path, new URLSearchParams(query)).catch((error: unknown) => {
    options.onError?.(error, { method, target: url });
    const name = isStoreAway(error) ? "unavailable" : "failed";
    return api.problem({ name, detail: "The answer could not be made. Please try again later." });
  });
  await sendPage(openTo(sending, page), page, page.status < 500 ? "page" : "never");
}
