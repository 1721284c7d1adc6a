import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyOf } from "./any-of.ts";
import { COUNTRY_NAMES } from "./countries.ts";

test("words that share a beginning are written once", () => {
  assert.equal(anyOf(["中国", "中国共産党", "中華民国"]), "中(?:国(?:共産党)?|華民国)");
});

test("every country is found whole, never by a shorter name that begins it", () => {
  const tree = new RegExp(anyOf(COUNTRY_NAMES), "u");
  for (const name of COUNTRY_NAMES) assert.equal(tree.exec(`於${name}`)?.[0], name);
});

test("the tree finds what the words joined by | find, at the same place", () => {
  const word = fc.stringMatching(/^[ab.+(]{1,4}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.stringMatching(/^[ab.+(]{0,12}$/),
      (words, text) => {
        const joined = words
          .toSorted((a, b) => b.length - a.length)
          .map((each) => each.replaceAll(/[.+(]/g, "\\$&"))
          .join("|");
        const found = (source: string) =>
          [...text.matchAll(new RegExp(source, "g"))].map((match) => [match.index, match[0]]);
        assert.deepEqual(found(anyOf(words)), found(joined));
      },
    ),
  );
});
