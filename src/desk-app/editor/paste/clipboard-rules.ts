// Clipboard rules: how the document's nodes stand in the HTML that is copied, and how pasted HTML becomes nodes again.

import { DOMParser, DOMSerializer, type Node, type ParseRule } from "prosemirror-model";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { readLinkAddress } from "../../../terms/marks/link-address.ts";
import { parsePictureName } from "../../../terms/picture.ts";
import type { FindOfficialText } from "../official/official-text.ts";

const readNumber = (element: HTMLElement, name: string): number =>
  Number(element.getAttribute(`data-${name}`));

function readPicture(element: HTMLElement): Record<string, unknown> | false {
  const media = element.getAttribute("data-media") ?? "";
  const [width, height] = [readNumber(element, "width"), readNumber(element, "height")];
  if (parsePictureName(media) === undefined || !(width > 0) || !(height > 0)) return false;
  return {
    media,
    width,
    height,
    alt: element.getAttribute("data-alt") ?? "",
    credit: element.getAttribute("data-credit") ?? "",
    caption: element.getAttribute("data-caption"),
  };
}

const readReading = (element: HTMLElement): { readonly reading: string } | false => {
  const reading = [...element.querySelectorAll("rt")]
    .map(({ textContent }) => textContent)
    .join("")
    .trim();
  return reading !== "" && reading.length <= 200 && { reading };
};

/** Beside those of the schema. The first that fits counts. */
const RULES: readonly ParseRule[] = [
  { tag: "rt, rp", ignore: true },
  { tag: "ruby", mark: "ruby", getAttrs: readReading },
  {
    tag: "a[href]",
    mark: "link",
    getAttrs: (element) => {
      const href = readLinkAddress(element.getAttribute("href") ?? "");
      return href !== undefined && { href };
    },
  },
  {
    tag: "blockquote",
    node: "quote",
    getAttrs: (element) => ({ credit: element.getAttribute("data-credit") }),
  },
  { tag: "figure[data-media]", node: "picture", getAttrs: readPicture },
  // The deepest that the desk writes; one above belongs to the page.
  { tag: "h1", node: "heading", attrs: { level: 2 } },
  { tag: "h4, h5, h6", node: "heading", attrs: { level: 3 } },
];

export const clipboardParser = new DOMParser(articleSchema, [
  ...RULES,
  ...DOMParser.fromSchema(articleSchema).rules,
]);

const ownSerializer = DOMSerializer.fromSchema(articleSchema);

/** `data-` attributes of a picture, and the picture itself by its address at this desk. */
function pictureMarkup({ attrs }: Node): [string, Record<string, string>, unknown] {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs))
    if (value !== null) shown[`data-${name}`] = String(value);
  return [
    "figure",
    shown,
    ["img", { src: `/desk/pictures/${String(attrs["media"])}`, alt: String(attrs["alt"]) }],
  ];
}

/** What leaves the editor has the issuer's words with it, as a quote: pasted here they are no official text any more. */
export function clipboardSerializer(findText: FindOfficialText): DOMSerializer {
  return new DOMSerializer(
    {
      ...ownSerializer.nodes,
      official: ({ attrs }) => [
        "blockquote",
        { "data-official": "" },
        findText(Number(attrs["block"]))?.text ?? "",
      ],
      quote: ({ attrs }) => [
        "blockquote",
        attrs["credit"] === null ? {} : { "data-credit": String(attrs["credit"]) },
        0,
      ],
      picture: (node) => {
        const [name, attributes, inner] = pictureMarkup(node);
        return [name, attributes, inner] as const;
      },
      headline: () => ["p", 0],
      lead: () => ["p", 0],
    },
    {
      ...ownSerializer.marks,
      ruby: ({ attrs }) => {
        const dom = document.createElement("ruby");
        const base = document.createElement("span");
        const reading = document.createElement("rt");
        reading.textContent = String(attrs["reading"]);
        dom.append(base, reading);
        return { dom, contentDOM: base };
      },
    },
  );
}
