import assert from "node:assert/strict";
import { test } from "node:test";
import { SIZES, fitHeadline } from "./fit-headline.ts";
import { openFontFiles } from "./fonts/font-files.ts";
import { setText, widthOf } from "./fonts/set-text.ts";

const files = openFontFiles();
const WIDTH = 1_040;

function fit(pieces: readonly string[]): { readonly size: number; readonly lines: readonly string[] } {
  const set = (text: string) => setText(files, text, 700);
  const { size, lines } = fitHeadline(pieces.map(set), WIDTH, set("…"));
  for (const line of lines) assert.ok(widthOf(line) * size <= WIDTH, "no line is wider than the column");
  return { size, lines: lines.map((line) => line.map(({ character }) => character).join("")) };
}

test("a short headline stands large in one line", () => {
  assert.deepEqual(fit(["航空自衛隊の", "事故"]), { size: SIZES[0]?.size, lines: ["航空自衛隊の事故"] });
});

test("lines end between phrases and are about equally long", () => {
  const pieces = ["早瀬防衛大臣、", "みなと共和国国防相との", "防衛相会談を", "開催(9月8日)"];
  const { lines } = fit(pieces);
  assert.equal(lines.join(""), pieces.join(""));
  for (const line of lines)
    assert.ok(
      pieces.some((piece) => line.startsWith(piece)),
      line,
    );
  assert.ok(lines.every(({ length }) => length > 5));
});

test("the longer the headline, the smaller it stands, whole as long as it can be", () => {
  let before = Number.POSITIVE_INFINITY;
  for (const times of [4, 12, 20, 26]) {
    const pieces = Array.from({ length: times }, (_, at) => `第${at}の句を`);
    const { size, lines } = fit(pieces);
    assert.ok(size <= before);
    before = size;
    assert.equal(lines.join(""), pieces.join(""));
  }
});

test("one that fits in no size ends with a sign that there is more", () => {
  const { size, lines } = fit(Array.from({ length: 80 }, () => "長い見出しの"));
  assert.equal(size, 40);
  assert.equal(lines.length, 6);
  assert.match(lines.at(-1) ?? "", /…$/);
});

test("a word that is longer than a line ends anywhere; lines begin and end without spaces", () => {
  const address = `https://www.example.jp/${"a".repeat(90)}`;
  assert.equal(fit([address]).lines.join(""), address);
  const words = "Ministers of two countries agree on wider cooperation at sea".split(/(?<= )/);
  for (const line of fit(words).lines) assert.equal(line, line.trim());
  assert.deepEqual(fit([]), { size: SIZES[0]?.size, lines: [] });
});
