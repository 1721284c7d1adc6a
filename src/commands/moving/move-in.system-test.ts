// Moving in, as a whole: an import of a generated site is killed twice and started again; nothing is missing, nothing is there twice.
// `npm run prove` does it with 10,000 articles, from Ghost too, and on both engines.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { assertMovedIn, readReport, runImport } from "../../testing/moving/interrupted-import.ts";
import { type OldPost, makeOldSite } from "../../testing/moving/old-site.ts";
import { ghostSlug, writeGhost } from "../../testing/moving/write-ghost.ts";
import { writeWxr } from "../../testing/moving/write-wxr.ts";
import { type TestPostgres, startTestPostgres } from "../../testing/postgres/postgres.ts";

const ASKED = process.env["SHIRASE_IMPORTED_ARTICLES"];
const IS_PROOF = ASKED !== undefined;
const ARTICLES = Number(ASKED ?? 600);
/** Of the report, about; by it the second kill comes when half of the batches are told of. */
const BYTES_PER_ARTICLE = 450;
const SEED = 20_261_127;

const folder = mkdtempSync(join(tmpdir(), "shirase-moving-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const posts = [...makeOldSite(ARTICLES, SEED)];
const isKept = ({ status }: OldPost): boolean => status === "publish" || status === "draft";

const EXPORTS = [
  {
    name: "WordPress",
    file: "wordpress.xml",
    pieces: () => writeWxr(posts),
    addressesOf: (post: OldPost) => [post.path, decodeURIComponent(post.path), `/?p=${post.id}`],
  },
  {
    name: "Ghost",
    file: "ghost.json",
    pieces: () => writeGhost(posts),
    addressesOf: (post: OldPost) => [`/${encodeURIComponent(ghostSlug(post))}/`],
  },
];

async function interruptTwice(file: string, store: readonly string[], report: string): Promise<void> {
  const acknowledged = new Set<string>();
  for (const killAt of [0, (posts.length * BYTES_PER_ARTICLE) / 2]) {
    const run = await runImport([...store, "--site", "https://old.example", file], report, killAt);
    assert.ok(run.killed, `it ended before it was killed: ${run.out}`);
    for (const { key, fate } of readReport(report)) if (fate === "added") acknowledged.add(String(key));
  }
  assert.ok(acknowledged.size > 0, "no run was killed in the middle");
  const last = await runImport([...store, "--site", "https://old.example", file], report);
  assert.equal(last.status, 0, last.out);
  const fates = new Map(readReport(report).map(({ key, fate }) => [String(key), fate]));
  for (const key of acknowledged)
    assert.equal(fates.get(key), "same", `${key} was acknowledged and is not here`);
  assert.ok(
    [...fates.values()].includes("added"),
    "nothing was left for the last run: the moments are wrong",
  );
}

function describeInterrupted(
  makeStore: () => Promise<{ readonly args: readonly string[]; readonly location: string }>,
): void {
  for (const { name, file, pieces, addressesOf } of IS_PROOF ? EXPORTS : EXPORTS.slice(0, 1)) {
    it(`an export of ${name} is imported whole, though the import is killed twice`, async () => {
      const path = join(folder, file);
      writeFileSync(path, [...pieces()].join(""));
      const { args, location } = await makeStore();
      await interruptTwice(path, args, join(folder, `${file}.report`));
      const opened = await openArchive(location);
      assert.ok(opened.ok);
      await assertMovedIn(opened.value, posts.filter(isKept), addressesOf);
      await opened.value.close();
    });
  }
}

describe("moving in, on SQLite", () => {
  let stores = 0;
  describeInterrupted(async () => {
    const data = join(folder, `store-${(stores += 1)}`);
    return { args: ["--data", data], location: join(data, "shirase.sqlite") };
  });
});

if (IS_PROOF) {
  describe("moving in, on PostgreSQL", () => {
    let postgres: TestPostgres | undefined;
    before(async () => {
      postgres = await startTestPostgres({ durable: true });
    });
    after(() => postgres?.stop());
    describeInterrupted(async () => {
      const location = await (postgres ?? assert.fail("no server")).createDatabase();
      return { args: ["--database", location], location };
    });
  });
}
