// Redirect suite: what every engine has to hold about addresses that have moved.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { NewRedirect } from "../../newsroom/ports/redirect-store.ts";
import type { StoreBench } from "./store-bench.ts";
import { makeArticle } from "./specimens.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const kindsOf = async (archive: Archive, redirects: readonly NewRedirect[]): Promise<readonly string[]> =>
  (await archive.addRedirects(redirects)).map(({ kind }) => kind);

async function reasonOf(archive: Archive, redirect: NewRedirect): Promise<string> {
  const [outcome] = await archive.addRedirects([redirect]);
  return outcome?.kind === "refused" ? outcome.reason : assert.fail(`${outcome?.kind}`);
}

const leadsTo = async (archive: Archive, target: string): Promise<string | undefined> => {
  const redirect = await archive.findRedirect(target);
  return redirect && (redirect.to ?? "gone");
};

export function describeRedirects(bench: StoreBench): void {
  describe("redirects", () => {
    it("are found however the same address is written, and by the parameter that names the page", async (t) => {
      const archive = await openEmpty(t, bench);
      const added = [
        { from: "https://old.example/2024/05/%e8%a6%8b%e6%9c%ac/", to: "/articles/1" },
        { from: "/?p=123", to: "/articles/2" },
        { from: "/index.php?id=7&option=view", to: "/articles/3#figures" },
        { from: "/gone" },
        { from: "/away", to: "https://archive.example/x?y=1" },
      ];
      assert.deepEqual(await kindsOf(archive, added), Array(5).fill("added"));
      for (const [target, to] of [
        ["/2024/05/見本", "/articles/1"],
        ["/2024/05/%E8%A6%8B%e6%9c%AC?utm_source=mail", "/articles/1"],
        ["/?p=123", "/articles/2"],
        ["/?utm_source=x&p=123&preview=true#top", "/articles/2"],
        ["http://old.example/?p=123", "/articles/2"],
        ["/index.php?option=view&id=7", "/articles/3#figures"],
        ["/gone/", "gone"],
        ["/away", "https://archive.example/x?y=1"],
        ["/?p=1234", undefined],
        ["/index.php?id=7", undefined],
        ["/", undefined],
        ["/2024/05/%E8%A6", undefined],
        ["//gone", undefined],
        [`/${"%E3%81%82".repeat(2_000)}`, undefined],
      ] as const) {
        assert.equal(await leadsTo(archive, target), to, target);
      }
    });

    it("added again are the same, one that is told otherwise is refused, and the rest of the list is kept", async (t) => {
      const archive = await openEmpty(t, bench);
      const list = Array.from({ length: 1_200 }, (_, at) => ({
        from: `/old/${at}`,
        to: `/articles/${at + 1}`,
      }));
      assert.deepEqual(new Set(await kindsOf(archive, list.slice(0, 700))), new Set(["added"]));
      const again = await kindsOf(archive, [{ from: "/old/5", to: "/articles/9" }, ...list]);
      assert.equal(again[0], "refused");
      assert.equal(again.filter((kind) => kind === "same").length, 700);
      assert.equal(again.filter((kind) => kind === "added").length, 500);
      assert.match(
        await reasonOf(archive, { from: "/old/5", to: "/articles/9" }),
        /"\/old\/5" to "\/articles\/9".*leads to "\/articles\/6" already/,
      );
      assert.equal(await archive.removeRedirect("/old/5/"), "removed");
      assert.equal(await archive.removeRedirect("/old/5"), "missing");
      assert.deepEqual(await kindsOf(archive, [{ from: "/old/5", to: "/articles/9" }]), ["added"]);
    });

    it("lead straight to the end of the way, in whatever order they come", async (t) => {
      const archive = await openEmpty(t, bench);
      const [a, b, c] = [
        { from: "/a", to: "/b#part" },
        { from: "/b/", to: "/c?x=1" },
        { from: "/c?x=1", to: "https://else.example/" },
      ];
      for (const order of [
        [a, b, c],
        [c, b, a],
        [b, c, a],
        [a, c, b],
      ]) {
        for (const redirect of order) assert.deepEqual(await kindsOf(archive, [redirect]), ["added"]);
        for (const from of ["/a", "/b", "/c?x=1"])
          assert.equal(await leadsTo(archive, from), "https://else.example/", from);
        assert.deepEqual(await kindsOf(archive, order), ["same", "same", "same"]);
        for (const { from } of order) await archive.removeRedirect(from);
        assert.deepEqual(await kindsOf(archive, order), ["added", "added", "added"], "at once");
        assert.equal(await leadsTo(archive, "/a"), "https://else.example/");
        for (const { from } of order) await archive.removeRedirect(from);
      }
    });

    it("that would lead in a circle are refused, and both addresses are named", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.match(await reasonOf(archive, { from: "/a", to: "/a/#x" }), /"\/a" to "\/a#x".*back to "\/a"/);
      await archive.addRedirects([
        { from: "/a", to: "/b" },
        { from: "/b", to: "/c" },
      ]);
      assert.match(await reasonOf(archive, { from: "/c", to: "/a" }), /"\/c" to "\/a".*back to "\/c"/);
      const circle = ["x", "y", "z"].map((step, at, all) => ({
        from: `/${step}`,
        to: `/${all[(at + 1) % 3]}`,
      }));
      assert.deepEqual(await kindsOf(archive, circle), ["added", "added", "refused"]);
      assert.equal(await leadsTo(archive, "/x"), "/z");
    });

    it("to and from what is no address are refused, each with its reason", async (t) => {
      const archive = await openEmpty(t, bench);
      for (const [from, to, reason] of [
        ["/", "/articles/1", /home page/],
        ["old", "/articles/1", /neither a path/],
        ["//evil.example/x", "/articles/1", /neither a path/],
        ["/a/../b", "/articles/1", /separator/],
        ["/a%2Fb", "/articles/1", /separator/],
        ["/a%00", "/articles/1", /control character/],
        ["/%8c%a9", "/articles/1", /not UTF-8/],
        [`/${"a".repeat(3_000)}`, "/articles/1", /longer than/],
        ["/\ud800", "/articles/1", /not UTF-8/],
        ["/a", "javascript:alert(1)", /neither a path/],
        ["/a", "//evil.example", /neither a path/],
        ["/a", "/\\evil.example", /neither a path/],
        ["/a", "https://", /not an http/],
        ["/a", "https://user:word@else.example/", /password/],
        ["/a", "", /neither a path/],
      ] as const) {
        assert.match(await reasonOf(archive, { from, to }), reason, `${from} ${to}`);
      }
      assert.deepEqual(await archive.listRedirects({ limit: 9 }), []);
      await archive.addRedirects([{ from: "/a", to: "https://else.example/x\r\nset-cookie: y" }]);
      assert.equal(await leadsTo(archive, "/a"), "https://else.example/xset-cookie:%20y");
    });

    it("stand back behind articles: none is taken there, and none is led on from there", async (t) => {
      const archive = await openEmpty(t, bench);
      // Of an earlier site, whose article 2 is another than ours will be.
      assert.deepEqual(
        await kindsOf(archive, [
          { from: "/articles/2", to: "/elsewhere" },
          { from: "/before", to: "/articles/2" },
        ]),
        ["added", "added"],
      );
      for (let id = 1; id <= 3; id += 1)
        await archive.createArticle(
          makeArticle({ ...(id < 3 && { publishedAt: "2025-09-10T02:00:00.000Z" }) }),
        );
      assert.match(
        await reasonOf(archive, { from: "/articles/1", to: "/x" }),
        /"\/articles\/1" to "\/x".*article/,
      );
      assert.match(await reasonOf(archive, { from: "/en/articles/1/?a=b" }), /article of this newsroom/);
      assert.deepEqual(
        await kindsOf(archive, [{ from: "/articles/3", to: "/articles/1" }]),
        ["added"],
        "a draft",
      );
      assert.deepEqual(
        await kindsOf(archive, [
          { from: "/articles/2", to: "/elsewhere" },
          { from: "/after", to: "/articles/2#part" },
          { from: "/elsewhere", to: "/articles/1" },
        ]),
        ["same", "added", "added"],
      );
      assert.equal(
        await leadsTo(archive, "/after"),
        "/articles/2#part",
        "our article, and not where that led",
      );
      assert.equal(await leadsTo(archive, "/before"), "/articles/1", "what was meant when it was told");
      const copy = await openAt(t, await bench.makeStore());
      for (const record of await collect(archive.exportRecords())) await copy.restoreRecord(record);
      assert.deepEqual(await copy.listRedirects({ limit: 9 }), await archive.listRedirects({ limit: 9 }));
    });

    it("are listed page by page, and come back from an export as they were", async (t) => {
      const archive = await openEmpty(t, bench);
      const list = Array.from({ length: 25 }, (_, at) => ({ from: `/p/${at}`, to: `/articles/${at + 1}` }));
      await archive.addRedirects([...list, { from: "/gone" }]);
      const listed = [];
      let after: string | undefined;
      for (;;) {
        const page = await archive.listRedirects({ limit: 10, ...(after !== undefined && { after }) });
        listed.push(...page);
        after = page.at(-1)?.from;
        if (page.length < 10) break;
      }
      assert.equal(new Set(listed.map(({ from }) => from)).size, 26);
      const copy = await openAt(t, await bench.makeStore());
      for (const record of await collect(archive.exportRecords())) await copy.restoreRecord(record);
      assert.deepEqual(await copy.listRedirects({ limit: 99 }), listed);
      const circle = { kind: "redirect", redirect: { from: "/articles/1", to: "/p/0" } } as const;
      await assert.rejects(copy.restoreRecord(circle), /back to/);
    });
  });
}
