// Make HTML safe: a page as its issuer sent it in, its words in their structure out: nothing that runs, asks or leads anywhere.

import sanitizeHtml from "sanitize-html";

/** What gives text its shape; everything else is only looked through. */
const SHAPES =
  "address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  );
/** What stands within them is no text for people, or belongs to another language than HTML. */
const DROPPED =
  "script style template noscript noembed noframes iframe frame frameset object embed applet svg math title textarea option select xmp plaintext audio video canvas head".split(
    " ",
  );
/** Browsers stop at 512 too. */
const DEEPEST = 512;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: SHAPES,
  nonTextTags: DROPPED,
  allowedAttributes: {
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan"],
    col: ["span"],
    colgroup: ["span"],
    ol: ["start"],
    span: ["class", "title"],
  },
  allowedClasses: { span: ["link", "picture"] },
  allowedSchemes: [],
  nestingLimit: DEEPEST,
  transformTags: {
    // Of a class and a title that came with the page nothing is left: ours are given here.
    span: () => ({ tagName: "span", attribs: {} }),
    // Where a link led is told, and nobody is led there.
    a: (_name, { href }) => ({
      tagName: "span",
      attribs: href === undefined ? {} : { class: "link", title: href.trim().slice(0, 500) },
    }),
    // A picture would be asked of its site, which would learn who reads what when.
    img: (_name, { alt = "", src = "" }) => ({
      tagName: "span",
      attribs: { class: "picture", title: src.startsWith("data:") ? "data:" : src.slice(0, 500) },
      text: alt.trim() === "" ? "□" : `□ ${alt.trim()}`,
    }),
  },
};

/** A fragment: what may stand in a `<body>`. */
export function makeHtmlSafe(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}
