// Urlset: addresses in, a sitemap of them out (protocol 0.9), each with the same in the other language.

import type { Rendered } from "../delivery/page-cache.ts";
import { type Html, type HtmlValue, html as xml } from "../markup/html.ts";
import { LANGUAGES, type Language, type SiteConfig } from "../site-config.ts";

/** Of the protocol: most addresses in one sitemap, and most sitemaps in one index. */
export const MOST_ADDRESSES = 50_000;

export function renderedXml(body: Html): Rendered {
  return { status: 200, type: "application/xml; charset=utf-8", body: body.markup };
}

/** `namespaces`: beside the protocol's own. */
export function urlset(namespaces: Html, lines: HtmlValue): Rendered {
  return renderedXml(xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${lines}</urlset>
`);
}

export const LANGUAGE_LINKS = xml` xmlns:xhtml="http://www.w3.org/1999/xhtml"`;

/** One line for each language; all of them name all, as search engines ask for. */
export function inEachLanguage(
  { baseAddress }: SiteConfig,
  path: (language: Language) => string,
  changedAt?: string,
): Html {
  const addresses = LANGUAGES.map((language) => ({ language, address: baseAddress + path(language) }));
  const links = [...addresses, { language: "x-default", address: baseAddress + path("ja") }].map(
    ({ language, address }) => xml`<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
  );
  const lastmod = changedAt !== undefined && xml`<lastmod>${changedAt}</lastmod>`;
  return xml`${addresses.map(({ address }) => xml`<url><loc>${address}</loc>${lastmod}${links}</url>\n`)}`;
}
