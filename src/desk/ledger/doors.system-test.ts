// Doors of the ledger's pages at the desk: every page and every form by everybody who may not; a page or a form that is not in the tables here does not compile.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Right, may } from "../../newsroom/people/rights.ts";
import { ROLES } from "../../terms/desk/role.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { type LedgerStory, keepStory } from "../../testing/ledger/keep-story.ts";
import { type LedgerPage, readLedgerPlace } from "./ledger-places.ts";
import type { ActName } from "./pages/act-form.ts";

type Form = { readonly right: Right; readonly fields: Readonly<Record<string, string>> };

const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };

const pagesOf = ({
  undertaking,
  later,
  article,
}: LedgerStory): Readonly<Record<LedgerPage["page"], string>> => ({
  queue: "/desk/ledger",
  questions: "/desk/ledger/questions",
  held: "/desk/ledger/held",
  lessons: "/desk/ledger/lessons",
  undertaking: `/desk/ledger/undertakings/${undertaking}`,
  announcement: `/desk/ledger/announcements/${later}`,
  article: `/desk/ledger/articles/${article}`,
});

/** What each would decide, if it were let in. */
const formsOf = ({ undertaking, evidence, later }: LedgerStory): Readonly<Record<ActName, Form>> => ({
  "judge-evidence": { right: "judge", fields: { evidence, verdict: "confirmed", seen: "" } },
  "add-evidence": {
    right: "judge",
    fields: { undertaking, announcement: String(later), sentence: "横須賀で", stance: "for", tells: "done" },
  },
  "settle-status": { right: "settle", fields: { undertaking, outcome: "open", seen: "" } },
  "judge-restatement": {
    right: "judge",
    fields: { earlier: undertaking, later: undertaking, verdict: "confirmed", seen: "" },
  },
  "answer-question": {
    right: "settle",
    fields: { question: `due ${undertaking} 2025-08`, answer: "dismissed", seen: "" },
  },
  "judge-same": { right: "judge", fields: { of: "sighting", same: "1", records: undertaking, seen: "" } },
  "switch-off-lesson": { right: "settle", fields: { kind: "topic", topic: "exchange", seen: "" } },
  undo: { right: "judge", fields: { decision: "1", seen: "1" } },
});

