// Specimens for the tests of intake: sentences of our own, encoded as a test asks, and a check of the map.

import { strict as assert } from "node:assert";
import Encoding from "encoding-japanese";
import type { SourceDocument } from "../../terms/document.ts";
import type { Received } from "../../intake/received.ts";

/** Kanji, kana, digits and signs that every Japanese charset has. */
export const STATEMENT =
  "防衛省は、令和8年2月16日に開かれた意見交換会の結果を公表しました。\n出席者は、引き続き連絡を密にすることで一致しました。\n(以上)";

export type SpecimenCharset = "SJIS" | "EUCJP" | "JIS" | "UTF8";

export function encode(text: string, charset: SpecimenCharset): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: charset, from: "UNICODE" }));
}

export function received(content: string | Uint8Array, about: Partial<Received> = {}): Received {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { bytes, name: "specimen", ...about };
}

export function surfaces(document: Pick<SourceDocument, "text" | "blocks">): readonly string[] {
  return document.blocks.map(({ span }) => document.text.slice(...span));
}

/** The invariants that terms/document.ts states: blocks joined by "\n", cells by "\t", and a map without gaps. */
export function assertWellFormed(
  document: Pick<SourceDocument, "text" | "blocks" | "sourceMap" | "rubies">,
  sourceOf: (page: number | undefined) => string,
): void {
  const { text, blocks, sourceMap, rubies } = document;
  assert.equal(blocks.map(({ span }) => text.slice(...span)).join("\n"), text);
  let at = 0;
  for (const { span, shape, cells } of blocks) {
    assert.ok(span[0] < span[1], "no block is empty");
    assert.equal(span[0], at);
    at = span[1] + 1;
    assert.ok(!text.slice(...span).includes("\n"), "no block holds the separator");
    assert.equal(shape === "row", cells !== undefined);
    if (cells !== undefined) {
      assert.equal(cells.map((cell) => text.slice(...cell)).join("\t"), text.slice(...span));
    }
  }
  let mapped = 0;
  for (const run of sourceMap) {
    assert.equal(run.text[0], mapped, "the map has no gap");
    assert.ok(run.text[1] > run.text[0]);
    mapped = run.text[1];
    const source = sourceOf(run.page);
    assert.ok(run.source[0] >= 0 && run.source[0] <= run.source[1] && run.source[1] <= source.length);
    assertSameSource(text.slice(...run.text), source.slice(...run.source));
  }
  assert.equal(mapped, text.length);
  for (const { span, reading } of rubies)
    assert.ok(span[0] < span[1] && span[1] <= text.length && reading !== "");
}

/** Every unit is its source's, or white space, or stands for an entity, markup or a form that only fonts have. */
function assertSameSource(text: string, source: string): void {
  if (text.length === source.length) {
    for (let unit = 0; unit < text.length; unit++) {
      const [to = "", from = ""] = [text[unit], source[unit]];
      const same =
        to === from || (/\s/u.test(to) && /[\s\u0085]/u.test(from)) || from.normalize("NFKC") === to;
      assert.ok(same, `${JSON.stringify(to)} comes from ${JSON.stringify(from)}`);
    }
  } else if (/^\s$/u.test(text)) {
    assert.ok(
      source === "" || /[\s\u0085<>&\0]/u.test(source),
      `white space comes from ${JSON.stringify(source)}`,
    );
  } else {
    assert.match(source, /^&/u, `${JSON.stringify(text)} comes from an entity`);
  }
}
