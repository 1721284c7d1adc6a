// Hostile search suite: what people and programs type to break a search, and texts that an index may not keep whole.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSearchWords } from "../../search/read-search-words.ts";
import { ask, findIds, publish } from "./search-sketches.ts";
import { type StoreBench, openEmpty } from "./store-bench.ts";

export function describeHostileSearch(bench: StoreBench): void {
  describe("search of what is hostile", () => {
    it("answers whatever is typed, or it was no search: no sign of it is an instruction to the index", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id } = await publish(archive, { headline: "防衛相会談", body: ["near and not or 甲"] });
      const hostile = [
        '"',
        '""',
        "*",
        "^防衛相",
        "防衛相*",
        "headline:防衛相",
        "{headline}:防衛相",
        "-",
        "--",
        "( )",
        "' or 1=1 --",
        "NEAR(防衛相 会談, 5)",
        "防衛相 AND 会談",
        "NOT 甲",
        "甲 OR 乙",
        "(a+)+$",
        ".*.*.*.*=",
        "%_%",
        "\\",
        "$1",
        "\ud800",
        "防衛相\udc00会談",
        "\u0000",
        "防\u0000衛相",
        "防\u200b衛\u200d相",
        "\u202e談会相衛防",
        "\ufeff防衛相",
        "\n防衛相",
        "m6b696e64",
        "\nkind announcement",
        "あ".repeat(200),
        "\u0301".repeat(200),
        "ﾞ".repeat(200),
        "𠮷".repeat(100),
        "a ".repeat(100),
        "防衛相 ".repeat(60),
        '"防衛相',
        "“防衛相”",
        "－防衛相 会談",
        "防衛相　－乙",
      ];
      let found = 0;
      for (const typed of hostile) {
        const words = readSearchWords(typed);
        if (!words.ok) continue;
        for (const order of ["newest", "best"] as const) {
          const { cards } = await archive.search({ ...words.value, order, limit: 20 });
          const isThere = cards.map((card) => card.id);
          assert.ok(isThere.length === 0 || isThere[0] === id, JSON.stringify(typed));
          found += isThere.length;
        }
      }
      assert.ok(found >= 10, `${found} of them are found, by what is a letter in them`);
      for (const typed of ["*", '""', "\u0000", "\ud800", "( )"])
        assert.ok(!readSearchWords(typed).ok, typed);
    });

    it("takes any text, and a body longer than an index may keep places of", async (t) => {
      const archive = await openEmpty(t, bench);
      const body = [
        "日".repeat(300),
        `${"防衛省の発表".repeat(4_000)}末尾の語`,
        `\u0000\uD842 ' " * ( ) : NOT AND`,
      ];
      const { id } = await publish(archive, { headline: "長い", body });
      for (const word of ["末尾の語", "日".repeat(200), "not", "発表防衛"]) {
        assert.deepEqual(await findIds(archive, ask([word])), [id], word.slice(0, 9));
      }
      assert.deepEqual(await findIds(archive, ask(["日".repeat(301)])), []);
    });
  });
}
