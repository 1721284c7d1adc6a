// Write feeds: what an office shows at a moment → its RSS, Atom, RDF or JSON feed as text.

import type { Office } from "../plan/office.ts";
import { originOf } from "../plan/office.ts";
import { type Planned, listedAt } from "../plan/planned.ts";
import { listedAddress } from "./addresses.ts";
import { isoDate, rssDate } from "./feed-dates.ts";

type Shown = { readonly office: Office; readonly shown: readonly Planned[]; readonly now: number };

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export function writeRss({ office, shown, now }: Shown): string {
  const items = shown.map((planned) => {
    const { title } = listedAt(planned, now);
    const date = rssDate(planned.at, planned.number);
    const link = listedAddress(planned, office, false);
    return `<item><title>${escape(title)}</title><link>${link}</link><guid isPermaLink="false">${planned.guid}</guid>${
      date === undefined ? "" : `<pubDate>${date}</pubDate>`
    }</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${office.name}</title><link>${originOf(office)}/</link><description>新着</description>
${items.join("\n")}
</channel></rss>\n`;
}

export function writeAtom({ office, shown, now }: Shown): string {
  const entries = shown.map((planned) => {
    const { title, from } = listedAt(planned, now);
    return `<entry><id>${planned.guid}</id><title>${escape(title)}</title><link href="${listedAddress(planned, office, false)}"/>
<published>${isoDate(planned.at)}</published><updated>${isoDate(from)}</updated></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${office.name}</title><id>${originOf(office)}/</id><updated>${isoDate(shown[0]?.at ?? now)}</updated>
${entries.join("\n")}
</feed>\n`;
}

export function writeRdf({ office, shown, now }: Shown): string {
  const links = shown.map((planned) => listedAddress(planned, office, false));
  const items = shown.map((planned, place) => {
    const { title } = listedAt(planned, now);
    return `<item rdf:about="${links[place]}"><title>${escape(title)}</title><link>${links[place]}</link><dc:date>${isoDate(planned.at)}</dc:date></item>`;
  });
  return `<?xml version="1.0" encoding="Shift_JIS"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${originOf(office)}/"><title>${office.name}</title><link>${originOf(office)}/</link><description>新着</description>
<items><rdf:Seq>${links.map((link) => `<rdf:li rdf:resource="${link}"/>`).join("")}</rdf:Seq></items></channel>
${items.join("\n")}
</rdf:RDF>\n`;
}

/** The text stands in the feed; it is what changes. */
export function writeJsonFeed({ office, shown, now }: Shown): string {
  const items = shown.map((planned) => {
    const { title, paragraphs } = planned.versions.findLast(({ from }) => from <= now) ?? planned.versions[0];
    return {
      id: planned.guid,
      url: listedAddress(planned, office, false),
      title,
      content_html: `<h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}`,
      date_published: isoDate(planned.at),
    };
  });
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: office.name,
    home_page_url: `${originOf(office)}/`,
  };
  return JSON.stringify({ ...head, items });
}
