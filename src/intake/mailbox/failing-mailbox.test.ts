import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { IntakeErrorCode } from "../intake-error.ts";
import { CERTIFICATE } from "../../testing/mailbox/certificate.ts";
import { type ImapServer, openImapServer } from "../../testing/mailbox/imap-server.ts";
import { writeMessage } from "../../testing/mailbox/written-message.ts";
import { tellCause } from "../../watching/politeness/tell-cause.ts";
import { lookInMailbox } from "./look-in-mailbox.ts";
import { receiveFromMailbox } from "./receive-from-mailbox.ts";
import type { MailboxOptions } from "./within-mailbox.ts";

const HERE = ["127.0.0.0/8"];
const PASSWORD = 'se"cret word';
const OPTIONS: MailboxOptions = { passwordFrom: "MAIL_PASSWORD", password: PASSWORD, allowAddresses: HERE };

const at = ({ port }: ImapServer, scheme = "imap", host = "127.0.0.1", box = "INBOX"): string =>
  `${scheme}://desk%40example.com@${host}:${port}/${box}`;

async function fail(address: string, options: Partial<MailboxOptions> = {}) {
  const looked = await lookInMailbox(address, { ...OPTIONS, ...options });
  assert.ok(!looked.ok, `${address} was read`);
  const { code, message } = looked.error;
  assert.match(message, /^Cannot read "imap/u);
  for (const secret of [
    PASSWORD,
    JSON.stringify(PASSWORD).slice(1, -1),
    Buffer.from(PASSWORD).toString("base64"),
  ])
    assert.ok(!JSON.stringify(looked.error).includes(secret), message);
  return { code, message };
}

async function assertFails(
  address: string,
  expected: readonly [code: IntakeErrorCode, cause: string, reason: RegExp],
  options?: Partial<MailboxOptions>,
): Promise<void> {
  const { code, message } = await fail(address, options);
  assert.equal(code, expected[0], message);
  assert.equal(tellCause({ code }), expected[1]);
  assert.match(message, expected[2]);
}

test("a password that is wrong or not set is told by its variable, and never itself", async (t) => {
  const server = await openImapServer(t);
  server.password = "another";
  await assertFails(at(server), [
    "sign-in-refused",
    "sign-in",
    /"desk@example\.com" in with the password that MAIL_PASSWORD has/u,
  ]);
  const asked = server.heard.length;
  await fail(at(server));
  assert.equal(server.heard.length, asked, "a refused password is not tried again at once");
  await assertFails(
    at(server),
    ["no-password", "no-password", /MAIL_PASSWORD of the environment is not set/u],
    { password: undefined },
  );
  await assertFails(at(server), ["no-password", "no-password", /more than one line/u], {
    password: "a\r\nA2 DELETE x",
  });
  assert.equal(server.heard.length, asked);
});

test("a server that says back what it was told finds no way into a sentence", async (t) => {
  const server = await openImapServer(t);
  server.answers = (command, _socket, tag) =>
    command.startsWith("EXAMINE") ? `${tag} NO ${server.heard.join(" ")} ${PASSWORD}\r\n` : undefined;
  await assertFails(at(server), ["no-such-mailbox", "no-mailbox", /does not open the mailbox "INBOX"/u]);
  server.answers = (command) =>
    command.startsWith("EXAMINE") ? `* BYE ${PASSWORD}\r\nX ${PASSWORD}\r\n` : undefined;
  await fail(at(server, "imap", "127.0.0.1", ""), { limits: { greetingMs: 2_000 } });
});

test("a mailbox that is not there is told by its name", async (t) => {
  const server = await openImapServer(t);
  await assertFails(at(server, "imap", "127.0.0.1", "%E5%A0%B1%E9%81%93"), [
    "no-such-mailbox",
    "no-mailbox",
    /"desk@example\.com" has no mailbox "報道" there/u,
  ]);
});

test("no connection, and addresses that are none, are told", async (t) => {
  const server = await openImapServer(t);
  await assertFails("imap://a@127.0.0.1:1/", [
    "connection-failed",
    "no-connection",
    /refuses the connection/u,
  ]);
  for (const [address, reason] of [
    ["imaps://mail.example/INBOX", /names no user/u],
    ["imaps://a@mail.example/x?y", /%3F/u],
    ["imaps://a@mail.example/%E5%", /hexadecimal/u],
    ["imaps://a@mail.example/a%0D%0Ab", /hexadecimal/u],
    ["imaps://a@/x", /no address of a mailbox/u],
    ["imaps://a:secret@mail.example/x", /with a password is not asked/u],
  ] as const) {
    const { code, message } = await fail(address);
    assert.equal(code, "bad-address", address);
    assert.match(message, reason);
    assert.ok(!message.includes("secret"));
  }
  assert.equal(server.connections, 0);
});

test("the guard is asked for a mail server as for any other, and the connection goes to what it checked", async (t) => {
  const server = await openImapServer(t, { secure: true });
  const inside = { allowAddresses: [], resolve: async () => ["127.0.0.1"] };
  await assertFails(
    at(server, "imaps", "mail.example"),
    [
      "address-not-public",
      "not-public",
      /mail\.example \(127\.0\.0\.1\) is not on the public internet: loopback/u,
    ],
    inside,
  );
  const port = { allowAddresses: [], resolve: async () => ["93.184.215.14"] };
  await assertFails(
    "imaps://a@mail.example:6379/",
    ["bad-address", "not-public", /port 6379 is not one that mail servers use/u],
    port,
  );
  const nobody = { resolve: () => Promise.reject(new Error("ENOTFOUND")) };
  await assertFails(
    at(server, "imaps", "mail.example"),
    ["name-not-found", "no-such-name", /mail\.example has no address/u],
    nobody,
  );
  assert.equal(server.connections, 0);
  let times = 0;
  const once = async () => [(times += 1) === 1 ? "127.0.0.1" : "127.0.0.9"];
  const looked = await lookInMailbox(at(server, "imaps", "mail.example"), {
    ...OPTIONS,
    ca: CERTIFICATE,
    resolve: once,
  });
  assert.ok(looked.ok, looked.ok ? "" : looked.error.message);
  assert.deepEqual([times, server.connections], [1, 1]);
});

test("a certificate has to be good and of the name that was asked", async (t) => {
  const server = await openImapServer(t, { secure: true });
  const resolve = async () => ["127.0.0.1"];
  await assertFails(
    at(server, "imaps", "mail.example"),
    ["bad-certificate", "certificate", /signed by nobody but itself/u],
    { resolve },
  );
  await assertFails(
    at(server, "imaps", "other.example"),
    ["bad-certificate", "certificate", /for another name/u],
    { resolve, ca: CERTIFICATE },
  );
  assert.deepEqual(server.heard, []);
});

test("outside this machine nothing is said without encryption", async (t) => {
  const server = await openImapServer(t);
  // As if it were elsewhere: 0.0.0.0 leads here, and is not loopback by its spelling.
  const elsewhere = { resolve: async () => ["0.0.0.0"], allowAddresses: ["0.0.0.0"], ca: CERTIFICATE };
  await assertFails(
    at(server, "imap", "mail.example"),
    ["bad-certificate", "certificate", /no encryption \(STARTTLS\)/u],
    elsewhere,
  );
  assert.ok(!server.heard.some((command) => /LOGIN|AUTHENTICATE/u.test(command)));
  server.capabilities = "IMAP4rev1 STARTTLS";
  const looked = await lookInMailbox(at(server, "imap", "mail.example"), { ...OPTIONS, ...elsewhere });
  assert.ok(looked.ok, looked.ok ? "" : looked.error.message);
  const [begun, login] = [/^STARTTLS/u, /^LOGIN/u].map((each) =>
    server.heard.findIndex((command) => each.test(command)),
  );
  assert.ok(begun !== undefined && login !== undefined && begun >= 0 && begun < login);
});

const SHORT = { limits: { connectMs: 1_000, greetingMs: 1_000, wholeMs: 2_000 } };

test("a server that says nothing, or stops in the middle, is left after its time", async (t) => {
  const silent = await openImapServer(t);
  silent.greeting = "";
  await assertFails(at(silent), ["timeout", "timeout", /did not answer within 1 second/u], SHORT);
  await assertFails(at(silent), ["timeout", "timeout", /did not answer/u], SHORT);
  assert.equal(silent.connections, 1, "it is left alone for a minute");
  const stuck = await openImapServer(t);
  stuck.answers = (command) => (command.startsWith("EXAMINE") ? "" : undefined);
  await assertFails(at(stuck), ["timeout", "timeout", /within 2 seconds/u], {
    limits: { ...SHORT.limits, greetingMs: 30_000 },
  });
});

test("endless lines, huge and lying lengths and floods end in a sentence", async (t) => {
  const floods: readonly (readonly [string, string, RegExp])[] = [
    ["an endless line", `* OK ${"x".repeat(300_000)}`, /larger than what is taken|more than the/u],
    ["a huge literal", "* 1 FETCH (BODY[] {99999999999}\r\n", /larger than what is taken/u],
    [
      "a literal of twenty digits",
      "* 1 FETCH (BODY[] {99999999999999999999}\r\n",
      /larger than what is taken/u,
    ],
    ["a flood of small answers", "* OK more\r\n".repeat(60_000), /more than the/u],
    ["thousands of mailboxes", '* LIST () "/" x\r\n'.repeat(60_000), /more than the/u],
    ["a crowd of parts", `* 1 FETCH (${"(1) ".repeat(20_000)})\r\n`, /larger than what is taken/u],
  ];
  for (const [name, sent, reason] of floods) {
    const server = await openImapServer(t);
    server.answers = (command) => (command.startsWith("LIST") ? sent : undefined);
    const limits = {
      ...SHORT.limits,
      wholeMs: 20_000,
      greetingMs: 10_000,
      lineBytes: 200_000,
      lookBytes: 300_000,
      messageBytes: 100_000,
      tokens: 5_000,
    };
    const { code, message } = await fail(at(server), { limits });
    assert.equal(code, "too-complex", `${name}: ${message}`);
    assert.match(message, reason, name);
  }
});

test("a message whose length is a lie costs nothing but itself", async (t) => {
  const server = await openImapServer(t);
  const source = writeMessage({ title: "件", id: "1@example.go.jp" });
  server.messages = [{ uid: 1, source }];
  const looked = await lookInMailbox(at(server), OPTIONS);
  assert.ok(looked.ok);
  const [item] = looked.value.items;
  assert.ok(item);
  const lies: readonly (readonly [string, string])[] = [
    ["failed", `* 1 FETCH (UID 1 BODY[]<0> {5}\r\n${source.toString()})\r\n`],
    ["failed", "* 1 FETCH (UID 1 BODY[]<0> {999999999}\r\n"],
    [
      "failed",
      "* 1 FETCH (UID 1 BODY[]<0> (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((\r\n",
    ],
  ];
  for (const [kind, sent] of lies) {
    server.answers = (command, _socket, tag) =>
      command.includes("BODY.PEEK[]") ? `${sent}${tag} OK\r\n` : undefined;
    const received = await receiveFromMailbox(at(server), item, { ...OPTIONS, ...SHORT });
    assert.equal(received.kind, kind, JSON.stringify([sent.slice(0, 60), received]));
    assert.ok(received.kind !== "failed" || !received.isFinal);
  }
});

test("a message that is listed and never sent is a failure of its own, whose tries end; a mailbox that does not open is none", async (t) => {
  const source = writeMessage({ title: "件", id: "1@example.go.jp" });
  const open = async () => Object.assign(await openImapServer(t), { messages: [{ uid: 1, source }] });
  const looked = await lookInMailbox(at(await open()), OPTIONS);
  const [item] = looked.ok ? looked.value.items : [];
  assert.ok(item);
  /** Without an answer the connection ends. */
  const ask = async (sign: string, answer?: string) => {
    const server = await open();
    server.answers = (command, socket) => {
      if (!command.includes(sign)) return undefined;
      if (answer === undefined) socket.destroy();
      return answer ?? "";
    };
    return receiveFromMailbox(at(server), item, { ...OPTIONS, ...SHORT });
  };
  const unsent = await ask("BODY.PEEK[]", "* 1 FETCH (UID 1 BODY[]<0> {5000}\r\nshort");
  assert.ok(unsent.kind === "failed" && !unsent.isFinal, JSON.stringify(unsent));
  assert.match(unsent.error.message, /^Cannot read "件": the server lists it and did not send it in time/u);
  const broken = await ask("BODY.PEEK[]");
  assert.ok(broken.kind === "failed" && !broken.isFinal, JSON.stringify(broken));
  assert.match(broken.error.message, /the connection ended before it was sent/u);
  assert.equal((await ask("EXAMINE", "")).kind, "later");
});
