// Pages of the ledger: what readers are told of undertakings, and that they are told nothing of what they may not see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeOf, readJsonLd, saidOf } from "../../testing/documents/read-json-ld.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";
import { addEvidence, addStatement, addUndertaking, fillLedger } from "../../testing/site/sample-ledger.ts";

const SECRET = "まだ誰も知らない演習";
const LISTS = ["/ledger", "/ledger/undertakings", "/ledger/parties/FJ+JP", "/ledger/parties/FJ"];

async function textOf(site: OpenSite, path: string): Promise<string> {
  const { status, text } = await site.ask(path);
  assert.equal(status, 200, path);
  return text;
}

test("an undertaking shows its sentence in its paragraph, where it stands on two axes, and what speaks to it", async () => {
  await using site = await openSite();
  const { visits, earlier } = fillLedger(site.archive);
  const page = await textOf(site, `/ledger/undertakings/${visits}`);
  assert.match(page, /<mark>両大臣は、部隊の相互訪問を毎年行うことで一致した。<\/mark>\s*また、会談は/);
  assert.ok(page.includes(`href="/articles/${earlier.article}#b0"`));
  assert.ok((await textOf(site, `/articles/${earlier.article}`)).includes('<p id="b0">両大臣は、部隊の'));
  assert.match(
    page,
    /<dt>結果<\/dt>\s*<dd>[^]*?実現<\/span>[^]*?<dt>期日との関係<\/dt>\s*<dd>期日の定めなし/,
  );
  assert.match(page, /見本部隊は、7月18日から21日まで例示港を訪問した。/);
  assert.ok(page.includes("規則 evidence/1"));
  const steps = [...page.matchAll(/<\/time>\s*「([^」]+)」と判断/g)].map(([, outcome]) => outcome);
  assert.deepEqual(steps, ["一部実現", "実現"]);
  assert.match(
    await textOf(site, `/en/ledger/undertakings/${visits}`),
    /Decided by the desk on 2025-7-24 12:00/,
  );
});

test("the day that evidence names happened, or was to be a day on which nothing happened", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { visits, band } = fillLedger(archive);
  const happened = await textOf(site, `/ledger/undertakings/${visits}`);
  assert.match(happened, /<span>あった日 <span class="stamp">2025-7-18–2025-7-21</);
  const sentence = "7月12日の音楽祭への参加は、取りやめとなった。";
  const off = addStatement(archive, { headline: "見本", day: "2025-07-06", sentences: [sentence] });
  const told = { sentence, stance: "against", tells: "called-off", date: "2025-07-12" } as const;
  const evidence = addEvidence(archive, band, off, told);
  archive.decideLedger({ kind: "evidence", evidence, verdict: "confirmed" }, "2025-07-07T00:00:00.000Z");
  const page = await textOf(site, `/en/ledger/undertakings/${band}`);
  assert.match(page, /<span>Had been planned for <span class="stamp">2025-7-12</);
});

test("what was taken back, and that taking back itself, stand in the history as they hold", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { visits } = fillLedger(archive);
  const decided = (await archive.listDecisions({ about: visits })).find(
    ({ decision }) => decision.kind === "status" && decision.outcome === "kept",
  );
  assert.ok(decided);
  const undone = archive.decideLedger({ kind: "undone", decision: decided.id }, "2025-09-10T00:00:00.000Z");
  archive.decideLedger({ kind: "undone", decision: undone.id }, "2025-09-10T00:01:00.000Z");
  const page = await textOf(site, `/ledger/undertakings/${visits}`);
  const steps = [...page.matchAll(/<\/time>\s*「([^」]+)」(と判断|の判断を取り消し)/g)].map(([, ...step]) =>
    step.join(" "),
  );
  assert.deepEqual(steps, ["一部実現 と判断", "実現 と判断", "実現 の判断を取り消し", "実現 と判断"]);
});

test("what is due is told in both calendars, and a due month that ends becomes a question overnight, never a verdict", async () => {
  await using site = await openSite();
  const { archive } = site;
  const statement = addStatement(archive, {
    headline: "発表",
    day: "2025-09-01",
    sentences: ["9月に見本会合を開く。"],
  });
  const id = addUndertaking(archive, statement, {
    title: "見本会合",
    sentence: "9月に見本会合を開く。",
    due: "2025-09",
  });
  const path = `/ledger/undertakings/${id}`;
  const before = await textOf(site, path);
  assert.match(before, /2025年9月\(令和7年\)/);
  assert.match(before, /<dd>期日前<\/dd>/);
  site.clock.now = Date.parse("2025-09-30T15:00:00.000Z");
  const after = await textOf(site, path);
  assert.match(after, /結果はまだ<\/span>[^]*?<dd>期日を経過<\/dd>[^]*?その後どうなったでしょうか/);
  assert.doesNotMatch(after, /実現せず/);
  assert.match(await textOf(site, "/ledger"), /id="asked"[^]*?見本会合/);
});

