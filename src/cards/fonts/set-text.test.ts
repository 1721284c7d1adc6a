import assert from "node:assert/strict";
import { test } from "node:test";
import { MODERN_FORMS } from "../../japanese/old-forms.ts";
import { openFontFiles } from "./font-files.ts";
import { MISSING_SIGN, setText } from "./set-text.ts";

const files = openFontFiles();

const shown = (text: string, weight: 400 | 700 = 700): string =>
  setText(files, text, weight)
    .map(({ character }) => character)
    .join("");

test("names in rare characters are set as they are, in either weight", () => {
  const names = "髙橋﨑山𠮷田渡邉渡邊濵口德永神谷飯塚逹葛城祇園芦屋靑木眞鍋齋藤齊藤舘辻榊原凜𡈽井";
  assert.equal(shown(names.replace("𡈽井", "")), names.replace("𡈽井", ""));
  assert.equal(shown("髙﨑𠮷邉", 400), "髙﨑𠮷邉");
});

test("every old form of a character that the house knows has a glyph of its own", () => {
  const forms = [...MODERN_FORMS.keys()];
  assert.ok(forms.length > 100);
  assert.deepEqual(
    forms.filter((form) => shown(form) !== form),
    [],
  );
});

test("a variant that only a selector tells is shown as the plain character, and what nobody sees takes no room", () => {
  assert.equal(shown("辻\u{e0100}さん"), "辻さん");
  assert.equal(shown("a\u200bb\u202ec\ufe0f\u0000"), "abc");
  assert.equal(shown("か\u3099"), "が");
  assert.equal(shown("一\t\n 二"), "一 二");
});

test("what the first font lacks is set in the second, and only that", () => {
  const names = setText(files, "漢汉", 700).map(({ file }) => file.name);
  assert.match(names[0] ?? "", /^noto-sans-jp-/);
  assert.match(names[1] ?? "", /^chocolate-classical-sans-/);
});

test("what no font has is marked as missing, never left out and never an empty box", () => {
  assert.equal(shown("한国"), `${MISSING_SIGN}国`);
  assert.equal(shown("👍"), MISSING_SIGN);
  assert.equal(shown("\ud800"), shown("\ufffd"));
});

test("a font's own table says what it has, whatever its package says", () => {
  const latin = files.find("A", 700);
  assert.ok(latin);
  assert.equal(latin.widthOf("漢"), undefined);
  assert.ok((latin.widthOf("A") ?? 0) > 0.3);
});
