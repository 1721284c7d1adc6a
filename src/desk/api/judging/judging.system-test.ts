// Judging over HTTP: facts are judged and the draft follows, slips are mended and dismissed, the house is taught and forgets again.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { DEFAULT_HOUSE } from "../../../default-house.ts";
import type { DeskAnswer, TestDesk } from "../../../testing/desk/open-test-desk.ts";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import type { ProofAnswer } from "./proof-answer.ts";
import { proofAnswer } from "./proof-answer.ts";
import type { ReadingAnswer } from "./reading-answer.ts";
import { readingAnswer } from "./reading-answer.ts";

/** One desk for all: what reads for it takes seconds to start. Each test leaves the facts as it found them. */
let desk: TestDesk;
const house = mkdtempSync(join(tmpdir(), "shirase-judging-"));
cpSync(DEFAULT_HOUSE, house, { recursive: true });
before(async () => {
  desk = await openTestDesk({ house });
});
after(async () => {
  await desk[Symbol.asyncDispose]();
  rmSync(house, { recursive: true });
});

const reading = ({ json, text }: DeskAnswer): ReadingAnswer => {
  const parsed = readingAnswer.safeParse(json);
  return parsed.success ? parsed.data : assert.fail(text.slice(0, 500));
};
const proof = ({ json, text }: DeskAnswer): ProofAnswer => {
  const parsed = proofAnswer.safeParse(json);
  return parsed.success ? parsed.data : assert.fail(text.slice(0, 500));
};
const problemOf = ({ status, json }: DeskAnswer): string => {
  const { name, code } = json && typeof json === "object" ? Object.assign({ name: "", code: "" }, json) : {};
  return `${status} ${name}${code ? ` ${code}` : ""}`;
};

type Fact = ReadingAnswer["facts"][number];

const actsOf = ({ facts }: ReadingAnswer) => facts.filter(({ key }) => key.type === "act");

function factOf({ facts }: ReadingAnswer, type: string, surface?: string): Fact {
  const found = facts.find(
    ({ key }) =>
      key.type === type && (surface === undefined || ("surface" in key && key.surface.includes(surface))),
  );
  return found ?? assert.fail(`There is no ${type} ${surface ?? ""}`);
}

const path = (rest: string): string => `/articles/${desk.sample.article.id}/${rest}`;
const look = async (): Promise<ReadingAnswer> => reading(await desk.as("editor").get(path("reading")));
const judge = (
  fact: Fact,
  decision: unknown,
  seen = fact.judgement?.id ?? null,
  role: "editor" | "reporter" = "editor",
) => desk.as(role).post(path("judgements"), { fact: fact.key, decision, seen });

test("the announcement is shown with its facts, and where headline and lead rest on them", async () => {
  const shown = await look();
  const host = factOf(shown, "person", "中谷");
  assert.ok("surface" in host.key && "span" in host.key);
  const { span, surface } = host.key;
  const block = shown.blocks.find((one) => one.span[0] <= span[0] && span[1] <= one.span[1]);
  assert.equal(block?.text.slice(span[0] - (block?.span[0] ?? 0)).slice(0, surface.length), surface);
  const used = host.uses.map(({ place, span: [start, end] }) => shown[place].slice(start, end));
  assert.ok(used.includes("中谷") && used.includes("防衛大臣"), used.join());
  assert.deepEqual([shown.offers, shown.adrift, shown.blocksLeftOut], [{}, [], 0]);
});