test("of an article that is not published, of evidence that is not confirmed or not published, nothing is told anywhere", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { band, visits, earlier, later } = fillLedger(archive);
  const sentence = `両大臣は、${SECRET}を行うことで一致した。`;
  const hidden = addStatement(archive, {
    headline: SECRET,
    day: "2025-09-10",
    sentences: [sentence],
    isUnpublished: true,
  });
  const id = addUndertaking(archive, hidden, { title: SECRET, sentence, due: "2025-10", topics: ["secret"] });
  const shown = addStatement(archive, { headline: "発表", day: "2025-09-10", sentences: ["無関係の文。"] });
  addEvidence(archive, band, shown, { sentence: `${SECRET}の候補。`, stance: "for", tells: "done" });
  const unseen = addEvidence(archive, visits, hidden, { sentence, stance: "against", tells: "called-off" });
  archive.decideLedger(
    { kind: "evidence", evidence: unseen, verdict: "confirmed" },
    "2025-09-10T00:00:00.000Z",
  );
  archive.decideLedger(
    { kind: "status", undertaking: visits, outcome: "not-kept", cites: [unseen] },
    "2025-09-10T00:01:00.000Z",
  );
  archive.keepLink({
    earlier: visits,
    later: id,
    change: "weakened",
    score: 1,
    reasons: [],
    ruleVersion: "1",
  });
  archive.decideLedger(
    { kind: "restatement", earlier: visits, later: id, verdict: "confirmed" },
    "2025-09-10T00:02:00.000Z",
  );
  for (const path of [
    `/ledger/undertakings/${id}`,
    `/ledger/undertakings/${id}/card`,
    `/ledger/statements/${hidden.announcement}`,
    `/ledger/statements/${earlier.announcement}/beside/${hidden.announcement}`,
    "/ledger/topics/secret",
    `/ledger/oembed?url=https%3A%2F%2Fnews.example%2Fledger%2Fundertakings%2F${id}`,
  ]) {
    const { status, text } = await site.ask(path);
    assert.equal(status, 404, path);
    assert.ok(!text.includes(SECRET), path);
  }
  for (const path of [
    ...LISTS,
    "/ledger/undertakings?due=soon",
    `/ledger/undertakings/${band}`,
    `/ledger/undertakings/${visits}`,
    `/ledger/undertakings/${visits}/card`,
    `/ledger/statements/${earlier.announcement}`,
    `/ledger/statements/${later.announcement}`,
    `/articles/${earlier.article}`,
  ])
    assert.ok(!(await textOf(site, path)).includes(SECRET), path);
  // What was decided on it alone is not told either.
  const page = await textOf(site, `/ledger/undertakings/${visits}`);
  assert.doesNotMatch(page, /実現せず/);
  assert.match(page, /<dd><span class="outcome"><span aria-hidden="true">●<\/span> 実現<\/span>/);
});

test("what is withdrawn leaves every page at once, and its own addresses say that it is gone", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { earlier, later, visits } = fillLedger(archive);
  const beside = `/ledger/statements/${earlier.announcement}/beside/${later.announcement}`;
  for (const path of [...LISTS, beside, `/ledger/undertakings/${visits}`]) await textOf(site, path);
  archive.withdraw(earlier.article, "2025-09-10T01:00:00.000Z", "発表が取り消されたため");
  for (const path of LISTS) assert.ok(!(await textOf(site, path)).includes("毎年行うこと"), path);
  for (const path of [`/ledger/undertakings/${visits}`, `/en/ledger/statements/${earlier.announcement}`]) {
    const { status, text } = await site.ask(path);
    assert.equal(status, 410, path);
    assert.ok(!text.includes("相互訪問"), path);
  }
  for (const path of [beside, `/ledger/undertakings/${visits}/card`])
    assert.equal((await site.ask(path)).status, 404, path);
});

