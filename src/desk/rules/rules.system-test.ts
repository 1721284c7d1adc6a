// Rules at the desk: written, tried, switched on and held to by the API and by the pages' own forms; and who may not.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Role } from "../../terms/desk/role.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";

const TEXT = `rule "甲" on
  when issuer contains 防衛省
  then section forces, priority 1, alert desk@news.example
rule "乙"
  when kind is contract
  then publish auto
`;

type Rule = {
  readonly id: number;
  readonly version: number;
  readonly state: string;
  readonly text: string;
  readonly sentences: { readonly ja: string };
  readonly unsent?: { readonly en: string };
};
const rulesOf = ({ json }: { readonly json: unknown }) => (json as { readonly rules: readonly Rule[] }).rules;
const detailOf = ({ json }: { readonly json: unknown }) => (json as { readonly detail: string }).detail;

function send(
  desk: TestDesk,
  role: Role,
  path: string,
  form: Readonly<Record<string, string>>,
  origin?: string,
) {
  const headers = {
    cookie: desk.cookieOf(role),
    origin: origin ?? desk.base,
    "content-type": "application/x-www-form-urlencoded",
  };
  return desk.ask(path, { method: "POST", headers, body: new URLSearchParams(form).toString() });
}

test("rules are kept off, tried, switched on and removed by the API, and each version is told", async () => {
  await using desk = await openTestDesk();
  const publisher = desk.as("publisher");
  const saved = await publisher.put("/rules", { text: TEXT });
  assert.deepEqual(
    rulesOf(saved).map(({ id, state }) => [id, state]),
    [
      [1, "off"],
      [2, "off"],
    ],
  );
  assert.match(rulesOf(saved)[0]?.sentences.ja ?? "", /^発表者に「防衛省」を含むとき、分野を「forces」にし/);
  // This server has no SHIRASE_SMTP.
  assert.deepEqual(
    rulesOf(saved).map(({ unsent }) => unsent?.en.slice(0, unsent.en.indexOf(":"))),
    ["Mails to desk@news.example are not sent", undefined],
  );
  const trials = (
    (await publisher.post("/rules/try", { text: TEXT })).json as {
      readonly trials: readonly {
        readonly looked: number;
        readonly sentences: readonly { readonly en: string }[];
      }[];
    }
  ).trials;
  assert.deepEqual(
    trials.map(({ looked }) => looked),
    [1, 1],
  );
  assert.match(trials[1]?.sentences[0]?.en ?? "", /matches none/);
  assert.equal((await publisher.put("/rules/1/state", { state: "on" })).status, 200);
  const [first] = rulesOf(await publisher.get("/rules"));
  const changed = (first?.text ?? "").replace("priority 1", "priority 2");
  assert.equal(
    rulesOf(await publisher.put("/rules", { text: changed, seen: first?.version }))[0]?.state,
    "on",
  );
  assert.equal((await publisher.delete("/rules/2")).status, 200);
  assert.equal((await publisher.delete("/rules/2")).status, 404);
  const { versions } = (await publisher.get("/rules/history")).json as {
    readonly versions: readonly { readonly rule: number; readonly state: string }[];
  };
  assert.deepEqual(
    versions.map(({ rule, state }) => `${rule} ${state}`),
    ["2 removed", "1 on", "1 on", "2 off", "1 off"],
  );
  const wrong = await publisher.put("/rules", {
    text: TEXT.replace("forces", "forced").replace("contract", "kontrakt"),
  });
  assert.equal(wrong.status, 422);
  assert.match(
    detailOf(wrong),
    /^Line 3, "forced": there is no such section, .*Line 5, "kontrakt": there is no such kind/,
  );
});

