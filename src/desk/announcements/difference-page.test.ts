// Difference page: what the desk sees of two revisions, that hostile words stay words, and which addresses are its.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId, articleId } from "../../terms/ids.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import { makeAnnouncement } from "../../testing/archive/specimens.ts";
import type { Announcement } from "../../terms/announcement.ts";
import { tellDifference } from "../../watching/difference/tell-difference.ts";
import { differencePage } from "./difference-page.ts";
import { differencePath, readDifferencePlace } from "./difference-place.ts";

const FRAME = { language: "ja", name: DEFAULT_SITE_NAME, shownAs: "page" } as const;
const BEFORE: Announcement = {
  ...makeAnnouncement("甲"),
  id: announcementId(3),
  receivedAt: "2025-09-10T01:00:00.000Z",
  revision: 1,
};
const AFTER: Announcement = { ...BEFORE, id: announcementId(5), revision: 2, replaces: BEFORE.id };

test("figures are named beside what they were, and a published article is asked about", () => {
  const difference = tellDifference(
    "艦艇2隻を確認した。\n<script>警戒</script>。",
    "艦艇3隻を確認した。\n<script>監視</script>。",
  );
  const shown = { after: AFTER, before: BEFORE, difference, articles: {} };
  const page = differencePage(FRAME, { ...shown, published: articleId(7) });
  assert.match(page, /<td>2隻<\/td>\s*<td>3隻<\/td>/);
  assert.match(page, /艦艇<del>2<\/del><ins>3<\/ins>隻/);
  assert.match(page, /訂正は必要ですか。.*\/desk\/articles\/7/s);
  assert.ok(!page.includes("<script>"));
  assert.doesNotMatch(differencePage(FRAME, shown), /訂正は必要ですか/);
  assert.match(
    differencePage({ ...FRAME, language: "en" }, { after: BEFORE, articles: {} }),
    /nothing before it/,
  );
});

test("an original's address is a link only where it leads to the web", () => {
  const at = (address: string): string =>
    differencePage(FRAME, { after: { ...BEFORE, document: { ...BEFORE.document, address } }, articles: {} });
  assert.match(at("https://ministry.example/a"), /href="https:\/\/ministry\.example\/a"/);
  assert.doesNotMatch(at("javascript:alert(1)"), /javascript/);
});

test("the page's address is read back, and others are not its", () => {
  for (const language of ["ja", "en"] as const) {
    const place = { language, announcement: announcementId(12) };
    assert.deepEqual(readDifferencePlace(`${differencePath(place)}?x=1`), place);
  }
  for (const path of [
    "/desk/announcements/0/difference",
    "/desk/announcements/99999999999/difference",
    "/desk/announcements/1",
  ])
    assert.equal(readDifferencePlace(path), undefined, path);
});