test("a corrected fact is in headline and lead at once, in the log, and taken back leaves them as they were", async () => {
  const first = await look();
  const event = factOf(first, "event", "日韓防衛相会談");
  const value = { ...event.read, date: "2025-09-07" };
  const changed = reading(await judge(event, { kind: "corrected", value }, null, "reporter"));
  assert.match(changed.headline, /9月7日/u);
  const judged = factOf(changed, "event", "日韓防衛相会談");
  assert.deepEqual(
    [judged.judgement?.by, judged.judgement?.verdict.kind, judged.now],
    ["reporter", "corrected", value],
  );
  const stored = await desk.archive.findArticle(desk.sample.article.id);
  assert.ok(stored?.headline.grounds.some(({ from }) => from.kind === "desk" || from.kind === "calculation"));
  assert.deepEqual(stored?.body, desk.sample.article.body);
  const entries = await desk.archive.listAudit({ article: desk.sample.article.id, limit: 2 });
  assert.deepEqual(entries.map(({ action }) => action).toSorted(), ["article.edited", "fact.corrected"]);
  const back = reading(await judge(judged, { kind: "withdrawn" }));
  assert.equal(back.headline, first.headline);
  const { json } = await desk.as("editor").get(path("judgements"));
  assert.deepEqual(
    (json as { judgements: { verdict: { kind: string } }[] }).judgements.map(({ verdict }) => verdict.kind),
    ["withdrawn", "corrected"],
  );
});

test("a headline that an editor rewrote stays, and what the draft would say is offered and can be taken", async () => {
  const { article } = desk.sample;
  const now = (await desk.archive.findArticle(article.id)) ?? assert.fail();
  const mine = {
    text: "防衛相が韓国と会談",
    grounds: [{ span: [0, 9] as const, from: { kind: "desk" as const } }],
  };
  await desk.archive.saveArticle({ ...now, headline: mine, revision: now.revision + 1 });
  const event = factOf(await look(), "event", "日韓防衛相会談");
  const changed = reading(
    await judge(event, { kind: "corrected", value: { ...event.read, date: "2025-09-06" } }),
  );
  assert.equal(changed.headline, mine.text);
  assert.match(changed.offers.headline ?? "", /9月6日/u);
  const taken = reading(await desk.as("editor").post(path("draft"), { place: "headline" }));
  assert.equal(taken.headline, changed.offers.headline);
  assert.deepEqual(taken.offers, {});
  await judge(factOf(taken, "event", "日韓防衛相会談"), { kind: "withdrawn" });
});

test("what is asked because its announcement was changed stays with the article, whatever is judged of it", async () => {
  const { article } = desk.sample;
  const now = (await desk.archive.findArticle(article.id)) ?? assert.fail();
  const asked = { code: "correction-due", message: "Is it due? /desk/announcements/9/difference" };
  const warnings = [asked, ...now.warnings];
  await desk.archive.saveArticle({ ...now, warnings, revision: now.revision + 1 });
  const listed = async () => {
    const { entries } = proof(await desk.as("editor").get(path("proof")));
    return entries.filter(({ code }) => code === asked.code).map(({ message }) => message);
  };
  assert.deepEqual(await listed(), [asked.message]);
  const change = await desk.as("editor").get(path("text-change"));
  assert.deepEqual([change.status, change.json], [200, {}], "nothing in the archive is a later text of it");
  const event = factOf(await look(), "event", "日韓防衛相会談");
  await judge(event, { kind: "corrected", value: { ...event.read, date: "2025-09-05" } });
  assert.deepEqual(await listed(), [asked.message]);
  await judge(factOf(await look(), "event", "日韓防衛相会談"), { kind: "withdrawn" });
  const after = (await desk.archive.findArticle(article.id)) ?? assert.fail();
  assert.deepEqual(after.warnings[0], asked);
  const rest = after.warnings.slice(1);
  await desk.archive.saveArticle({ ...after, warnings: rest, revision: after.revision + 1 });
});