test("a statement shows all that it binds to in its order, and the statement of the same parties after it", async () => {
  await using site = await openSite();
  const { earlier, later } = fillLedger(site.archive);
  const page = await textOf(site, `/ledger/statements/${earlier.announcement}`);
  const outcomes = [...page.matchAll(/class="outcome"\s*><span aria-hidden="true">.<\/span> ([^<]+)</g)];
  assert.deepEqual(
    outcomes.map(([, outcome]) => outcome),
    ["実現", "結果はまだ", "実現せず", "結果はまだ", "結果はまだ"],
  );
  assert.ok(page.includes(`/ledger/statements/${earlier.announcement}/beside/${later.announcement}`));
  const [, named = ""] = /同じ当事者の次の声明<\/span>([^]*?)<\/a>/.exec(page) ?? [];
  assert.match(named.replaceAll(/<[^>]*>/g, ""), /\d{4}-\d+-\d+\s+\S{4}/, "its day, and what it is called");
  const next = await textOf(site, `/ledger/statements/${later.announcement}`);
  assert.match(next, /同じ当事者の前の声明/);
  assert.doesNotMatch(next, /同じ当事者の次の声明/);
});

test("two statements side by side tell what was said again, how it changed, what is not there and what is new", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { earlier, later, visits } = fillLedger(archive);
  const path = `/en/ledger/statements/${earlier.announcement}/beside/${later.announcement}`;
  const marksOf = async (): Promise<readonly (string | undefined)[]> =>
    [...(await textOf(site, path)).matchAll(/<span class="mark">([^<]+)</g)].map(([, mark]) => mark);
  const gone = "Not in the later one";
  assert.deepEqual(await marksOf(), ["Widened", gone, gone, "Strengthened", gone, "New"]);
  const page = await textOf(site, path);
  assert.match(page, /<title>Japan and Fiji: two statements side by side, /);
  assert.match(page, /毎年<ins>二回<\/ins>行う/);
  assert.match(page, /協力を<del>模索/);
  assert.equal(page.match(/Match checked by the desk/g)?.length, 1);
  const [link] = await archive.listRestatements(visits);
  assert.ok(link);
  archive.decideLedger(
    { kind: "restatement", earlier: visits, later: link.link.later, verdict: "rejected" },
    "2025-09-10T00:00:00.000Z",
  );
  assert.deepEqual((await marksOf())[0], gone);
  const alone = ["2025-09-01", "2025-09-02"].map((day) => {
    const statement = addStatement(archive, { headline: "一国の発表", day, sentences: [`${day}に備える。`] });
    const parties = [{ kind: "country", code: "JP", name: "日本" }] as const;
    addUndertaking(archive, statement, { title: "備え", sentence: `${day}に備える。`, parties });
    return statement.announcement;
  });
  assert.equal((await site.ask(`/ledger/statements/${alone.join("/beside/")}`)).status, 404);
  assert.doesNotMatch(await textOf(site, `/ledger/statements/${alone[1]}`), /同じ当事者/);
  const backwards = `/ledger/statements/${later.announcement}/beside/${earlier.announcement}`;
  assert.equal((await site.ask(backwards)).status, 404);
});

test("two statements side by side lead on to the earlier one beside the statement after them, which readers see", async () => {
  await using site = await openSite();
  const { earlier, later } = fillLedger(site.archive);
  const beside = (to: number): string => `/ledger/statements/${earlier.announcement}/beside/${to}`;
  assert.doesNotMatch(await textOf(site, beside(later.announcement)), /と並べて読む/);
  const sentence = "両大臣は、部隊の相互訪問を続けることで一致した。";
  for (const [day, isUnpublished] of [
    ["2025-09-20", true],
    ["2025-10-01", false],
  ] as const) {
    const next = addStatement(site.archive, {
      headline: "三度目の会談",
      day,
      sentences: [sentence],
      isUnpublished,
    });
    addUndertaking(site.archive, next, { title: "相互訪問", sentence });
    const page = await textOf(site, beside(later.announcement));
    assert.equal(page.includes(`href="${beside(next.announcement)}"`), !isUnpublished, day);
  }
});

test("a list is narrowed by outcome, strength and due date, and goes on page by page without losing one", async () => {
  await using site = await openSite();
  const { archive } = site;
  fillLedger(archive);
  const titlesOf = async (path: string): Promise<readonly (string | undefined)[]> =>
    [...(await textOf(site, path)).matchAll(/<h2 class="row-head"><a [^>]+>(.*?)<\/a>/gs)].map(
      ([, title = ""]) => title.replace(/<wbr>|\s/g, ""),
    );
  assert.deepEqual(await titlesOf("/ledger/parties/FJ+JP?outcome=not-kept"), [
    "見本音楽祭への両国の音楽隊の参加",
  ]);
  assert.match(
    await textOf(site, "/ledger/undertakings?strength=effort&due=passed"),
    /<title>すべての約束: 努力、期日を経過 \|/,
  );
  assert.deepEqual(await titlesOf("/ledger/undertakings?strength=effort&due=passed"), [
    "電話による意思疎通の枠組み",
  ]);
  assert.deepEqual(await titlesOf("/ledger/undertakings?due=2026-02"), [
    "見本湾における捜索・救助の共同訓練の実施",
  ]);
  assert.deepEqual(await titlesOf("/ledger/undertakings?outcome=superseded"), []);
  const many = addStatement(archive, { headline: "長い発表", day: "2025-09-10", sentences: [] });
  const expected = Array.from({ length: 70 }, (_, at) => `約束${at}`);
  for (const [at, title] of expected.entries())
    addUndertaking(
      archive,
      { ...many, text: `${"あ".repeat(at * 5)}文${at}。` },
      { title, sentence: `文${at}。` },
    );
  const found: (string | undefined)[] = [];
  let path: string | undefined = "/ledger/parties/FJ+JP";
  for (let pages = 0; path !== undefined && pages < 9; pages += 1) {
    found.push(...(await titlesOf(path)));
    path = /class="older" rel="next" href="([^"]+)"/
      .exec(await textOf(site, path))?.[1]
      ?.replaceAll("&amp;", "&");
  }
  assert.equal(found.length, 78);
  assert.equal(new Set(found).size, 78);
  assert.deepEqual(new Set(found.slice(0, 70)), new Set(expected));
});

