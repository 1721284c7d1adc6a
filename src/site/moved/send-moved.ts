// Sending on: a request for what no page is in, the answer that says where the page went or that it is gone out.

import { sendPage, sendPlain } from "../delivery/send.ts";
import type { Sending } from "../delivery/send.ts";
import { findMoved } from "./find-moved.ts";
import type { SiteOptions } from "../site-config.ts";
import type { SitePages } from "../site-pages.ts";

/** Kept by browsers for an hour: what was told wrongly is not believed for ever. */
export function sendMoved(sending: Sending, status: 301 | 308, location: string): void {
  const { method } = sending.request;
  const isRead = method === "GET" || method === "HEAD";
  sendPlain(
    sending,
    status,
    // What else a request that is not a reading sends is not waited for.
    { location, "cache-control": "public, max-age=3600", ...(!isRead && { connection: "close" }) },
    `Moved to ${location}\n`,
  );
}

/** False where no redirect is about it: nothing was sent. */
export async function sendWhereMoved(
  sending: Sending,
  { options, pages }: { readonly options: SiteOptions; readonly pages: Pick<SitePages, "loadGone"> },
): Promise<boolean> {
  const { method, url = "/" } = sending.request;
  const moved = await findMoved(options, url);
  if (moved === undefined) return false;
  // By 301 browsers turn what is posted into a reading; by 308 they do not.
  if (moved !== "gone") sendMoved(sending, method === "GET" || method === "HEAD" ? 301 : 308, moved.to);
  else await sendPage(sending, await pages.loadGone(/^\/en(?:[/?]|$)/.test(url) ? "en" : "ja"), "page");
  return true;
}
