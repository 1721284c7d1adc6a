import { strict as assert } from "node:assert";
import { test, type TestContext } from "node:test";
import { type ImapServer, openImapServer } from "../../testing/mailbox/imap-server.ts";
import { writeMessage } from "../../testing/mailbox/written-message.ts";
import { lookInMailbox } from "./look-in-mailbox.ts";
import { receiveFromMailbox } from "./receive-from-mailbox.ts";
import type { MailboxOptions } from "./within-mailbox.ts";

const MESSAGES = [
  { uid: 3, source: writeMessage({ title: "甲の件", id: "1@example.go.jp" }) },
  { uid: 8, source: writeMessage({ title: "乙の件", id: "2@example.go.jp" }) },
];

function optionsFor(server: ImapServer, more: Partial<MailboxOptions> = {}): MailboxOptions {
  return {
    passwordFrom: "MAIL_PASSWORD",
    password: server.password,
    allowAddresses: ["127.0.0.0/8"],
    ...more,
  };
}

const addressOf = ({ port }: ImapServer): string => `imap://desk%40example.com@127.0.0.1:${port}/INBOX`;

async function look(server: ImapServer, more?: Partial<MailboxOptions>) {
  const looked = await lookInMailbox(addressOf(server), optionsFor(server, more));
  assert.ok(looked.ok, looked.ok ? "" : looked.error.message);
  return looked.value;
}

async function openWithTwo(t: TestContext): Promise<ImapServer> {
  const server = await openImapServer(t);
  server.messages = [...MESSAGES];
  return server;
}

test("a mailbox is its messages, newest first; it is only looked at, never changed", async (t) => {
  const server = await openWithTwo(t);
  const { items, complete, warnings } = await look(server);
  assert.deepEqual(
    items.map(({ title, announcedAt, keptAt }) => [title, announcedAt, keptAt]),
    [
      ["乙の件", "2027-03-05T10:30:00+09:00", "7 8"],
      ["甲の件", "2027-03-05T10:30:00+09:00", "7 3"],
    ],
  );
  assert.deepEqual([complete, warnings], [true, []]);
  const [newest] = items;
  assert.ok(newest);
  const received = await receiveFromMailbox(addressOf(server), newest, optionsFor(server));
  assert.ok(received.kind === "received");
  assert.deepEqual(Buffer.from(received.bytes), MESSAGES[1]?.source);
  const changing = server.heard.filter((command) =>
    /SELECT|STORE|COPY|MOVE|EXPUNGE|APPEND|BODY\[/u.test(command),
  );
  assert.deepEqual(changing, []);
  assert.equal(server.heard.filter((command) => command.startsWith("EXAMINE")).length, 1);
});

test("a message is the same under other numbers and when it was moved, and another when only its name is", async (t) => {
  const server = await openWithTwo(t);
  const before = await look(server);
  server.uidValidity = 8;
  const forged = writeMessage({ title: "別の件", id: "1@example.go.jp", from: "x@elsewhere.example" });
  const first = MESSAGES[0];
  assert.ok(first);
  server.messages = [
    { uid: 1, source: MESSAGES[1]?.source ?? first.source },
    { uid: 2, source: forged },
    { uid: 5, source: first.source },
  ];
  const lingering = { limits: { lingerMs: 0 } };
  await new Promise((resolve) => setImmediate(resolve));
  const other = await lookInMailbox(`${addressOf(server)}/`, optionsFor(server, lingering));
  assert.ok(other.ok);
  const guids = (items: typeof before.items) => items.map(({ guid }) => guid);
  const [oldNewest, oldFirst] = guids(before.items);
  assert.deepEqual(guids(other.value.items).toSpliced(1, 1), [oldFirst, oldNewest]);
  assert.notEqual(other.value.items[1]?.guid, oldFirst);
  const [wanted] = before.items;
  assert.ok(wanted);
  const received = await receiveFromMailbox(`${addressOf(server)}/`, wanted, optionsFor(server));
  assert.ok(received.kind === "received");
  assert.deepEqual(Buffer.from(received.bytes), MESSAGES[1]?.source);
});

test("without a Message-ID the rest of its head tells a message", async (t) => {
  const server = await openImapServer(t);
  const [one, other] = [writeMessage({ title: "一" }), writeMessage({ title: "二" })];
  server.messages = [
    { uid: 1, source: one },
    { uid: 2, source: other },
  ];
  const { items } = await look(server);
  server.messages = [
    { uid: 4, source: other },
    { uid: 9, source: one },
  ];
  const moved = await look(server);
  assert.deepEqual(
    moved.items.map(({ guid }) => guid),
    items.map(({ guid }) => guid).toReversed(),
  );
  assert.equal(new Set(items.map(({ guid }) => guid)).size, 2);
});

test("what is too large, or not there any more, is told of the message; a mailbox that is in use is asked later", async (t) => {
  const server = await openWithTwo(t);
  const { items } = await look(server);
  const [newest] = items;
  assert.ok(newest);
  const small = optionsFor(server, { limits: { messageBytes: 100 } });
  const large = await receiveFromMailbox(addressOf(server), newest, small);
  assert.ok(large.kind === "failed" && large.isFinal);
  assert.match(large.error.message, /^Cannot read "乙の件": it has \d+ bytes, and 100 bytes is the limit/u);
  const both = await Promise.all([
    receiveFromMailbox(addressOf(server), newest, optionsFor(server)),
    receiveFromMailbox(addressOf(server), newest, optionsFor(server)),
  ]);
  assert.deepEqual(
    both.map(({ kind }) => kind),
    ["received", "later"],
  );
  server.messages = [];
  const gone = await receiveFromMailbox(addressOf(server), newest, optionsFor(server));
  assert.ok(gone.kind === "failed" && gone.error.code === "not-found");
});

test("a host is asked over one connection at a time, which is kept for whoever comes next", async (t) => {
  const server = await openWithTwo(t);
  await Promise.all([look(server), look(server), look(server)]);
  assert.deepEqual([server.connections, server.mostAtOnce], [1, 1]);
  const other = `imap://desk%40example.com@127.0.0.1:${server.port}/`;
  await Promise.all([look(server), lookInMailbox(other, optionsFor(server)), look(server)]);
  assert.equal(server.connections, 3);
});

test("of a large mailbox the newest are looked at, which is said", async (t) => {
  const server = await openImapServer(t);
  server.messages = Array.from({ length: 30 }, (_, at) => ({
    uid: at + 1,
    source: writeMessage({ title: `${at}`, id: `${at}@example.go.jp` }),
  }));
  const { items, complete, warnings } = await look(server, { limits: { messages: 10 } });
  assert.deepEqual([items.length, items[0]?.title, complete], [10, "29", false]);
  assert.match(warnings[0]?.message ?? "", /has 30 messages, of which the newest 10/u);
});