test("of two who judge one fact the second is told what is there; what cannot be a value changes nothing", async () => {
  const event = factOf(await look(), "event", "日韓防衛相会談");
  const before = await desk.archive.readHighestAuditId();
  const seen = event.judgement?.id ?? null;
  const answers = await Promise.all(["confirmed", "rejected"].map((kind) => judge(event, { kind }, seen)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 409]));
  const shown = factOf(await look(), "event", "日韓防衛相会談");
  await judge(shown, { kind: "withdrawn" });
  const after = await desk.archive.readHighestAuditId();
  assert.ok(after - before <= 4, "a refused judgement left a line in the log");
  const again = factOf(await look(), "event", "日韓防衛相会談");
  for (const value of [
    { ...again.read, date: "2025-02-30" },
    { ...again.read, name: "a\u202eb" },
    { type: "issuer", name: "見本省" },
    { ...again.read, id: "e1" },
  ])
    assert.match(
      problemOf(await judge(again, { kind: "corrected", value })),
      /^(?:400 bad-request|422 refused no-such-value)$/u,
    );
  const nowhere = { ...again, key: { type: "date", span: [0, 1], surface: "x", order: 0 } } as Fact;
  assert.equal(problemOf(await judge(nowhere, { kind: "rejected" }, null)), "422 refused no-such-fact");
  assert.equal(problemOf(await desk.nobody.get(path("reading"))), "401 signed-out");
  assert.equal(problemOf(await desk.as("editor").get("/articles/999/reading")), "404 not-found");
});

test("a slip is mended where it stands, a warning is let stand by name, and seen again on request", async () => {
  const now = (await desk.archive.findArticle(desk.sample.article.id)) ?? assert.fail();
  const body = [...now.body, { kind: "paragraph", text: "会見は9時5分からだった。" } as const];
  await desk.archive.saveArticle({ ...now, body, revision: now.revision + 1 });
  const listed = proof(await desk.as("editor").get(path("proof")));
  const slip =
    listed.entries.find(({ code }) => code === "style-time") ?? assert.fail(JSON.stringify(listed));
  assert.deepEqual(slip.fix?.text, "09時05分");
  const dismissed = proof(
    await desk.as("reporter").post(path("proof/dismiss"), { matter: slip.matter, dismissed: true }),
  );
  assert.equal(dismissed.entries.find(({ matter }) => matter === slip.matter)?.dismissed?.by, "reporter");
  const recalled = proof(
    await desk.as("editor").post(path("proof/dismiss"), { matter: slip.matter, dismissed: false }),
  );
  assert.equal(recalled.entries.find(({ matter }) => matter === slip.matter)?.dismissed, undefined);
  const mended = proof(await desk.as("editor").post(path("proof/apply"), { matter: slip.matter }));
  assert.ok(!mended.entries.some(({ code }) => code === "style-time"));
  const last = (await desk.archive.findArticle(desk.sample.article.id))?.body.at(-1);
  assert.deepEqual(last, { kind: "paragraph", text: "会見は09時05分からだった。" });
  assert.equal(
    problemOf(await desk.as("editor").post(path("proof/apply"), { matter: slip.matter })),
    "409 conflict",
  );
});

