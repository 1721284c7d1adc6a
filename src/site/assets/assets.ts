// Assets: the stylesheet, the script and the icon, each under a name that changes with its content.

import { createHash } from "node:crypto";
import { CLIENT_SCRIPT } from "./client-script.ts";
import type { Freshness } from "../delivery/freshness.ts";
import { type StoredPage, storePage } from "../delivery/stored-page.ts";
import type { AssetPaths } from "../pages/page-context.ts";
import { ICON } from "../style/icon.ts";
import { STYLESHEET } from "../style/stylesheet.ts";

export type Assets = {
  readonly paths: AssetPaths;
  find(name: string): { readonly page: StoredPage; readonly freshness: Freshness } | undefined;
};

/** Assets are compressed once for the life of the program, so as small as can be. */
const BEST_BROTLI = 11;

const hashOf = (body: string): string => createHash("sha256").update(body).digest("base64url").slice(0, 10);

export function createAssets(): Assets {
  const style = storePage({ status: 200, type: "text/css; charset=utf-8", body: STYLESHEET }, BEST_BROTLI);
  const script = storePage(
    { status: 200, type: "text/javascript; charset=utf-8", body: CLIENT_SCRIPT },
    BEST_BROTLI,
  );
  const icon = storePage({ status: 200, type: "image/svg+xml", body: ICON }, BEST_BROTLI);
  const styleName = `site-${hashOf(STYLESHEET)}.css`;
  const scriptName = `site-${hashOf(CLIENT_SCRIPT)}.js`;
  const find: Assets["find"] = (name) => {
    if (name === styleName) return { page: style, freshness: "asset" };
    if (name === scriptName) return { page: script, freshness: "asset" };
    if (name === "favicon.svg") return { page: icon, freshness: "page" };
    // A page that a cache kept from before an update still finds a stylesheet, if the newer one.
    if (name.endsWith(".css")) return { page: style, freshness: "page" };
    return name.endsWith(".js") ? { page: script, freshness: "page" } : undefined;
  };
  return { paths: { style: `/${styleName}`, script: `/${scriptName}` }, find };
}
