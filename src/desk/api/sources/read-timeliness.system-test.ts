// How soon readers have announcements, as the desk's API tells it: of one article, and as one figure.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../../terms/ids.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { WATCH } from "../../../testing/sources/watched-source.ts";

const DOING = { at: "2025-09-10T00:00:00.000Z", actor: { kind: "console", name: "test" } } as const;
const TEXT = "見本式典の開催について\n\n見本庁は、令和7(2025)年9月10日(水)に見本広場で式典を開催します。\n";

test("an article's four times and its minutes are told, and the one figure of how many articles it is", async () => {
  await using desk = await openTestDesk();
  const watch = { ...WATCH, kind: "push", place: "", follow: "none" } as const;
  const source = {
    id: sourceId("agency"),
    name: "見本庁",
    issuer: "見本庁",
    section: "defence",
    autoPublish: true,
    watch,
  };
  await desk.archive.saveWatch(source, DOING);
  const made = await desk.as("administrator").post("/tokens", { name: "送信", scopes: ["intake"] });
  const headers = {
    authorization: `Bearer ${(made.json as { secret: string }).secret}`,
    origin: "",
    "x-shirase-desk": "",
    "content-type": "text/plain",
  };
  const send = async (body: string, guid: string) => {
    const path = `/sources/agency/announcements?guid=${guid}`;
    const sent = await desk.nobody.ask(path, { method: "POST", headers, body });
    return (sent.json as { article: number }).article;
  };
  await send(TEXT, "a");
  desk.clock.now += 3_600_000;
  const article = await send(TEXT.replace("見本広場", "見本公園"), "b");
  const told = (await desk.as("reporter").ask(`/articles/${article}/timeliness`)).json as {
    minutes: number;
    countedFrom: string;
    sentences: { ja: string };
  };
  // The text names the day; the office opens at nine in Japan, and it is half past eleven there.
  assert.deepEqual(
    [told.minutes, told.countedFrom, told.sentences.ja],
    [150, "office-opening", "発表日の始業から読者まで2時間30分"],
  );
  const figures = (await desk.as("reporter").ask("/sources/timeliness?source=agency")).json as {
    all: unknown;
    months: readonly { readonly source: string }[];
  };
  assert.deepEqual(figures.all, { medianMinutes: 120, articles: 2, fromOffice: 2 });
  assert.equal(figures.months[0]?.source, "agency");
  assert.equal((await desk.as("reporter").ask("/sources/timeliness?from=2025-13")).status, 400);
  assert.equal((await desk.as("reporter").ask("/articles/99999/timeliness")).status, 404);
});
