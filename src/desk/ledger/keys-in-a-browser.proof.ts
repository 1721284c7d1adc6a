// The ledger by keys, in a browser: a proposal is confirmed, its status settled and taken back by one key each; the log has it, and the public page shows it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { openBrowser } from "../../testing/browser/browser.ts";
import { findAxeFaults } from "../../testing/browser/browser-page.ts";
import { openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { type LedgerStory, keepStory } from "../../testing/ledger/keep-story.ts";
import { ledgerScript } from "./pages/ledger-keys.ts";

const pathsOf = ({ undertaking, later, evidence }: LedgerStory): readonly string[] => [
  "/desk/ledger?done=1",
  "/en/desk/ledger?all=1",
  `/desk/ledger?next=${encodeURIComponent(evidence)}`,
  "/desk/ledger/questions",
  "/en/desk/ledger/questions",
  `/desk/ledger/undertakings/${undertaking}`,
  `/en/desk/ledger/undertakings/${undertaking}?done=1`,
  `/desk/ledger/announcements/${later}`,
];

test("the script that knows the keys stays a trifle", () => {
  assert.ok(brotliCompressSync(ledgerScript()).length < 600);
});

test("one key confirms, one settles, one undoes; the log and the public page follow", async () => {
  const [browser, desk] = await Promise.all([openBrowser(), openTestDesk()]);
  try {
    const story = await keepStory(desk.archive, 3);
    // What readers see is settled by who may publish.
    await using opened = await openDeskPage(browser, desk, "publisher");
    const { page, press } = opened;
    const publicPage = async (): Promise<string> =>
      (await desk.ask(`/ledger/undertakings/${story.undertaking}`)).text;
    const settledPublicly = /class="outcome"[^>]*>\s*<span[^>]*>●/;
    assert.doesNotMatch(await publicPage(), settledPublicly);

    await page.goto(`${desk.base}/desk/ledger`);
    assert.equal(await page.locator("[data-item]").count(), 3);
    await press("j", "k", "y");
    const said = page.locator('[role="status"]');
    await said.getByText("根拠として確認しました。").waitFor();
    assert.equal(await page.locator("[data-item]").count(), 2);
    const focused = await page.evaluate("document.activeElement.id");
    assert.equal(focused, await page.locator("[data-item]").first().getAttribute("id"));

    await press("s");
    await said.getByText("結果を決めました。").waitFor();
    assert.match(await publicPage(), settledPublicly);
    await press("n");
    await said.getByText("根拠ではないとしました。").waitFor();
    await press("u");
    await said.getByText("判断を取り消しました。").waitFor();
    assert.equal(await page.locator("[data-item]").count(), 2);

    const { entries } = (await desk.as("editor").get("/audit")).json as {
      readonly entries: readonly { readonly action: string }[];
    };
    assert.deepEqual(
      entries.map(({ action }) => action).filter((action) => action.startsWith("ledger.")),
      ["ledger.undone", "ledger.evidence-judged", "ledger.status-set", "ledger.evidence-judged"],
    );
    assert.deepEqual(opened.complaints, []);
    for (const colorScheme of ["light", "dark"] as const) {
      const options = { bypassCSP: true, colorScheme, viewport: { width: 390, height: 844 } };
      await using checked = await openDeskPage(browser, desk, "editor", options);
      for (const path of pathsOf(story)) {
        await checked.page.goto(desk.base + path);
        assert.deepEqual(await findAxeFaults(checked.page), [], `${path} ${colorScheme}`);
        const overflow = await checked.page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assert.equal(overflow, 0, `${path} is no wider than a telephone`);
        const shots = process.env["LEDGER_SHOTS"];
        if (shots)
          await checked.page.screenshot({
            path: `${shots}/${colorScheme}-${pathsOf(story).indexOf(path)}.png`,
            fullPage: true,
          });
      }
    }
  } finally {
    await browser.close();
    await desk[Symbol.asyncDispose]();
  }
});
