// Reads shortcodes (`[gallery ids="1,2"]`, `{{< figure >}}`, `{% include x %}`): HTML in, HTML without them out, each noted.

import type { Note } from "../piece.ts";

/** Their content is an address or nothing that a reader would read. */
const EMPTIED: ReadonlySet<string> = new Set([
  "embed",
  "audio",
  "video",
  "playlist",
  "gallery",
  "youtube",
  "vimeo",
]);
/** Written without attributes, too. */
const KNOWN_ALONE: ReadonlySet<string> = new Set(
  "gallery embed audio video playlist toc sitemap contact-form contact-form-7 recent-posts archives ad adsense more_posts".split(
    " ",
  ),
);

// None of these reads over the next sign that begins one: what is left open costs time once, not once for each.
const TAG = /\[(\[?)(\/?)([a-zA-Z][\w-]{1,40})((?:\s[^[\]<>]{0,2000})?)(\/?)\](\]?)/g;
const CAPTION =
  /\[(?:wp_)?caption\b[^[\]]{0,2000}\]((?:(?!\[(?:wp_)?caption\b)[^]){0,20000}?)\[\/(?:wp_)?caption\]/g;
const CAPTION_IMAGE = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i;
const TEMPLATE_TAG = /\{\{[^{}]{0,2000}\}\}|\{%[^{}]{0,2000}%\}/g;

/** `[sic]` and `[注]` are text; a shortcode has attributes, an end, or a name that everybody uses. */
export function readShortcodes(html: string, notes: Note[]): string {
  const captioned = html.includes("caption]") ? html.replace(CAPTION, figureOf) : html;
  const templated = captioned.includes("{") ? withoutTemplateTags(captioned, notes) : captioned;
  return templated.includes("[") ? withoutTags(templated, notes) : templated;
}

function figureOf(_whole: string, content: string): string {
  const [picture = ""] = CAPTION_IMAGE.exec(content) ?? [];
  const caption = content.slice(picture.length).trim();
  return `<figure>${picture}${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`;
}

function withoutTemplateTags(html: string, notes: Note[]): string {
  return html.replace(TEMPLATE_TAG, (tag) => {
    notes.push({ code: "shortcode-removed", about: tag.slice(0, 60) });
    return "";
  });
}

function withoutTags(html: string, notes: Note[]): string {
  const ended = new Set(
    [...html.matchAll(TAG)].flatMap(([, , slash, name = ""]) => (slash === "/" ? [name] : [])),
  );
  let emptied: string | undefined;
  let out = "";
  let from = 0;
  for (const tag of html.matchAll(TAG)) {
    const [whole, before, slash, name = "", attributes = "", , after] = tag;
    const isShortcode = slash === "/" || ended.has(name) || attributes.includes("=") || KNOWN_ALONE.has(name);
    if (!isShortcode) continue;
    if (emptied === undefined) out += html.slice(from, tag.index);
    from = tag.index + whole.length;
    if (before === "[" && after === "]") {
      // Written double to be shown.
      if (emptied === undefined) out += whole.slice(1, -1);
      continue;
    }
    if (slash === "/") {
      if (emptied === name) emptied = undefined;
      continue;
    }
    notes.push({ code: "shortcode-removed", about: whole.slice(0, 60) });
    if (emptied === undefined && EMPTIED.has(name) && ended.has(name)) emptied = name;
  }
  return emptied === undefined ? out + html.slice(from) : out;
}
