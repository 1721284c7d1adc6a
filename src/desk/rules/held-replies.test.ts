// Held replies: what the page of what is held shows and does, to who may draft and to who may not, without a server.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { Role } from "../../terms/desk/role.ts";
import type { Route } from "../../terms/sources/route.ts";
import { MINISTRY, makeAnnouncement, makeArticle, makeProvenance } from "../../testing/archive/specimens.ts";
import { titleOf } from "../api/rules/rule-schemas.ts";
import type { SignedIn } from "../api/signed-in.ts";
import { createRulePages } from "./create-rule-pages.ts";

const AT = "2025-09-10T00:00:00.000Z";
const HELD: Route = {
  publish: { is: "by-hand", by: { kind: "rule", rule: 1, version: 1, name: "乙は待つ" } },
  alerts: [],
};

function signedIn(role: Role, name: string): SignedIn {
  const id = accountId(1);
  const account = { id, name, loginName: name, role, state: { kind: "active" }, createdAt: AT } as const;
  return { account, role, actor: { kind: "account", id, name } };
}

const REPORTER = signedIn("reporter", "佐藤");

/** Three that are held: 甲 1, 乙 2 and 丙 3. */
async function openPages() {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  await archive.saveSource(MINISTRY);
  const saved: Announcement[] = [];
  for (const text of ["甲", "乙", "丙"])
    saved.push((await archive.saveAnnouncement({ ...makeAnnouncement(text), route: HELD })).announcement);
  const pages = createRulePages({
    archive,
    rules: {
      mail: "sent",
      readNames: () => assert.fail("no rule is written"),
      tryRule: () => assert.fail("no rule is tried"),
      draftHeld: (id) => {
        const announcement = saved.find((each) => each.id === id) ?? assert.fail();
        return archive.createArticle(makeArticle({ provenance: makeProvenance(announcement) }));
      },
    },
    name: { ja: "見本", en: "Sample" },
    now: () => Date.parse(AT),
  });
  const see = async (target: string, who = REPORTER) => (await pages.find(target)?.show(who))?.body ?? "";
  const send = (target: string, act: string, ids: readonly (number | string)[], who = REPORTER) => {
    const form = new URLSearchParams([["act", act], ...ids.map((id): [string, string] => ["id", `${id}`])]);
    return pages.find(target)?.act?.(form, who);
  };
  const counts = async () => [await archive.countHeld("rules"), await archive.countHeld("aside")];
  return { archive, see, send, counts, [Symbol.asyncDispose]: () => archive.close() };
}

test("one is set aside, or several that are ticked, and the page that is led to has the same filter", async () => {
  await using pages = await openPages();
  const before = await pages.see("/en/desk/rules/held");
  assert.equal(before.match(/form="ticked"/g)?.length, 3);
  assert.match(before, /Set aside: 0/);
  const one = await pages.send("/en/desk/rules/held?of=rules", "set-aside", [1]);
  assert.deepEqual(
    [one?.status, one?.headers?.["location"]],
    [303, "/en/desk/rules/held?of=rules&done=aside"],
  );
  const two = await pages.send("/en/desk/rules/held", "set-aside", [2, 3]);
  assert.deepEqual([two?.status, await pages.counts()], [303, [0, 3]]);
  assert.match(await pages.see("/en/desk/rules/held"), /No announcement is held\./);
  const aside = await pages.see("/en/desk/rules/held?of=aside&done=aside");
  assert.equal(aside.match(/set aside by 佐藤/g)?.length, 3);
  assert.match(aside, /<button[^>]*>\s*Take back what is ticked/);
  const back = await pages.send("/desk/rules/held?of=aside", "take-back", [3]);
  assert.deepEqual(
    [back?.headers?.["location"], await pages.counts()],
    ["/desk/rules/held?of=aside&done=back", [1, 2]],
  );
});

test("who is second is told what is there, and what else was ticked is done all the same", async () => {
  await using pages = await openPages();
  await pages.send("/desk/rules/held", "set-aside", [1], signedIn("editor", "鈴木"));
  const again = await pages.send("/desk/rules/held", "set-aside", [1]);
  assert.equal(again?.status, 200);
  assert.match(again?.body ?? "", /role="alert">「甲」は、鈴木が2025-9-10 09:00に見送りました。/);
  await pages.send("/desk/rules/held", "draft", [2]);
  const late = await pages.send("/en/desk/rules/held", "set-aside", [1, 2, 3, 99]);
  assert.equal(late?.status, 409);
  assert.match(
    late?.body ?? "",
    /role="alert">&quot;甲&quot; was set aside by 鈴木 at 2025-9-10 09:00\. &quot;乙&quot; is drafted: article 1\. There is no announcement 99\.</,
  );
  assert.deepEqual(await pages.counts(), [0, 2]);
  const log = await pages.archive.listAudit({ action: "announcement.set-aside", limit: 9 });
  assert.deepEqual(
    log.map(({ announcement, actor }) => [announcement, actor.name]),
    [
      [3, "佐藤"],
      [1, "鈴木"],
    ],
  );
});

test("a title that turns the writing, breaks lines or is markup stays a title in what is told of it", async () => {
  await using pages = await openPages();
  const hostile = makeAnnouncement(`\u202e<b>丁\n\u2066戊${"😀".repeat(60)}`);
  const { announcement } = await pages.archive.saveAnnouncement({ ...hostile, route: HELD });
  await pages.send("/desk/rules/held", "set-aside", [announcement.id]);
  const again = await pages.send("/desk/rules/held", "set-aside", [announcement.id]);
  const told = /role="alert">「(.*)」は、佐藤が/s.exec(again?.body ?? "")?.[1];
  assert.match(told ?? "", /^&lt;b&gt;丁 戊😀+$/u);
  assert.ok(titleOf(announcement).isWellFormed());
});

test("nothing ticked, numbers that are none, and who may not draft change nothing", async () => {
  await using pages = await openPages();
  const none = await pages.send("/en/desk/rules/held", "set-aside", []);
  assert.deepEqual([none?.status, /Nothing is ticked/.test(none?.body ?? "")], [422, true]);
  assert.equal(await pages.send("/desk/rules/held", "set-aside", ["1x"]), undefined);
  assert.equal(await pages.send("/desk/rules/held", "set-aside", [99]), undefined);
  assert.equal(
    await pages.send("/desk/rules/held", "throw-away", [1], signedIn("editor", "鈴木")),
    undefined,
  );
  const reader: SignedIn = { ...REPORTER, scopes: ["read"] };
  assert.equal((await pages.send("/desk/rules/held", "set-aside", [1], reader))?.status, 403);
  assert.ok(!(await pages.see("/desk/rules/held", reader)).includes("<form"));
  assert.deepEqual(await pages.counts(), [3, 0]);
});
