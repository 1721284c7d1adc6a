// The verbatim law: one changed character, one swapped block, one block missing without a mark, and it is broken.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleBlock } from "../../terms/article.ts";
import { line, makeFixture, official } from "../../testing/drafts/fixture.ts";
import { checkVerbatim, officialBlocks } from "./check-verbatim.ts";

const { document, reading } = makeFixture(
  [
    line("headline", "見出し"),
    official("声明"),
    official("第一の文。"),
    line("furniture", "広告"),
    official("第二の文。"),
    official("見本\t3", "row"),
    line("closing", "(以上)"),
  ],
  [],
  { kind: "notice", title: "声明" },
);
const whole = officialBlocks(document, reading);

function quote(index: number, change: (text: string) => string = (text) => text): ArticleBlock {
  const block = document.blocks[index];
  assert.ok(block);
  return {
    kind: "official",
    block: index,
    shape: block.shape,
    text: change(document.text.slice(...block.span)),
  };
}

const body = (...indices: readonly number[]): readonly ArticleBlock[] => indices.map((index) => quote(index));
const faultOf = (blocks: readonly ArticleBlock[], official?: readonly number[]): string => {
  const checked = checkVerbatim({ body: blocks }, document, official);
  return checked.ok ? "" : checked.error;
};

test("the official blocks are those of the official parts, without furniture", () => {
  assert.deepEqual(whole, [1, 2, 4, 5]);
});

test("the whole official text in its order passes, with the desk's own blocks between", () => {
  assert.equal(faultOf(body(1, 2, 4, 5), whole), "");
  assert.equal(
    faultOf([quote(1), { kind: "heading", text: "見出し", level: 2 }, ...body(2, 4, 5)], whole),
    "",
  );
  assert.equal(faultOf([{ kind: "paragraph", text: "desk" }]), "");
});

test("white space does not count, any other character does", () => {
  assert.equal(faultOf([quote(1), quote(2, () => "第一の \n文。"), ...body(4, 5)], whole), "");
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.nat(),
      fc.constantFrom("", "甲", "。。"),
      (index, at, instead) => {
        const changed = whole.map((each) =>
          each === index
            ? quote(each, (text) => {
                const place = at % text.length;
                return text[place] === "\t"
                  ? `${text}甲`
                  : text.slice(0, place) + instead + text.slice(place + 1);
              })
            : quote(each),
        );
        assert.match(faultOf(changed, whole), new RegExp(`block ${index} differs`));
      },
    ),
    { seed: 20260909, numRuns: 200 },
  );
});

test("a swapped order, a repeated block and a block that is not there are told", () => {
  assert.match(faultOf(body(1, 4, 2, 5), whole), /block 2 is out of the document's order/);
  assert.match(faultOf(body(1, 2, 2, 4, 5), whole), /block 2 is out of/);
  const [title] = body(1);
  assert.ok(title?.kind === "official");
  assert.match(faultOf([{ ...title, block: 99 }]), /block 99 is not in the document/);
});

test("a block left out needs an omission mark in its place", () => {
  assert.match(
    faultOf(body(1, 4, 5), whole),
    /block 2 \("第一の文。"\) is left out without an omission mark/,
  );
  const omission: ArticleBlock = { kind: "omission", blocks: [2], reason: "長いため" };
  assert.equal(faultOf([quote(1), omission, ...body(4, 5)], whole), "");
  assert.match(faultOf([...body(1, 4), omission, quote(5)], whole), /out of the document's order/);
});

test("a last block left out is seen with the reading; a gap is seen without it", () => {
  assert.match(faultOf(body(1, 2, 4), whole), /block 5/);
  assert.equal(faultOf(body(1, 2, 4)), "");
  assert.match(faultOf(body(1, 4)), /block 2/);
});

test("cells and readings that are not the block's are told", () => {
  const [row] = body(5);
  assert.ok(row?.kind === "official");
  assert.equal(faultOf([{ ...row, cells: ["見本", "3"] }]), "");
  assert.match(faultOf([{ ...row, cells: ["見本", "4"] }]), /the cells of block 5/);
  assert.match(faultOf([{ ...row, rubies: [{ span: [0, 9], reading: "みほん" }] }]), /stands outside/);
});