describe("doors of the ledger's pages", () => {
  let desk: TestDesk;
  let story: LedgerStory;
  before(async () => {
    desk = await openTestDesk();
    story = await keepStory(desk.archive);
  });
  after(() => desk[Symbol.asyncDispose]());

  const decided = async (): Promise<number> => (await desk.archive.listDecisions({})).length;
  const send = ({ fields }: Form, act: string, headers: Readonly<Record<string, string>>) =>
    desk.ask("/desk/ledger", {
      method: "POST",
      headers: { ...FORM_TYPE, origin: desk.base, ...headers },
      body: new URLSearchParams({ act, back: "/desk/ledger", ...fields }).toString(),
    });
  const makeToken = async (): Promise<Readonly<Record<string, string>>> => {
    const scopes = ["read", "write", "intake", "review", "publish", "house", "audit"];
    const { json } = await desk.as("administrator").post("/tokens", { name: "all", scopes });
    return { authorization: `Bearer ${(json as { secret: string }).secret}` };
  };

  it("lead whoever is not signed in to where they can be, whatever they ask for, also with a token or another's mark", async () => {
    const [name] = desk.cookieOf("editor").split("=");
    const strangers: readonly Readonly<Record<string, string>>[] = [
      {},
      await makeToken(),
      { cookie: `${name}=x` },
      { cookie: `${desk.cookieOf("editor")}0` },
    ];
    for (const headers of strangers) {
      for (const [page, path] of Object.entries(pagesOf(story)))
        for (const language of ["", "/en"]) {
          const answer = await desk.ask(language + path, { headers });
          assert.equal(answer.status, 303, page);
          assert.match(answer.headers.location ?? "", /\/desk\/sign-in/, page);
          assert.doesNotMatch(answer.text, /部隊/);
        }
      for (const [act, form] of Object.entries(formsOf(story)))
        assert.equal((await send(form, act, headers)).status, 303, act);
    }
    assert.equal(await decided(), 0);
  });

  it("show every page to every role, with forms for those who may alone", async () => {
    for (const role of ROLES)
      for (const [page, path] of Object.entries(pagesOf(story))) {
        assert.equal(readLedgerPlace(path)?.page, page);
        const { status, text } = await desk.ask(path, { headers: { cookie: desk.cookieOf(role) } });
        assert.equal(status, 200, `${page} by a ${role}`);
        for (const [act, { right }] of Object.entries(formsOf(story)))
          if (text.includes(`value="${act}"`)) assert.ok(may(role, right), `${act} on ${page} for a ${role}`);
      }
  });

  it("take no form from another site, of another kind, by another method, or of who has no right to it", async () => {
    const editor = { cookie: desk.cookieOf("editor") };
    for (const [act, form] of Object.entries(formsOf(story))) {
      const foreign: readonly (readonly [number, Readonly<Record<string, string>>])[] = [
        [403, { ...editor, origin: "https://other.example" }],
        [403, { ...editor, origin: "null" }],
        [403, { ...editor, origin: `${desk.base}.other.example` }],
        [415, { ...editor, "content-type": "text/plain" }],
        [415, { ...editor, "content-type": "application/json" }],
      ];
      for (const [status, headers] of foreign)
        assert.equal((await send(form, act, headers)).status, status, `${act} ${JSON.stringify(headers)}`);
      for (const role of ROLES.filter((one) => !may(one, form.right)))
        assert.equal((await send(form, act, { cookie: desk.cookieOf(role) })).status, 403, `${act} ${role}`);
    }
    for (const path of Object.values(pagesOf(story)))
      for (const method of ["PUT", "DELETE", "PATCH"])
        assert.equal(
          (await desk.ask(path, { method, headers: { ...editor, origin: desk.base } })).status,
          405,
        );
    assert.equal(await decided(), 0);
  });

  it("refuse a form of old, and one that says nothing right, and keep nothing of it", async () => {
    const publisher = { cookie: desk.cookieOf("publisher") };
    const forms = formsOf(story);
    assert.equal((await send(forms["judge-evidence"], "judge-evidence", publisher)).status, 303);
    assert.equal((await send(forms["judge-evidence"], "judge-evidence", publisher)).status, 409);
    const stale = { ...forms.undo, fields: { decision: "1", seen: "9" } };
    assert.equal((await send(stale, "undo", publisher)).status, 409);
    const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ["no-such-act", {}],
      ["answer-question", { question: `due ${story.undertaking} \0`, answer: "dismissed", seen: "" }],
      ["settle-status", { undertaking: story.undertaking, outcome: "open", note: "\0", seen: "" }],
      ["__proto__", {}],
      ["settle-status", { undertaking: "0-0", outcome: "kept" }],
      ["settle-status", { undertaking: story.undertaking, outcome: "kept", cites: "1-0~2-0", seen: "" }],
      ["judge-evidence", { evidence: "x~y", verdict: "confirmed" }],
      ["add-evidence", { undertaking: story.undertaking, announcement: "99999999999", sentence: "無" }],
      ["undo", { decision: "0", seen: "" }],
      ["undo", { decision: "9999999999", seen: "" }],
      ["judge-same", { of: "person", same: "1", records: story.undertaking }],
    ];
    for (const [act, fields] of wrong) {
      const { status } = await send({ right: "judge", fields }, act, publisher);
      assert.ok([400, 404, 409, 422].includes(status), `${status} ${act} ${JSON.stringify(fields)}`);
    }
    const long = { right: "judge", fields: { note: "長".repeat(30_000) } } as const;
    assert.equal((await send(long, "judge-evidence", publisher)).status, 413);
    assert.equal(await decided(), 1);
  });
});