test("what is taught is in the file and the next reading, and the undo takes back exactly that", async () => {
  const file = join(house, "authority", "people.yaml");
  const before = readFileSync(file, "utf8");
  const entry = {
    article: desk.sample.article.id,
    section: "people",
    name: "見本太郎",
    fields: { reading: "みほん・たろう" },
  };
  assert.equal(problemOf(await desk.as("reporter").post("/authority/teach", entry)), "403 forbidden");
  const taught = await desk.as("editor").post("/authority/teach", entry);
  const { undo, change } = taught.json as { undo: number; change: string };
  assert.deepEqual([taught.status, change], [200, "added"]);
  assert.match(readFileSync(file, "utf8"), /見本太郎[\s\S]*みほん・たろう[\s\S]*https:\/\//u);
  const host = factOf(await look(), "person", "中谷");
  const named = { ...host.read, name: "見本太郎", reading: undefined };
  const shown = reading(
    await judge(host, { kind: "corrected", value: JSON.parse(JSON.stringify(named)) as unknown }),
  );
  assert.match(shown.lead, /みほん・たろう/u);
  await judge(factOf(shown, "person", "中谷"), { kind: "withdrawn" });
  const contrary = { ...entry, fields: { reading: "けんぽん・たろう" } };
  const refused = await desk.as("editor").post("/authority/teach", contrary);
  assert.equal(problemOf(refused), "422 refused not-taught");
  assert.match(refused.text, /みほん・たろう.*けんぽん・たろう/u);
  assert.equal((await desk.as("editor").post("/authority/undo", { undo })).status, 200);
  assert.equal(readFileSync(file, "utf8"), before);
  assert.equal(
    problemOf(await desk.as("editor").post("/authority/undo", { undo })),
    "422 refused changed-since",
  );
  assert.equal(problemOf(await desk.as("editor").post("/authority/undo", { undo: 1 })), "404 not-found");
  const entries = await desk.archive.listAudit({ limit: 9 });
  for (const action of ["authority.taught", "authority.undone"])
    assert.ok(
      entries.some((one) => one.action === action),
      action,
    );
});

test("what an editor has typed in the working copy is what is proof-read, and a judgement leaves it", async () => {
  const copy = (await desk.as("editor").get(path("copy"))).json as {
    version: number;
    document: unknown;
    steps: readonly unknown[];
  };
  const { article } = desk.sample;
  const version = copy.version + copy.steps.length;
  const now = (await desk.archive.findArticle(article.id)) ?? assert.fail();
  // At the start of the lead, which stands behind the headline.
  const at = now.headline.text.length + 3;
  const typed = {
    stepType: "replace",
    from: at,
    to: at,
    slice: { content: [{ type: "text", text: "(8時5分)" }] },
  };
  const sent = await desk
    .as("editor")
    .post(path("copy/steps"), { version, client: "one", first: 0, steps: [typed] });
  assert.equal(sent.status, 200, sent.text);
  const shown = await look();
  assert.ok(shown.lead.startsWith("(8時5分)"), shown.lead);
  const listed = proof(await desk.as("editor").get(path("proof")));
  assert.ok(
    listed.entries.some(({ code, place }) => code === "style-time" && place?.at.kind === "lead"),
    JSON.stringify(listed),
  );
  const event = factOf(shown, "event", "日韓防衛相会談");
  const changed = reading(
    await judge(event, { kind: "corrected", value: { ...event.read, date: "2025-09-05" } }),
  );
  assert.match(changed.headline, /9月5日/u);
  assert.ok(changed.lead.startsWith("(8時5分)") && changed.offers.lead !== undefined, changed.lead);
});

test("of what readers see a judgement changes nothing: what the draft says is offered, and taken into the working copy", async () => {
  const { id } = desk.sample.article;
  const publisher = desk.as("publisher");
  assert.equal((await publisher.post(path("publish"), {})).status, 200);
  const stored = (await desk.archive.findArticle(id)) ?? assert.fail();
  const event = factOf(await look(), "event", "日韓防衛相会談");
  const changed = reading(
    await judge(event, { kind: "corrected", value: { ...event.read, date: "2025-09-04" } }),
  );
  assert.match(changed.offers.headline ?? "", /9月4日/u);
  assert.deepEqual(await desk.archive.findArticle(id), stored);
  const taken = reading(await desk.as("editor").post(path("draft"), { place: "headline" }));
  assert.match(taken.headline, /9月4日/u);
  assert.deepEqual(await desk.archive.findArticle(id), stored);
  assert.equal((await publisher.post(path("update"), {})).status, 200);
  assert.match((await desk.archive.findArticle(id))?.headline.text ?? "", /9月4日/u);
});

test("a kind that the desk decides is read as that kind, and what was read before it comes back with the other one", async () => {
  const kind = factOf(await look(), "kind");
  const changed = reading(await judge(kind, { kind: "corrected", value: { type: "kind", kind: "notice" } }));
  // Of a plain notice only what it promises is an act.
  assert.ok(actsOf(changed).every(({ read }) => read && "undertaking" in read));
  const judged = factOf(changed, "kind");
  assert.equal(problemOf(await judge(judged, { kind: "confirmed" })), "422 refused no-such-value");
  const back = reading(await judge(judged, { kind: "withdrawn" }));
  assert.ok(actsOf(back).some(({ read }) => read && !("undertaking" in read)));
});
