// Public outcome: readers are told the last outcome of which they see the grounds, what stands in the place of what is superseded, and the desk's note for them.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import {
  addEvidence,
  addStatement,
  fillLedger,
  type SampleLedger,
} from "../../testing/site/sample-ledger.ts";

const AT = "2025-09-10T00:00:00.000Z";

async function textOf(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return text;
}

/** Where readers meet the outcome of an undertaking. */
async function everywhere(site: OpenSite, { visits, earlier }: SampleLedger): Promise<readonly string[]> {
  const paths = [
    `/ledger/undertakings/${visits}`,
    `/ledger/undertakings/${visits}/card`,
    `/ledger/statements/${earlier.announcement}`,
    "/ledger/undertakings",
    "/ledger",
    "/ledger/feed.json",
    "/ledger/data/undertakings.jsonl",
    "/ledger/data/status-history.jsonl",
    `/api/ledger/undertakings/${visits}`,
  ];
  return Promise.all(paths.map(async (path) => `${path}\n${await textOf(site, path)}`));
}

async function tellsNothingOf(decide: (site: OpenSite, sample: SampleLedger) => void): Promise<void> {
  await using site = await openSite();
  const sample = fillLedger(site.archive);
  const before = await everywhere(site, sample);
  decide(site, sample);
  // The number of changes is told with the data, and grows in the archive of tests with every change.
  const bare = (texts: readonly string[]) =>
    texts.map((text) => text.replaceAll(/"(?:ledger_)?version":\d+/g, ""));
  assert.deepEqual(bare(await everywhere(site, sample)), bare(before));
}

test("a status that rests on what readers do not see hides no status before it, on no page, in no feed and in no file", () =>
  tellsNothingOf(({ archive }, { visits }) => {
    const sentence = "部隊の相互訪問は、取りやめとなった。";
    const hidden = addStatement(archive, {
      headline: "見本",
      day: "2025-09-09",
      sentences: [sentence],
      isUnpublished: true,
    });
    const unseen = addEvidence(archive, visits, hidden, { sentence, stance: "against", tells: "called-off" });
    archive.decideLedger({ kind: "evidence", evidence: unseen, verdict: "confirmed" }, AT);
    archive.decideLedger(
      { kind: "status", undertaking: visits, outcome: "not-kept", cites: [unseen], publicNote: "秘密" },
      AT,
    );
  }));

test("what was decided by who may not publish is told nowhere: neither evidence nor a status, nor that one was taken back", () =>
  tellsNothingOf(({ archive }, { visits }) => {
    const sentence = "部隊の相互訪問が、秋に行われた。";
    const shown = addStatement(archive, { headline: "見本", day: "2025-08-09", sentences: [sentence] });
    const evidence = addEvidence(archive, visits, shown, { sentence, stance: "for", tells: "done" });
    archive.decideLedger({ kind: "evidence", evidence, verdict: "confirmed", held: true }, AT);
    const status = { kind: "status", undertaking: visits, outcome: "open", cites: [], held: true } as const;
    const { id } = archive.decideLedger(status, AT);
    archive.decideLedger({ kind: "undone", decision: id }, AT);
    archive.decideLedger(status, AT);
  }));

const BEGUN = "両大臣は、無人機の分野における協力を始めることで一致した。";

function supersede(
  { archive }: OpenSite,
  { drones, later }: SampleLedger,
  more: { readonly successor?: LedgerId; readonly publicNote?: string } = {},
): void {
  const evidence = addEvidence(archive, drones, later, { sentence: BEGUN, stance: "for", tells: "begun" });
  archive.decideLedger(
    { kind: "evidence", evidence, verdict: "confirmed", note: "編集部の内緒の覚え書き" },
    AT,
  );
  archive.decideLedger(
    {
      kind: "status",
      undertaking: drones,
      outcome: "superseded",
      cites: [evidence],
      note: "編集部の内緒の覚え書き",
      ...more,
    },
    AT,
  );
}

test("what is superseded names and links what stands in its place, on its page, in lists, feed, file and API", async () => {
  await using site = await openSite();
  const sample = fillLedger(site.archive);
  supersede(site, sample);
  const link = /後の約束: <a href="(\/ledger\/undertakings\/[\d-]+)" lang="ja">[^]*?<\/a>/;
  const [, path = ""] = link.exec(await textOf(site, `/ledger/undertakings/${sample.drones}`)) ?? [];
  assert.ok(path.startsWith(`/ledger/undertakings/${sample.later.announcement}-`), path);
  assert.ok((await textOf(site, path)).includes("無人機の"));
  for (const list of [`/ledger/statements/${sample.earlier.announcement}`, "/ledger/undertakings", "/ledger"])
    assert.match(await textOf(site, list), link, list);
  const card = await textOf(site, `/ledger/undertakings/${sample.drones}/card`);
  assert.match(card, /後の約束: <span lang="ja">無人機/, "a link would open within the frame");
  const id = path.split("/").at(-1);
  assert.match(await textOf(site, "/ledger/feed.json"), new RegExp(`"successor":\\s*"${id}"`));
  assert.match(
    await textOf(site, `/api/ledger/undertakings/${sample.drones}`),
    new RegExp(`"superseded_by":\\s*"${id}"`),
  );
  site.archive.withdraw(sample.later.article, AT, "発表が取り消されたため");
  assert.ok(!(await textOf(site, `/ledger/undertakings/${sample.drones}`)).includes(id ?? ""));
});

test("what the desk names as successor goes before what links say", async () => {
  await using site = await openSite();
  const sample = fillLedger(site.archive);
  supersede(site, sample, { successor: sample.visits });
  const page = await textOf(site, `/en/ledger/undertakings/${sample.drones}`);
  assert.match(page, new RegExp(`In its place: <a href="/en/ledger/undertakings/${sample.visits}"`));
});

test("the note for readers stands with the outcome, in its history, in feed and file; the desk's own stands nowhere", async () => {
  await using site = await openSite();
  const sample = fillLedger(site.archive);
  const note = "9月の共同発表で、協力を始めると約束し直したため。";
  supersede(site, sample, { publicNote: note });
  const page = await textOf(site, `/ledger/undertakings/${sample.drones}`);
  const said = `編集部から: <span lang="ja">${note}</span>`;
  assert.equal(page.split(said).length, 3, "beside the outcome, and in the history");
  const statement = await textOf(site, `/ledger/statements/${sample.earlier.announcement}`);
  assert.ok(statement.includes(said), "a statement shows at a glance what became of each");
  assert.ok(page.includes(`"reviewBody":"${note}"`));
  for (const path of [
    "/ledger/feed.json",
    "/ledger/data/undertakings.csv",
    "/ledger/data/status-history.csv",
    `/api/ledger/undertakings/${sample.drones}`,
  ])
    assert.ok((await textOf(site, path)).includes(note), path);
  for (const path of [
    `/ledger/undertakings/${sample.drones}`,
    "/ledger/feed.json",
    "/ledger/data/undertakings.csv",
    "/ledger/data/status-history.csv",
    "/ledger/data/evidence.csv",
  ])
    assert.ok(!(await textOf(site, path)).includes("内緒"), path);
});