test("a reporter changes no rule, and an editor none that says how something is published", async () => {
  await using desk = await openTestDesk();
  const [reporter, editor] = [desk.as("reporter"), desk.as("editor")];
  assert.equal((await reporter.put("/rules", { text: TEXT })).status, 403);
  assert.match(detailOf(await editor.put("/rules", { text: TEXT })), /takes the right to publish/);
  assert.equal(rulesOf(await reporter.get("/rules")).length, 0);
  await desk.as("publisher").put("/rules", { text: TEXT });
  assert.equal((await editor.put("/rules/2/state", { state: "on" })).status, 403);
  assert.equal((await editor.put("/rules/1/state", { state: "on" })).status, 200);
  assert.equal((await editor.delete("/rules/2")).status, 403);
  for (const [role, act] of [
    ["reporter", "on"],
    ["editor", "on"],
    ["editor", "remove"],
  ] as const)
    assert.equal((await send(desk, role, "/desk/rules", { act, id: "2" })).status, 403, `${role} ${act}`);
  assert.equal((await send(desk, "editor", "/desk/rules/new", { act: "save", text: TEXT })).status, 403);
  assert.equal(
    (await send(desk, "publisher", "/desk/rules", { act: "on", id: "2" }, "https://evil.example")).status,
    403,
  );
  assert.deepEqual(
    rulesOf(await reporter.get("/rules")).map(({ state }) => state),
    ["on", "off"],
  );
});

