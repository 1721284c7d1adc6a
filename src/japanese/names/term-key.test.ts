import assert from "node:assert/strict";
import { test } from "node:test";
import { qualifiedKey, readTermKey, termKey, topicKey } from "./term-key.ts";

test("a name has one key in whatever width, spacing and forms of characters it is written", () => {
  for (const written of ["髙橋 一", "高橋一", "髙橋　一"]) assert.equal(termKey(written), "高橋一", written);
  for (const written of ["Ｆ－３５Ａ", "F-35A", "f35a"]) assert.equal(termKey(written), "f35a", written);
  assert.equal(termKey("ballistic-missile"), "ballistic-missile", "a key of the house's own");
  assert.notEqual(termKey("高橋一"), termKey("高橋一郎"));
});

test("a key can stand in an address and in an index: no signs, no halves of characters, no sentences", () => {
  assert.equal(termKey("../日米/日豪?a=1#\u0000\u202e"), "日米日豪a1");
  assert.equal(encodeURIComponent(termKey("\ud842")), "%EF%BF%BD");
  assert.equal(termKey(" ・ "), "");
  assert.equal(termKey("長".repeat(81)), "");
});

test("what tells two people of one name apart stands behind a tilde, and is read as it is written", () => {
  const key = qualifiedKey("見本 誠", "海上自衛隊");
  assert.equal(key, "見本誠~海上自衛隊");
  assert.equal(readTermKey(key), key);
  assert.equal(readTermKey("髙橋 ~海上自衛隊"), "高橋~海上自衛隊");
  assert.equal(readTermKey("甲~乙~丙"), "");
});

test("whatever an editor files under has a key, and reading the key gives it again", () => {
  for (const [written, key] of [
    [".", "u2e"],
    ["..", "u2eu2e"],
    ["?", "u3f"],
    ["%", "u25"],
    ["/", "u2f"],
    ["訓練", "訓練"],
    ["日米/日豪", "日米日豪"],
    ["長".repeat(100), "長".repeat(80)],
    [`a${"😀".repeat(60)}`, `a${"😀".repeat(39)}`],
    [" ", ""],
  ] as const) {
    assert.equal(topicKey(written), key, written);
    assert.equal(readTermKey(key), key, written);
  }
  const slug = Array.from({ length: 30 }, () => "abc").join("-");
  assert.equal(readTermKey(topicKey(slug)), topicKey(slug));
  assert.notEqual(topicKey(slug), "");
});
