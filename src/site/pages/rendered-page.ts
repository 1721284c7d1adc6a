// Rendered page: a page's markup in, what the cache keeps of it out.

import type { Rendered } from "../delivery/page-cache.ts";
import type { Html } from "../markup/html.ts";

export function renderedPage(page: Html, status = 200): Rendered {
  return { status, type: "text/html; charset=utf-8", body: page.markup };
}