test("the card alone may be framed, by anybody, and runs nothing; whoever asks by oEmbed is given it", async () => {
  await using site = await openSite();
  const { visits } = fillLedger(site.archive);
  const path = `/ledger/undertakings/${visits}`;
  for (let asked = 0; asked < 2; asked += 1) {
    const card = await site.ask(`${path}/card`);
    const policy = String(card.headers["content-security-policy"]);
    assert.match(policy, /frame-ancestors \*/);
    assert.match(policy, /script-src 'none'/);
    assert.doesNotMatch(card.text, /<script/);
    assert.match(String((await site.ask(path)).headers["content-security-policy"]), /frame-ancestors 'none'/);
  }
  const missing = await site.ask("/ledger/undertakings/1-1/card");
  assert.match(String(missing.headers["content-security-policy"]), /frame-ancestors 'none'/);
  const [, address = ""] =
    /json\+oembed"[^>]*href="https:\/\/news\.example([^"]+)"/.exec(await textOf(site, path)) ?? [];
  const answer: { readonly html?: string; readonly version?: string } = JSON.parse(
    await textOf(site, address),
  );
  assert.equal(answer.version, "1.0");
  assert.ok(answer.html?.includes(`src="https://news.example${path}/card"`));
  for (const url of ["https://evil.example/ledger/undertakings/1-1", "https://news.example/", "x"])
    assert.equal((await site.ask(`/ledger/oembed?url=${encodeURIComponent(url)}`)).status, 404, url);
});

test("machines are told a claim, and a review of it by the outcome's name once it is settled", async () => {
  await using site = await openSite();
  const { visits, exercise } = fillLedger(site.archive);
  const nodes = await readJsonLd(await textOf(site, `/en/ledger/undertakings/${visits}`));
  const claim = nodeOf(nodes, "Claim");
  assert.deepEqual(saidOf(claim, "text"), ["両大臣は、部隊の相互訪問を毎年行うことで一致した。"]);
  const review = nodeOf(nodes, "ClaimReview");
  assert.deepEqual(saidOf(review, "itemReviewed"), [claim["@id"]]);
  const [rating] = saidOf(review, "reviewRating") as Parameters<typeof saidOf>[0][];
  assert.ok(rating);
  assert.deepEqual(saidOf(rating, "alternateName"), ["Kept"]);
  assert.deepEqual(saidOf(rating, "ratingValue"), []);
  const open = await readJsonLd(await textOf(site, `/en/ledger/undertakings/${exercise}`));
  assert.equal(open.filter((node) => String(node["@type"]).includes("ClaimReview")).length, 0);
});

test("no page gives a share of promises kept, and each number leads to what is behind it", async () => {
  await using site = await openSite();
  const { earlier, visits } = fillLedger(site.archive);
  const pages = [...LISTS, `/ledger/undertakings/${visits}`, `/ledger/statements/${earlier.announcement}`];
  for (const path of pages) {
    const text = (await textOf(site, path)).replace(/<pre[^]*?<\/pre>|<[^>]+>/g, " ");
    assert.doesNotMatch(text, /[%％]|パーセント|割合|percent/i, path);
  }
  const home = await textOf(site, "/ledger");
  const counts = [...home.matchAll(/href="([^"]+)"\s*>[^<]*<span class="stamp"><span[^>]*>(\d+)件/g)];
  assert.equal(counts.length, 11);
  for (const [, path = "", count = ""] of counts) {
    const rows = (await textOf(site, path.replaceAll("&amp;", "&"))).match(/<li class="row">/g)?.length;
    assert.equal(rows, Number(count), path);
  }
});
