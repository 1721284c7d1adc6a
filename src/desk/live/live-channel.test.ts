import assert from "node:assert/strict";
import { test } from "node:test";
import { accountId } from "../../terms/desk/account.ts";
import type { AuditAction, AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Role } from "../../terms/desk/role.ts";
import { articleId } from "../../terms/ids.ts";
import type { SignedIn } from "../api/signed-in.ts";
import { createLiveChannel } from "./live-channel.ts";
import type { CopyMark } from "../../newsroom/ports/copy-store.ts";
import type { Present } from "./live-event.ts";
import { createStoreWatch } from "./store-watch.ts";

const ACTOR = { kind: "account", id: accountId(1), name: "佐藤" } as const;

function signedIn(role: Role, id = 1): SignedIn {
  const account = {
    id: accountId(id),
    name: role,
    loginName: role,
    role,
    state: { kind: "active" },
    createdAt: "2025-09-10T00:00:00.000Z",
  } as const;
  return { account, role, actor: ACTOR };
}

function openStore() {
  const entries: AuditEntry[] = [];
  const marks: CopyMark[] = [];
  const present: Present[] = [];
  const reads = { highest: 0, stretches: 0 };
  let failures = 0;
  const errors: unknown[] = [];
  const watch = createStoreWatch(
    {
      async readHighestAuditId() {
        reads.highest += 1;
        if (failures > 0) {
          failures -= 1;
          throw new Error("the store is away");
        }
        return entries.length;
      },
      async listAuditAfter(after, limit) {
        reads.stretches += 1;
        return entries.slice(after, after + limit);
      },
      readCopyMarks: async (ids) => marks.filter(({ article }) => ids.includes(article)),
      listPresent: async () => present,
    },
    (error) => errors.push(error),
    { lookMs: 2, looksPerPresence: 1 },
  );
  const act = (action: AuditAction = "article.edited"): void => {
    entries.push({ id: entries.length + 1, at: "2025-09-10T00:00:00.000Z", actor: ACTOR, action });
  };
  return { watch, act, marks, present, reads, errors, failNext: (times: number) => (failures = times) };
}

type Told = { readonly id: number | undefined; readonly event: string; readonly content: unknown };

function readEvents(text: string): readonly Told[] {
  return text.split("\n\n").flatMap((part) => {
    const event = /^event: (.*)$/m.exec(part)?.[1];
    const data = /^data: (.*)$/m.exec(part)?.[1];
    const id = /^id: (.*)$/m.exec(part)?.[1];
    return event === undefined || data === undefined
      ? []
      : [{ id: id === undefined ? undefined : Number(id), event, content: JSON.parse(data) as unknown }];
  });
}

/** Hears until `isEnough` of what was told, then goes. */
async function hear(
  told: AsyncIterable<string> | undefined,
  isEnough: (events: readonly Told[]) => boolean,
): Promise<readonly Told[]> {
  assert.ok(told);
  const events: Told[] = [];
  for await (const text of told) {
    events.push(...readEvents(text));
    if (isEnough(events)) break;
  }
  return events;
}

const audits = (events: readonly Told[]) =>
  events.filter(({ event }) => event === "audit").map(({ id }) => id);

test("who comes back with the last number hears everything since, in order, and then what happens", async () => {
  const { watch, act } = openStore();
  const channel = createLiveChannel(watch);
  for (let count = 0; count < 450; count += 1) act();
  const { signal } = new AbortController();
  const asked = { who: signedIn("reporter"), since: 3, articles: [], signal, judge: async () => undefined };
  const events = await hear(channel.listen(asked), (all) => {
    if (audits(all).length === 447) act();
    return audits(all).length >= 448;
  });
  assert.deepEqual(events[0], { id: 3, event: "here", content: { last: 3 } });
  assert.deepEqual(
    audits(events),
    Array.from({ length: 448 }, (_, at) => at + 4),
  );
  assert.equal(channel.listeners(), 0);
});

test("many who listen cost the store one look, and nobody who listens costs none", async () => {
  const { watch, act, reads } = openStore();
  const channel = createLiveChannel(watch);
  const { signal } = new AbortController();
  const heard = Array.from({ length: 40 }, (_, at) =>
    hear(
      channel.listen({ who: signedIn("editor", at), articles: [], signal, judge: async () => undefined }),
      (all) => audits(all).length === 1,
    ),
  );
  const soon = setInterval(() => channel.listeners() === 40 && (act(), clearInterval(soon)), 5);
  await Promise.all(heard);
  assert.equal(reads.stretches, 1);
  const looks = reads.highest;
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(reads.highest, looks);
});

