// Server files: what hosts of plain files read beside the pages: which headers to send and where old addresses lead.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { CopyExtra } from "../../copy/copy-site.ts";
import { securityHeaders } from "../../site/delivery/security-headers.ts";
import { readPlainRedirects } from "./copy-roots.ts";

/** A target's own `/:name` would be filled in by the host. */
const asTarget = (to: string): string =>
  to.replaceAll(/\s/g, encodeURIComponent).replaceAll(/(?<=\/):(?!\/)/g, "%3A");

/** As Netlify and Cloudflare Pages read it. */
async function* redirectLines(archive: Archive): AsyncGenerator<string> {
  for await (const { from, to } of readPlainRedirects(archive))
    if (to !== undefined) yield `${from} ${asTarget(to)} 301\n`;
}

async function* headerLines(base: string): AsyncGenerator<string> {
  const path = new URL(base).pathname.replace(/\/$/, "");
  yield `${path}/*\n`;
  for (const [name, value] of Object.entries(securityHeaders(base))) yield `  ${name}: ${value}\n`;
  yield `${path}/media/*\n  cache-control: public, max-age=31536000, immutable\n`;
}

/** Tells GitHub Pages to serve what is there, names with an underscore too. */
async function* nothing(): AsyncGenerator<string> {
  yield "";
}

export function serverFiles(archive: Archive, base: string): readonly CopyExtra[] {
  return [
    { path: "_redirects", read: () => redirectLines(archive) },
    { path: "_headers", read: () => headerLines(base) },
    { path: ".nojekyll", read: nothing },
  ];
}
