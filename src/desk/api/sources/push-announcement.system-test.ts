// Announcements that programs send: what becomes of them, once, by the source's rule, and what is refused by name.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId, sourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import { WATCH } from "../../../testing/sources/watched-source.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";

const SOURCE: Source = {
  id: sourceId("agency"),
  name: "見本庁",
  issuer: "見本庁",
  section: "defence",
  autoPublish: true,
  watch: { ...WATCH, kind: "push", place: "", follow: "none" },
};
const DOING = { at: "2025-09-10T00:00:00.000Z", actor: { kind: "console", name: "test" } } as const;
const TEXT = "見本式典の開催について\n\n見本庁は、令和7(2025)年9月12日(金)に見本広場で式典を開催します。\n";

type Taken = { readonly outcome: string; readonly article: number; readonly announcement: number };

test("what a program sends is taken in once, by the source's rule, and other bytes under its guid are a revision", async () => {
  await using desk = await openTestDesk();
  await desk.archive.saveWatch(SOURCE, DOING);
  const made = await desk.as("administrator").post("/tokens", { name: "送信", scopes: ["intake"] });
  const token = {
    authorization: `Bearer ${(made.json as { secret: string }).secret}`,
    origin: "",
    "x-shirase-desk": "",
  };
  const send = async (body: string, query = "?guid=n-1", headers: Readonly<Record<string, string>> = token) =>
    (headers === token ? desk.nobody : desk.as("reporter")).ask(`/sources/agency/announcements${query}`, {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain" },
      body,
    });
  const first = (await send(TEXT)).json as Taken;
  assert.equal(first.outcome, "new");
  const again = (await send(TEXT)).json as Taken;
  assert.deepEqual([again.outcome, again.article], ["same", first.article]);
  const changed = (await send(TEXT.replace("12日(金)", "13日(土)"))).json as Taken;
  assert.equal(changed.outcome, "revision");
  assert.equal(
    (await desk.archive.findAnnouncement(announcementId(changed.announcement)))?.replaces,
    first.announcement,
  );
  const states = [];
  for await (const { id, state } of desk.archive.readArticles())
    if (id === first.article || id === changed.article) states.push(state.kind);
  // What changes never goes out by itself.
  assert.deepEqual(states, ["published", "draft"]);
  const handed = (await send(TEXT.replace("12日(金)", "14日(日)"), "?guid=n-2", {})).json as Taken;
  for await (const { id, state } of desk.archive.readArticles())
    if (id === handed.article)
      assert.equal(state.kind, "draft", "a reporter publishes nothing by a source's rule");
  const [item] = await desk.archive.listKeptItems({ source: SOURCE.id, limit: 1, state: "taken" });
  assert.equal(item?.announcement, handed.announcement);
  const parts = ["%PDF-1.7\nbroken", "\u0000\u0001\u0002\u0003PNG\u0000\u0000"];
  for (const body of parts) assert.equal((await send(body, "?guid=n-3&name=x.pdf")).status, 422);
  assert.equal((await send(TEXT, "?address=file:///etc/passwd")).status, 400);
});

test("a source that is not kept for it, or is paused, is named", async () => {
  await using desk = await openTestDesk();
  const send = (id: string) =>
    desk.as("reporter").ask(`/sources/${id}/announcements`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: TEXT,
    });
  const missing = await send("nobody");
  assert.equal(missing.status, 404);
  assert.match(missing.text, /There is no source \\"nobody\\"/);
  await desk.archive.saveWatch(
    { ...SOURCE, watch: { ...WATCH, kind: "push", place: "", state: "paused" } },
    DOING,
  );
  const paused = await send("agency");
  assert.equal(paused.status, 422);
  assert.match(paused.text, /source-paused/);
});

test("what another place or an editor has brought already, in other bytes, is that announcement and its article", async () => {
  await using desk = await openTestDesk();
  await desk.archive.saveWatch(SOURCE, DOING);
  await desk.archive.saveWatch({ ...SOURCE, id: sourceId("bureau"), name: "見本局" }, DOING);
  const send = async (path: string, body: string, type = "text/plain") => {
    const headers = { "content-type": type };
    return (await desk.as("reporter").ask(path, { method: "POST", headers, body })).json as Taken;
  };
  const words = `${TEXT.trim()}どなたでもご覧いただけます。\n`;
  const first = await send("/sources/agency/announcements?guid=n-1", words);
  assert.equal(first.outcome, "new");
  const [title = "", , text = ""] = words.split("\n");
  const html = `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`;
  assert.deepEqual(await send("/sources/bureau/announcements?guid=k-7", html, "text/html"), {
    ...first,
    outcome: "same",
  });
  const [item] = await desk.archive.listKeptItems({ source: sourceId("bureau"), limit: 1 });
  assert.deepEqual([item?.state, item?.announcement], ["same-as", first.announcement]);
  const handed = await desk.as("reporter").post("/announcements", { text: words.replaceAll("。", "。\n") });
  assert.deepEqual(handed.json, { ...first, outcome: "same" });
  const other = await send(
    "/sources/bureau/announcements?guid=k-8",
    html.replace("12日", "19日"),
    "text/html",
  );
  assert.equal(other.outcome, "new", "another day is another announcement");
});