test("a reporter does not hear of people and doors, and loses no place in the log by it", async () => {
  const { watch, act } = openStore();
  const channel = createLiveChannel(watch);
  act();
  act("people.joined");
  act("sign-in.refused");
  act();
  const { signal } = new AbortController();
  const listen = (role: Role) =>
    channel.listen({
      who: signedIn(role),
      since: 0,
      articles: [],
      signal,
      judge: async () => signedIn(role),
    });
  assert.deepEqual(audits(await hear(listen("reporter"), (all) => audits(all).length === 2)), [1, 4]);
  assert.deepEqual(audits(await hear(listen("editor"), (all) => audits(all).length === 4)), [1, 2, 3, 4]);
});

test("a session that is ended hears so, and nothing after it", async () => {
  const { watch, act } = openStore();
  const channel = createLiveChannel(watch);
  const { signal } = new AbortController();
  const asked = { who: signedIn("editor"), since: 0, articles: [], signal, judge: async () => undefined };
  act();
  const events = await hear(channel.listen(asked), (all) => {
    if (audits(all).length === 1) {
      act("session.ended");
      act();
    }
    return false;
  });
  assert.deepEqual(audits(events), [1]);
  assert.equal(events.at(-1)?.event, "signed-out");
});

test("a session or token whose time is up is let go though nothing happens, long before anything would be said", async () => {
  const { watch } = openStore();
  const channel = createLiveChannel(watch, Date.now, { heartbeatMs: 600_000, judgeMs: 20 });
  const { signal } = new AbortController();
  let judged = 0;
  const judge = async (): Promise<SignedIn | undefined> => {
    judged += 1;
    return judged < 3 ? signedIn("editor") : undefined;
  };
  const events = await hear(
    channel.listen({ who: signedIn("editor"), articles: [], signal, judge }),
    () => false,
  );
  assert.equal(events.at(-1)?.event, "signed-out");
  assert.equal(judged, 3);
  assert.equal(channel.listeners(), 0);
});

test("who was away too long is told to look anew, not every act of a month", async () => {
  const { watch, act } = openStore();
  const channel = createLiveChannel(watch);
  for (let count = 0; count < 2_100; count += 1) act();
  const { signal } = new AbortController();
  const asked = { who: signedIn("editor"), since: 0, articles: [], signal, judge: async () => undefined };
  const events = await hear(channel.listen(asked), (all) => all.some(({ event }) => event === "behind"));
  assert.deepEqual(events.find(({ event }) => event === "behind")?.content, { last: 2_100 });
  assert.deepEqual(audits(events), []);
});

test("of copies only those that are open are told, and who is where to all", async () => {
  const { watch, marks, present } = openStore();
  const channel = createLiveChannel(watch);
  marks.push(
    { article: articleId(1), revision: 1, version: 1 },
    { article: articleId(2), revision: 1, version: 7 },
  );
  const { signal } = new AbortController();
  const asked = {
    who: signedIn("editor"),
    articles: [articleId(1)],
    signal,
    judge: async () => signedIn("editor"),
  };
  const events = await hear(channel.listen(asked), (all) => {
    if (all.length === 3) {
      marks[0] = { article: articleId(1), revision: 1, version: 2 };
      present.push({ article: articleId(2), account: 2, name: "鈴木", client: "c" });
    }
    return all.length >= 5;
  });
  assert.deepEqual(
    events.map(({ event, content }) => [event, content]),
    [
      ["here", { last: 0 }],
      ["copy", { article: 1, revision: 1, version: 1 }],
      ["presence", []],
      ["copy", { article: 1, revision: 1, version: 2 }],
      ["presence", [{ article: 2, account: 2, name: "鈴木", client: "c" }]],
    ],
  );
});

test("a store that is away for a moment is asked again, and nothing is missed", async () => {
  const { watch, act, failNext, errors } = openStore();
  const channel = createLiveChannel(watch);
  const { signal } = new AbortController();
  const asked = { who: signedIn("editor"), since: 0, articles: [], signal, judge: async () => undefined };
  const events = await hear(channel.listen(asked), (all) => {
    if (all.length === 2) {
      failNext(3);
      act();
    }
    return audits(all).length === 1;
  });
  assert.deepEqual(audits(events), [1]);
  assert.ok(errors.length > 0);
});

test("one account cannot take all places, and a channel that ends lets everybody go", async () => {
  const { watch } = openStore();
  const channel = createLiveChannel(watch);
  const { signal } = new AbortController();
  const listen = (id: number) =>
    channel.listen({ who: signedIn("editor", id), articles: [], signal, judge: async () => undefined });
  const all = Array.from({ length: 20 }, () => listen(1));
  assert.ok(all.every((one) => one !== undefined));
  assert.equal(listen(1), undefined);
  const other = hear(listen(2), () => false);
  channel.close();
  await other;
  assert.equal(listen(3), undefined);
});
