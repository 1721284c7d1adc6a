// Reading anew: articles that do not say what they are about, filed by a thread with the house's own files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { MINISTRY, makeAnnouncement, makeArticle, makeProvenance } from "../../testing/archive/specimens.ts";
import { createAboutReader } from "./read-about.ts";

const TEXT = "中谷元(なかたに・げん)防衛大臣は、9月8日、安圭伯(アン・ギュベク)大韓民国国防部長官と会談した。";
const PEOPLE = ["中谷元", "安圭伯"];

test("an article from before there were terms is filed under the people of its announcement", async (t) => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  await archive.saveSource(MINISTRY);
  const ids: ArticleId[] = [];
  for (const text of [TEXT, `${TEXT}会談は2回目。`]) {
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
    const provenance = makeProvenance(announcement);
    const made = makeArticle({ provenance, publishedAt: "2025-09-08T09:00:00.000Z" });
    ids.push((await archive.createArticle(made)).id);
  }
  const listPeople = () =>
    Promise.all(
      ids.map(async (id) =>
        (await archive.listTerms(id)).filter(({ kind }) => kind === "person").map(({ key }) => key),
      ),
    );
  assert.deepEqual(await listPeople(), [[], []]);
  const unreadable: Error[] = [];
  const reader = createAboutReader(archive, DEFAULT_HOUSE, (error) => unreadable.push(error));
  t.after(() => reader.close());
  assert.equal(await archive.indexTerms(reader.readAbout), "more");
  assert.equal(await archive.indexTerms(reader.readAbout), "done");
  assert.deepEqual([await listPeople(), unreadable], [[PEOPLE, PEOPLE], []]);
});
