// Hostile draft: a payload and a picture's name in, an article that has the payload in every field that the desk fills.

import type { ArticleBlock, ArticleDraft } from "../../terms/article.ts";
import { findMarkFault } from "../../terms/marks/find-mark-fault.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import type { PictureName } from "../../terms/picture.ts";
import type { Payload } from "./make-payloads.ts";

const WORDS = "港の護衛艦";

/** A reading that no rule lets in is drawn nowhere: then a link that hides a script stands there, which none lets in either. */
function marksOf({ text }: Payload): readonly TextMark[] {
  const reading: readonly TextMark[] = [
    { kind: "ruby", span: [2, 5], reading: text },
    { kind: "strong", span: [0, 1] },
  ];
  const marks = reading.toSorted((a, b) => a.span[0] - b.span[0]);
  if (findMarkFault({ text: WORDS, marks }) === undefined) return marks;
  return [{ kind: "link", span: [0, WORDS.length], href: `javascript:${text}` }];
}

/** A link of a scheme that is let in, with the payload for its path. */
function linkTo({ text }: Payload): TextMark {
  return {
    kind: "link",
    span: [0, 2],
    href: `https://a.example/?q=${encodeURIComponent(text.toWellFormed())}`,
  };
}

function bodyOf(payload: Payload, media: PictureName): readonly ArticleBlock[] {
  const { text } = payload;
  const marks = marksOf(payload);
  return [
    { kind: "heading", text, level: 2 },
    { kind: "paragraph", text },
    { kind: "paragraph", text: WORDS, marks },
    { kind: "paragraph", text: WORDS, marks: [linkTo(payload)] },
    { kind: "paragraph", text: WORDS, marks: [{ kind: "link", span: [0, 5], href: text }] },
    { kind: "list", entries: [text, WORDS], marks: [[{ kind: "strong", span: [0, text.length] }], marks] },
    {
      kind: "table",
      rows: [
        [text, WORDS],
        [text, text],
      ],
      header: true,
    },
    { kind: "quote", text, credit: text },
    { kind: "omission", blocks: [0], reason: text },
    { kind: "picture", media, alt: text, credit: text, caption: text, width: 3, height: 2 },
    { kind: "closing", text },
  ];
}

/** Law and marks are not asked: the store is taken to hold what nobody could have saved. */
export function hostileDraft(payload: Payload, media: PictureName): ArticleDraft {
  const { text, id } = payload;
  const said = { text, grounds: [{ span: [0, text.length], from: { kind: "desk" } }] } as const;
  return {
    kind: "feature",
    section: id % 7 === 0 ? text : "defence",
    headline: said,
    lead: said,
    body: bodyOf(payload, media),
    warnings: [{ code: "hostile", message: text }],
    language: id % 5 === 0 ? "en" : "ja",
    series: { series: text.slice(0, 200), part: text, order: id },
    topics: [text],
    authors: [text],
  };
}
