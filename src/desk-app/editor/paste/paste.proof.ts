// Paste: what Word, Google Docs, web pages and plain text put on the clipboard comes in clean; nothing of it runs or loads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { articleDocument } from "../../../testing/desk-app/editor/open-editor-bench.ts";
import { type Writing, openWriting } from "../../../testing/desk-app/editor/open-writing.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const readPasted = (name: string): string =>
  readFileSync(new URL(`../../../testing/desk-app/editor/pasted/${name}`, import.meta.url), "utf8");

/** As a browser tells of a paste: with what the other program put on the clipboard. */
async function paste({ page }: Writing, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ([entries]) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of entries) clipboardData.setData(type, text);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(".article-text")?.dispatchEvent(event);
    },
    [Object.entries(types)] as const,
  );
}

type Json = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly Json[];
  readonly content?: readonly Json[];
};

const attributeOf = ({ attrs }: Json, names: readonly string[]): string => {
  const found = names.map((name) => attrs?.[name]).find((value) => value !== undefined && value !== null);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
};

function markSign(mark: Json): string {
  const value = attributeOf(mark, ["href", "reading"]);
  return value === "" ? mark.type : `${mark.type}=${value}`;
}

/** `type[attribute]: text`, a line a block; marked text in brackets with its marks. */
function describe(node: Json): string {
  const inner = (node.content ?? []).map(describe);
  if (node.text !== undefined) {
    return node.marks ? `[${node.text}|${node.marks.map(markSign).join(",")}]` : node.text;
  }
  if (node.type === "paragraph") return inner.join("");
  if (node.type === "table_row") return inner.join(" / ");
  if (["bullet_list", "table"].includes(node.type)) return `${node.type}: ${inner.join(" ; ")}`;
  if (["list_item", "table_cell"].includes(node.type)) return inner.join("");
  if (node.type === "table_header") return `*${inner.join("")}`;
  return `${node.type}${attributeOf(node, ["level", "credit"])}: ${inner.join("")}`;
}

const EMPTY = {
  type: "doc",
  content: [{ type: "headline" }, { type: "lead" }, { type: "paragraph" }],
};

async function pasteInto(
  types: Readonly<Record<string, string>>,
  selector = ".article-text > p:last-of-type",
) {
  await using writing = await openWriting(browser, { document: EMPTY });
  const { page, clickInto, complaints } = writing;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await clickInto(selector);
  await paste(writing, types);
  const document = (await writing.document()) as Json;
  const toasts = await page.$$eval(".toast p", (found) => found.map(({ textContent }) => textContent));
  assert.equal(await page.evaluate("window.ran"), undefined, "nothing ran");
  assert.deepEqual(complaints, [], "and the policy had nothing to stop");
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(writing.bench.base)),
    [],
    "nothing was loaded",
  );
  return { blocks: (document.content ?? []).slice(2).map(describe), document, toasts };
}

test("Word: lists, tables and marks come in, its cruft, deletions, comments and pictures do not", async () => {
  const { blocks, toasts } = await pasteInto({ "text/html": readPasted("word.html"), "text/plain": "x" });
  assert.deepEqual(blocks, [
    "heading2: 訓練の概要",
    "見本省は、[合同訓練|strong]を[来週|emphasis]行う。追記した文。",
    "bullet_list: 見本港に集まる ; 朝8時から ; (1) 第一の項",
    "table: 日程 /  ; 初日 / 9月8日 午前",
  ]);
  assert.equal(toasts.length, 1, toasts.join());
  for (const said of [/写真/, /削除の履歴/, /結合されたセル/]) assert.match(toasts[0] ?? "", said);
});

test("Google Docs: its styles become marks, its wrapper is none, lists within lists one list, numbers stay", async () => {
  const { blocks } = await pasteInto({ "text/html": readPasted("google-docs.html") });
  assert.deepEqual(blocks, [
    "heading2: 交通の規制",
    "[車の通行|strong]は[午後|emphasis]から止まる。[詳しい地図|link=https://www.google.com/url?q=https://news.example/a]",
    "bullet_list: 北の道 ; 細い道 ; 南の道",
    "bullet_list: 3. 三番目 ; 4. 四番目",
  ]);
});

