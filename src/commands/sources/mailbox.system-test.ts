import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { loadHouse } from "../../house.ts";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { showAt, utf16Hex, writeSpecimenPdf } from "../../testing/intake/specimen-pdf.ts";
import { openImapServer } from "../../testing/mailbox/imap-server.ts";
import { writeMessage } from "../../testing/mailbox/written-message.ts";
import { articlesOf, openSourceWorld } from "../../testing/sources/source-world.ts";
import { HOUR, ID, SOURCE, START, WATCH } from "../../testing/sources/watched-source.ts";

const BODY = "見本省は、令和9(2027)年3月10日(水)に甲の式典を開催します。";
const PDF = writeSpecimenPdf({
  pages: [showAt("F1", 12, 60, 780, utf16Hex("別紙 甲の式典の次第(令和9年3月10日)"))],
  fonts: { F1: { kind: "unembedded", encoding: "UniJIS-UTF16-H" } },
});
const MIXED = [
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  BODY,
  "--b",
  'Content-Type: application/pdf; name="shidai.pdf"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(PDF).toString("base64"),
  "--b--",
];

test("a message in a mailbox becomes a draft, its PDF another, once, with what speaks against their sender", async (t) => {
  const house = await loadHouse(DEFAULT_HOUSE);
  assert.ok(house.ok);
  const server = await openImapServer(t);
  const [variable, allowed] = ["SHIRASE_TEST_MAIL_PASSWORD", process.env["SHIRASE_ALLOW_ADDRESSES"]];
  process.env[variable] = server.password;
  process.env["SHIRASE_ALLOW_ADDRESSES"] = "127.0.0.0/8";
  t.after(() => {
    delete process.env[variable];
    if (allowed === undefined) delete process.env["SHIRASE_ALLOW_ADDRESSES"];
    else process.env["SHIRASE_ALLOW_ADDRESSES"] = allowed;
  });
  const place = `imap://desk%40example.com@127.0.0.1:${server.port}/INBOX`;
  const watch = { ...WATCH, kind: "mailbox", place, passwordFrom: variable, follow: "none" } as const;
  const source = { ...SOURCE, autoPublish: true, watch };
  const { archive, runUntil } = await openSourceWorld(t, house.value, source);
  const forged = { id: "1@example.go.jp", checked: "", from: "press@elsewhere.example" };
  server.messages = [
    { uid: 4, source: writeMessage({ title: "甲の式典について", ...forged, content: MIXED }) },
  ];
  await runUntil(START + HOUR);
  const ids = async () => {
    const all = [];
    for await (const each of archive.readAnnouncements()) all.push(each);
    return all;
  };
  const first = await ids();
  assert.deepEqual(first.map(({ document }) => document.format).toSorted(), ["pdf", "text"]);
  for (const { document } of first)
    assert.ok(
      document.warnings.some(({ code }) => code === "mail-not-authenticated"),
      document.format,
    );
  const articles = await articlesOf(archive);
  assert.deepEqual(
    articles.map(({ state }) => state.kind),
    ["draft", "draft"],
  );
  assert.ok(articles.some((article) => JSON.stringify(article).includes("甲の式典")));
  const [message] = server.messages;
  assert.ok(message);
  const sha256 = createHash("sha256").update(message.source).digest("hex");
  for (const { id } of first) {
    assert.deepEqual(
      (await archive.listCarriers(id)).map((told) => [told.sha256, told.name, told.size]),
      [[sha256, "甲の式典について", message.source.byteLength]],
    );
    const carrier = await archive.findCarrier(id, sha256);
    assert.deepEqual(Buffer.from(carrier?.bytes ?? []), Buffer.from(message.source));
  }
  // The server numbers its messages anew, and one more comes.
  server.uidValidity += 1;
  server.messages = [
    { uid: 1, source: server.messages[0]?.source ?? Buffer.of() },
    {
      uid: 2,
      source: writeMessage({
        title: "乙の会見について",
        id: "2@example.go.jp",
        body: "見本省は、令和9年3月11日(木)に乙の会見を行います。",
      }),
    },
  ];
  await runUntil(START + 6 * HOUR);
  assert.equal((await ids()).length, 3);
  assert.equal((await articlesOf(archive)).length, 3);
  const kept = await archive.listKeptItems({ source: ID, limit: 10 });
  assert.ok(
    kept.every(({ state }) => state === "taken"),
    JSON.stringify(kept),
  );
});
