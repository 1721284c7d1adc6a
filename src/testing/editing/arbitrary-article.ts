// Arbitrary article: fast-check's generator of articles and their announcements, with everything that a body can hold.

import fc from "fast-check";
import { quoteSourceBlock } from "../../newsroom/verbatim/quote-source-block.ts";
import type { ArticleBlock, ComposedText } from "../../terms/article.ts";
import type { TextMark } from "../../terms/marks/text-mark.ts";
import { TEXT_MARK_KINDS } from "../../terms/marks/text-mark.ts";
import { pictureName } from "../../terms/picture.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { makeDocument } from "../archive/specimens.ts";

type DeskBlock = Exclude<ArticleBlock, { kind: "official" | "omission" | "closing" }>;

const words = fc.string({ unit: fc.constantFrom(..."甲乙丙護衛艦は港に戻った。、 \n𠮷a1"), maxLength: 24 });
const reason = fc.constantFrom("名簿のため", "再掲のため");
/** Apart or side by side, of one kind or crossing another, as TextMark has it. */
const marks = (text: string): fc.Arbitrary<readonly TextMark[]> => {
  const places = [0];
  for (const sign of text) places.push((places.at(-1) ?? 0) + sign.length);
  const over = (kind: TextMark["kind"]): fc.Arbitrary<readonly TextMark[]> =>
    fc.subarray(places, { maxLength: Math.min(4, places.length) }).map((cuts) =>
      cuts.slice(1).map((end, at): TextMark => {
        const span = [cuts[at] ?? 0, end] as const;
        if (kind === "link") return { kind, span, href: at % 2 === 0 ? "https://a.example/" : "/articles/1" };
        return kind === "ruby" ? { kind, span, reading: "よみ" } : { kind, span };
      }),
    );
  const apart = (all: readonly TextMark[]): readonly TextMark[] =>
    all.filter((mark, at) => mark.kind === "ruby" || all[at - 1]?.span[1] !== mark.span[0]);
  return fc
    .tuple(fc.constantFrom("link", "ruby"), over("link"), over("ruby"), over("strong"), over("emphasis"))
    .map(([one, link, ruby, strong, emphasis]) =>
      [...(one === "link" ? link : ruby), ...apart(strong), ...apart(emphasis)].toSorted(
        (a, b) => a.span[0] - b.span[0] || TEXT_MARK_KINDS.indexOf(a.kind) - TEXT_MARK_KINDS.indexOf(b.kind),
      ),
    );
};
const marked = words.chain((text) => marks(text).map((all) => ({ text, marks: all })));
const told = <M>(all: readonly M[], has: boolean): { marks?: readonly M[] } => (has ? { marks: all } : {});

const textBlock = fc
  .tuple(marked, fc.constantFrom("paragraph", "heading", "quote"), fc.integer({ min: 1, max: 6 }))
  .map(([{ text, marks: all }, kind, level]): DeskBlock => {
    const over = told(all, all.length > 0);
    if (kind === "heading") return { kind, text, level, ...over };
    return kind === "quote" && level > 3
      ? { kind, text, credit: "防衛相", ...over }
      : { kind: kind === "quote" ? kind : "paragraph", text, ...over };
  });
const list = fc.array(marked, { minLength: 1, maxLength: 4 }).map((entries): DeskBlock => ({
  kind: "list",
  entries: entries.map(({ text }) => text),
  ...told(
    entries.map((entry) => entry.marks),
    entries.some((entry) => entry.marks.length > 0),
  ),
}));
const table = fc
  .tuple(
    fc.array(fc.array(marked, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([rows, header]): DeskBlock => ({
    kind: "table",
    rows: rows.map((cells) => cells.map(({ text }) => text)),
    header,
    ...told(
      rows.map((cells) => cells.map((cell) => cell.marks)),
      rows.flat().some((cell) => cell.marks.length > 0),
    ),
  }));
const picture = fc
  .tuple(words, words, fc.option(words, { nil: undefined }))
  .map(([alt, credit, caption]): DeskBlock => ({
    kind: "picture",
    media: pictureName("a".repeat(64), "jpg"),
    alt,
    credit,
    width: 640,
    height: 480,
    ...(caption === undefined ? {} : { caption }),
  }));
const deskBlock = fc.oneof({ weight: 4, arbitrary: textBlock }, list, table, picture);

const composed = words.map((text): ComposedText => ({
  text,
  grounds: text.length < 4 ? [] : [{ span: [1, 3], from: { kind: "fact", facts: ["d1"] } }],
}));

function sourceOf(lines: readonly string[]): SourceDocument {
  let at = 0;
  const blocks = lines.map((line) => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { shape: "paragraph", span } as const;
  });
  return makeDocument(lines.join("\n"), { blocks });
}

export type TrialArticle = {
  readonly source: SourceDocument;
  /** The numbers of all official blocks. */
  readonly official: readonly number[];
  readonly parts: {
    readonly headline: ComposedText;
    readonly lead: ComposedText;
    readonly body: readonly ArticleBlock[];
  };
};

/** Between official blocks stand up to three of the desk's; some official ones are left out, under one mark where they meet. */
export const arbitraryArticle: fc.Arbitrary<TrialArticle> = fc
  .tuple(
    composed,
    composed,
    fc.array(fc.tuple(fc.option(reason), fc.array(deskBlock, { maxLength: 3 })), { maxLength: 5 }),
    fc.array(deskBlock, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([headline, lead, officials, first, closes]) => {
    const source = sourceOf(officials.map((_, index) => `公式の第${index}の文。`));
    const body: ArticleBlock[] = [...first];
    for (const [block, [omitted, desk]] of officials.entries()) {
      const last = body.at(-1);
      const quoted = quoteSourceBlock(source, block);
      if (omitted !== null && last?.kind === "omission" && last.reason === omitted) {
        body[body.length - 1] = { ...last, blocks: [...last.blocks, block] };
      } else if (omitted !== null) body.push({ kind: "omission", blocks: [block], reason: omitted });
      else if (quoted) body.push(quoted);
      body.push(...desk);
    }
    if (closes) body.push({ kind: "closing", text: "(以上)" });
    return { source, official: officials.map((_, index) => index), parts: { headline, lead, body } };
  });
