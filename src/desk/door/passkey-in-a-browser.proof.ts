import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";

const PASSWORD = "一本松の下で待つ人たちは";

/** A device with a fingerprint reader that always knows its owner. */
async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function invite(desk: TestDesk): Promise<string> {
  const made = await desk.as("administrator").post("/people/invitations", { name: "佐藤", role: "editor" });
  return (made.json as { readonly address: string }).address;
}

test("in a browser somebody joins by a link, adds a passkey, and comes back by it, by keyboard alone", async () => {
  await using desk = await openTestDesk({ host: "localhost" });
  const browser = await openBrowser();
  try {
    const { page, context, complaints } = await openPage(browser);
    await addAuthenticator(context, page);
    await page.goto(await invite(desk));
    await page.getByLabel("ユーザー名").fill("sato");
    await page.getByLabel("パスワード").fill("short");
    await page.keyboard.press("Enter");
    await page.getByText("12文字以上にしてください").waitFor();
    await page.getByLabel("パスワード").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${desk.base}/desk`);

    await page.goto(`${desk.base}/desk/account`);
    await page.getByLabel("パスキーの名前").fill("仕事の電話");
    await page.keyboard.press("Enter");
    await page.getByText("まだ使われていません").waitFor();
    await page.getByRole("button", { name: "サインアウト", exact: true }).press("Enter");
    await page.waitForURL(`${desk.base}/desk/sign-in`);

    const proof = page.waitForRequest((request) => request.url().endsWith("/session/passkey"));
    await page.getByRole("button", { name: "パスキーでサインイン" }).press("Enter");
    await page.waitForURL(`${desk.base}/desk`);
    await page.goto(`${desk.base}/desk/account`);
    await page.getByText("最後に使った時刻").waitFor();
    const replayed = await desk.nobody.ask("/session/passkey", {
      method: "POST",
      body: (await proof).postData() ?? "",
    });
    assert.equal(replayed.status, 422, "a proof is good once");

    await page.getByRole("button", { name: "削除" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "削除" }).press("Enter");
    await page.getByText("まだありません。").waitFor();
    await page.getByRole("button", { name: "サインアウト", exact: true }).press("Enter");
    await page.waitForURL(`${desk.base}/desk/sign-in`);
    await page.getByRole("button", { name: "パスキーでサインイン" }).press("Enter");
    await page.getByText("サインインできませんでした").waitFor();
    await page.getByLabel("ユーザー名").fill("ＳＡＴＯ");
    await page.getByLabel("パスワード").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.waitForURL(`${desk.base}/desk`);

    const acts = (await desk.archive.listAudit({ limit: 50 })).map(({ action, detail }) => {
      const means = detail?.["means"];
      return typeof means === "string" ? `${action} ${means}` : action;
    });
    const own = acts.filter((act) => /^(?:passkey|people\.joined|session\.opened (?:pass|link))/.test(act));
    assert.deepEqual(own.toReversed().slice(-6), [
      "people.joined",
      "session.opened link",
      "passkey.added",
      "session.opened passkey",
      "passkey.removed",
      "session.opened password",
    ]);
    const broken = complaints.filter((complaint) => !/status of (?:401|422)/.test(complaint));
    assert.deepEqual(broken, []);
    await context.close();
  } finally {
    await browser.close();
  }
});