test("the pages' forms keep what was typed where it is wrong, try it on the page, and lead on where it is kept", async () => {
  await using desk = await openTestDesk();
  const wrong = await send(desk, "publisher", "/en/desk/rules/new", {
    act: "save",
    text: TEXT.replace("kind is", "kind"),
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Line 5, &quot;contract&quot;: is, is not, contains/);
  assert.ok(wrong.text.includes("when kind contract"), "what was typed is still there");
  const inJapanese = await send(desk, "publisher", "/desk/rules/new", {
    act: "save",
    text: TEXT.replace("forces", "forced").replace("kind is", "kind"),
  });
  assert.match(inJapanese.text, /<li>5行目「contract」: ここに is、is not、/);
  const unknown = { act: "save", text: TEXT.replace("rule", "rule 9").replace("forces", "forced") };
  const nowhere = await send(desk, "publisher", "/desk/rules/new", unknown);
  assert.match(nowhere.text, /<li>3行目「forced」: この分野はありません。あるのは /);
  const gone = { act: "save", text: TEXT.replace("rule", "rule 9"), seen: "1" };
  assert.match((await send(desk, "publisher", "/desk/rules/new", gone)).text, /<li>規則9はありません。/);
  const four = `${TEXT}${TEXT}`;
  const some = await send(desk, "publisher", "/desk/rules/new", { act: "try", text: four });
  assert.match(some.text, /一度に試せるのは3個までです。残りの1個は試していません。/);
  const tried = await send(desk, "publisher", "/desk/rules/new", { act: "try", text: TEXT });
  assert.equal(tried.status, 200);
  assert.match(tried.text, /「甲」を試した結果/);
  assert.match(tried.text, /過去の発表1件/);
  assert.equal(rulesOf(await desk.as("reporter").get("/rules")).length, 0);
  const saved = await send(desk, "publisher", "/desk/rules/new", { act: "save", text: TEXT });
  assert.deepEqual([saved.status, saved.headers["location"]], [303, "/desk/rules?done=saved"]);
  const turned = await send(desk, "publisher", "/en/desk/rules", { act: "on", id: "1" });
  assert.equal(turned.headers["location"], "/en/desk/rules?done=on");
  const cookie = { cookie: desk.cookieOf("reporter") };
  const list = await desk.ask("/en/desk/rules?done=on", { headers: cookie });
  assert.match(list.text, /When the issuer contains &quot;防衛省&quot;/);
  assert.ok(!list.text.includes("<form"), "a reporter changes nothing");
  assert.equal((await desk.ask("/desk/rules/9", { headers: cookie })).status, 404);
  assert.equal((await send(desk, "publisher", "/desk/rules", { act: "on", id: "9" })).status, 404);
});

test("what is held is listed, and drafted once for who asks", async () => {
  await using desk = await openTestDesk();
  const { sample, archive } = desk;
  const by = { kind: "rule", rule: 1, version: 1, name: "待つ" } as const;
  const { document } = sample.announcement;
  const bytes = new TextEncoder().encode(
    "別の見本の開催について\n\n見本省は、令和7(2025)年9月12日(金)に式典を開催します。\n",
  );
  const text = new TextDecoder().decode(bytes);
  const other = {
    ...document,
    format: "text" as const,
    bytes,
    sha256: "0".repeat(64),
    address: "https://ministry.example/held",
    text,
    title: "別の見本",
    blocks: [{ shape: "paragraph" as const, span: [0, text.length] as const }],
  };
  const sourceId = sample.announcement.sourceId;
  const receivedAt = "2025-09-10T00:00:00.000Z";
  const publish = { is: "by-hand", by } as const;
  const urgent = {
    ...other,
    title: "急ぎの見本",
    address: "https://ministry.example/urgent",
    sha256: "1".repeat(64),
  };
  await archive.saveAnnouncement({
    sourceId,
    document: { ...urgent, text: `${text}急ぎ\n` },
    receivedAt,
    route: { publish, alerts: [{ is: "desk@news.example", by }] },
  });
  await archive.saveAnnouncement({
    sourceId,
    document: other,
    receivedAt,
    route: { publish, alerts: [] },
  });
  const reporter = desk.as("reporter");
  const held = (await reporter.get("/held")).json as {
    readonly count: number;
    readonly held: readonly { readonly announcement: number; readonly heldBy: object }[];
  };
  const [entry] = held.held;
  assert.deepEqual([held.count, entry?.heldBy], [2, { rule: 1, version: 1, name: "待つ" }]);
  const page = await desk.ask("/desk/rules/held", { headers: { cookie: desk.cookieOf("reporter") } });
  assert.match(page.text, /別の見本/);
  assert.match(page.text, /急ぎの見本[^]*<strong class="ledger-state">優先<\/strong>/);
  const headers = { cookie: desk.cookieOf("reporter") };
  const few = await desk.ask("/en/desk/rules/held?of=urgent", { headers });
  assert.ok(few.text.includes("急ぎの見本") && !few.text.includes("別の見本"));
  const standing = (await reporter.get("/inbox/standing")).json as { readonly held: object };
  assert.deepEqual(standing.held, { byRules: 2, urgent: 1 });
  const turn = async (state: string, ...announcements: readonly number[]) =>
    (await reporter.put("/held/state", { announcements, state })).json as {
      readonly outcomes: readonly { readonly outcome: string; readonly setAside?: { readonly by: string } }[];
    };
  const number = entry?.announcement ?? assert.fail();
  assert.deepEqual(
    (await turn("aside", number, number, 999)).outcomes.map(({ outcome }) => outcome),
    ["done", "same", "missing"],
  );
  const left = (await reporter.get("/inbox/standing")).json as { readonly held: object };
  assert.deepEqual(left.held, { byRules: 1, urgent: 1 });
  const aside = (await reporter.get("/held?of=aside")).json as {
    readonly count: number;
    readonly held: readonly { readonly announcement: number; readonly setAside: object }[];
  };
  assert.deepEqual([aside.count, aside.held[0]?.announcement], [1, number]);
  assert.ok(aside.held[0]?.setAside);
  assert.equal((await turn("held", number)).outcomes[0]?.outcome, "done");
  const [drafted, again] = [
    await reporter.post(`/held/${entry?.announcement}/draft`),
    await reporter.post(`/held/${entry?.announcement}/draft`),
  ].map(({ json }) => json as { readonly article: number });
  assert.equal(drafted?.article, again?.article);
  assert.equal(((await reporter.get("/held?of=rules")).json as { readonly count: number }).count, 1);
  assert.equal((await reporter.post("/held/999/draft")).status, 404);
  assert.equal((await turn("aside", number)).outcomes[0]?.outcome, "refused");
});

test("who changes, switches or removes a rule as it was before somebody changed it is told, and writes nothing", async () => {
  await using desk = await openTestDesk();
  const [editor, publisher] = [desk.as("editor"), desk.as("publisher")];
  const [quiet] = rulesOf(await editor.put("/rules", { text: 'rule "甲" when always then section forces' }));
  assert.ok(quiet);
  const { text, version: seen } = quiet;
  assert.equal((await editor.put("/rules", { text })).status, 422, "what was seen has to be said");
  const loud = text.replace("section forces", "section forces, publish auto");
  const [now] = rulesOf(await publisher.put("/rules", { text: loud, seen }));
  const late = await publisher.put("/rules", { text: text.replace("forces", "diplomacy"), seen });
  assert.equal(late.status, 409);
  assert.equal((late.json as { readonly current: Rule }).current.text, now?.text);
  assert.equal((await publisher.put("/rules/1/state", { state: "on", seen })).status, 409);
  assert.equal((await publisher.delete(`/rules/1?seen=${seen}`)).status, 409);
  for (const act of ["on", "remove"])
    assert.equal(
      (await send(desk, "publisher", "/desk/rules", { act, id: "1", seen: `${seen}` })).status,
      409,
    );
  const typed = text.replace("forces", "watch");
  const form = { act: "save", text: typed, seen: `${seen}` };
  const page = await send(desk, "publisher", "/en/desk/rules/1", form);
  assert.equal(page.status, 409);
  assert.match(page.text, /Somebody else changed rule 1 meanwhile/);
  assert.ok(page.text.includes("section forces, publish auto") && page.text.includes("section watch"));
  const shown = /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? "";
  assert.equal(shown, String(now?.version));
  assert.deepEqual(rulesOf(await editor.get("/rules")), [now]);
  assert.equal((await send(desk, "publisher", "/en/desk/rules/1", { ...form, seen: shown })).status, 303);
});

test("beyond 200 rules none is kept, and the sentence says so", async () => {
  await using desk = await openTestDesk();
  const publisher = desk.as("publisher");
  const many = (count: number) => 'rule "甲" when always then section forces\n'.repeat(count);
  assert.equal(rulesOf(await publisher.put("/rules", { text: many(200) })).length, 200);
  const more = await publisher.put("/rules", { text: many(1) });
  assert.equal(more.status, 422);
  assert.match(detailOf(more), /There are 200 rules at most/);
  const page = await send(desk, "publisher", "/desk/rules/new", { act: "save", text: many(1) });
  assert.deepEqual([page.status, page.text.includes("200")], [422, true]);
});

test("an editor switches on no rule that a publisher makes publish unseen between the look and the writing", async () => {
  await using desk = await openTestDesk();
  const { archive } = desk;
  const editor = desk.as("editor");
  const [quiet] = rulesOf(await editor.put("/rules", { text: 'rule "甲" when always then section forces' }));
  assert.ok(quiet);
  const list = archive.listRules.bind(archive);
  const loud = { id: 1, name: "甲", when: [], does: [{ publish: "auto" }], state: "off" } as const;
  async function listAndChange(): ReturnType<typeof list> {
    const rules = await list();
    Object.assign(archive, { listRules: list });
    const doing = { at: "2025-09-10T01:30:00.000Z", actor: { kind: "console", name: "test" } } as const;
    await archive.changeRules({ save: [loud], remove: [] }, doing);
    return rules;
  }
  Object.assign(archive, { listRules: listAndChange });
  assert.equal((await editor.put("/rules/1/state", { state: "on" })).status, 409);
  assert.deepEqual(await list(), [{ ...loud, version: 2 }]);
  assert.equal((await editor.put("/rules/1/state", { state: "on" })).status, 403);
});