test("a web page: text, quotes, tables and readings come in; scripts, frames, forms and addresses that run do not", async () => {
  const { blocks } = await pasteInto({ "text/html": readPasted("web-page.html") });
  assert.deepEqual(blocks, [
    "heading2: 港の[例示|ruby=れいじ]祭",
    "一行目",
    "二行目 危ないと[よい|link=https://news.example/x?a=1&b=2]。",
    "裸の段落",
    "中の段落",
    "quote: 海は静かだ。",
    "quote港湾課: 港は朝を待つ。",
    "港の朝",
    "配置だけの表",
    "table: *船 / *数 ; 見本船 内側 / 1 ;  / 2",
    "等幅の行",
    "次の行",
    "ゼロ幅と 空白反転",
  ]);
});

test("plain text: each line is a paragraph, without what nobody sees", async () => {
  const { blocks } = await pasteInto({
    "text/plain": "一\u200b行目\r\n\r\n　字下げの二行目\t終わり\u0000\n<b>三</b>\n",
  });
  assert.deepEqual(blocks, ["一行目", "字下げの二行目 終わり", "<b>三</b>"]);
});

test("into a headline everything comes as one line without marks", async () => {
  const { document } = await pasteInto(
    { "text/html": "<p>一<b>行</b></p><ul><li>二</li></ul>" },
    ".article-text > h1",
  );
  assert.equal(describe(document.content?.[0] ?? { type: "" }), "headline: 一行 二");
  assert.equal(document.content?.length, 3);
});

test("what is too large is refused with a word, and the article stays as it is", async () => {
  const { blocks, toasts } = await pasteInto({ "text/html": `<p>${"大".repeat(2_000_001)}</p>` });
  assert.deepEqual(blocks, [""]);
  assert.match(toasts.join(), /大きすぎる/);
  const plain = await pasteInto({ "text/plain": "大".repeat(500_001) });
  assert.deepEqual(plain.blocks, [""]);
});

test("markup that claims to be ours brings in no official text, no foreign picture and no control sign", async () => {
  const { blocks } = await pasteInto({
    "text/html": `<div data-pm-slice="0 0 [&quot;doc&quot;,{}]"><div data-official="5">偽の発表文</div><figure data-media="../../x" data-width="1" data-height="1"></figure><p>本文\u0007</p></div>`,
  });
  assert.deepEqual(blocks, ["偽の発表文", "本文"]);
});

test("a thousand nested elements and half a tag come in or not, and nothing breaks", async () => {
  for (const markup of [
    "<div>".repeat(3_000) + "深い",
    "<p>甲<b",
    "<table><tr><td>".repeat(300) + "深い表",
    "<ul><li>".repeat(300) + "深い一覧",
  ]) {
    const { blocks } = await pasteInto({ "text/html": markup });
    assert.ok(blocks.length > 0 && blocks.length < 700, markup.slice(0, 20));
  }
});

test("what was copied here comes back as it was: blocks, marks, readings, credits", async () => {
  const written = {
    type: "doc",
    content: [
      ...articleDocument().content.slice(0, 2),
      { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "小見出し" }] },
      { type: "quote", attrs: { credit: "港湾課" }, content: [{ type: "text", text: "静か" }] },
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "例示",
            marks: [{ type: "ruby", attrs: { reading: "れいじ", turn: false } }],
          },
          {
            type: "text",
            text: "の",
            marks: [{ type: "link", attrs: { href: "https://news.example/" } }, { type: "strong" }],
          },
          { type: "text", text: "祭" },
        ],
      },
      {
        type: "bullet_list",
        content: [
          { type: "list_item", content: [{ type: "paragraph", content: [{ type: "text", text: "一" }] }] },
        ],
      },
    ],
  };
  await using writing = await openWriting(
    browser,
    { document: written },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  const { page, clickInto } = writing;
  await clickInto(".article-text > h3");
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+Shift+End");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+x");
  await page.keyboard.press("Control+v");
  const document = (await writing.document()) as Json;
  assert.deepEqual(
    (document.content ?? []).slice(2).map(describe),
    written.content.slice(2).map((node) => describe(node as Json)),
  );
});
