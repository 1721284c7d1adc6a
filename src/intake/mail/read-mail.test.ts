import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import fc from "fast-check";
import { encode, STATEMENT } from "../../testing/intake/specimens.ts";
import { readDocument } from "../read-document.ts";
import { MAIL_LIMITS } from "./mail-limits.ts";
import { type ReadMail, readMail } from "./read-mail.ts";

const CHECKED = "Authentication-Results: mx.example.com; spf=pass; dkim=pass; dmarc=pass";
const HEADERS = [
  CHECKED,
  "From: =?ISO-2022-JP?B?GyRCTmMkTj5KGyhC?= <press@example.go.jp>",
  "To: desk@example.com",
  "Subject: =?UTF-8?B?6Ieo5pmC6KiY6ICF5Lya6KaL44Gu44GK55+l44KJ44Gb?=",
  "Date: Fri, 05 Mar 2027 10:30:00 JST",
  "Message-ID: <20270305.1@example.go.jp>",
  "MIME-Version: 1.0",
];

function message(body: string | Uint8Array, headers: readonly string[] = HEADERS): Uint8Array {
  return Buffer.concat([Buffer.from(`${headers.join("\r\n")}\r\n`), Buffer.from(body)]);
}

async function read(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await readMail(bytes);
  assert.ok(mail.ok, mail.ok ? "" : mail.error.message);
  return mail.value;
}

async function refuse(bytes: Uint8Array): Promise<string> {
  const mail = await readMail(bytes, { name: "知らせ.eml" });
  assert.ok(!mail.ok);
  assert.match(mail.error.message, /^Cannot read "知らせ\.eml": /u);
  return `${mail.error.code}: ${mail.error.message}`;
}

const texts = ({ parts }: ReadMail): readonly string[] =>
  parts.map(({ bytes }) => new TextDecoder().decode(bytes));
const codes = ({ warnings }: ReadMail): readonly string[] => warnings.map(({ code }) => code);

const PDF = Buffer.from("%PDF-1.7\n知らせの中身\n%%EOF");
const MIXED = [
  'Content-Type: multipart/mixed; boundary="外"'.replace("外", "outer"),
  "",
  "--outer",
  'Content-Type: multipart/alternative; boundary="inner"',
  "",
  "--inner",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "会見を開きます。",
  "--inner",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>会見を<b>開きます</b>。</p>",
  "--inner--",
  "--outer",
  "Content-Type: application/octet-stream",
  "Content-Transfer-Encoding: base64",
  "Content-Disposition: attachment; filename*=UTF-8''..%2F..%2F%E5%88%A5%E7%B4%99.pdf",
  "",
  PDF.toString("base64"),
  "--outer",
  'Content-Type: application/vnd.ms-excel; name="table.xls"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("D0CF11E0A1B11AE1", "hex").toString("base64"),
  "--outer--",
  "",
].join("\r\n");

describe("messages", () => {
  it("in ISO-2022-JP are an entry with its text", async () => {
    const head = message("Content-Type: text/plain; charset=ISO-2022-JP\r\n\r\n");
    const mail = await read(Buffer.concat([head, encode(STATEMENT, "JIS")]));
    assert.deepEqual(mail.item, {
      guid: "20270305.1@example.go.jp",
      title: "臨時記者会見のお知らせ",
      announcedAt: "2027-03-05T10:30:00+09:00",
      content: STATEMENT,
      enclosures: [],
    });
    assert.deepEqual([texts(mail), mail.warnings], [[STATEMENT], []]);
  });

  it("in ISO-2022-JP of which nobody says so are read all the same", async () => {
    const headers = HEADERS.map((header) =>
      header.startsWith("Subject") ? "Subject: \u001B$BNc\u001B(B" : header,
    );
    const mail = await read(Buffer.concat([message("\r\n", headers), encode(STATEMENT, "JIS")]));
    assert.deepEqual([mail.item.title, texts(mail)], ["例", [STATEMENT]]);
  });

  it("bring the documents that came with them, by content and without a path, and name what was not read", async () => {
    const mail = await read(message(MIXED));
    assert.deepEqual(
      mail.parts.map(({ name, contentType }) => [name, contentType]),
      [
        ["臨時記者会見のお知らせ", "text/html; charset=utf-8"],
        ["別紙.pdf", "application/pdf"],
      ],
    );
    assert.match(texts(mail)[0] ?? "", /<p>会見を<b>開きます<\/b>。<\/p>/u);
    assert.deepEqual(Buffer.from(mail.parts[1]?.bytes ?? []), PDF);
    assert.deepEqual(
      mail.warnings.map(({ message: text }) => text),
      ['"table.xls" came with the message and is neither PDF, HTML nor text: it was not read.'],
    );
  });

  it("within messages give their text and documents", async () => {
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${message(MIXED).toString()}`;
    const mail = await read(
      message(forwarded, [...HEADERS.slice(0, 3), "Subject: Fwd", ...HEADERS.slice(4)]),
    );
    assert.equal(mail.item.title, "Fwd");
    assert.match(texts(mail)[0] ?? "", /会見を<b>開きます/u);
    assert.equal(mail.parts[1]?.name, "別紙.pdf");
  });

  it("tell what speaks against their sender, also with each document", async () => {
    const forged: readonly (readonly [string, RegExp])[] = [
      [
        "Return-Path: <x@elsewhere.example>",
        /from "press@example.go.jp", and its Return-Path is "x@elsewhere.example"/u,
      ],
      ["Reply-To: x@elsewhere.example", /its Reply-To is "x@elsewhere.example"/u],
      ["From: x@elsewhere.example", /more than one From header/u],
      ["Subject: other", /more than one Subject header/u],
    ];
    for (const [header, expected] of forged) {
      const mail = await read(message(MIXED, [...HEADERS, header]));
      assert.ok(
        mail.warnings.some(({ message: text }) => expected.test(text)),
        header,
      );
      assert.ok(
        mail.parts.every(({ warnings = [] }) => warnings.some(({ message: text }) => expected.test(text))),
      );
    }
    const shown = HEADERS.map((header) =>
      header.startsWith("From") ? 'From: "press@example.go.jp" <x@elsewhere.example>' : header,
    );
    assert.deepEqual(codes(await read(message("\r\n本文", shown))), ["mail-sender"]);
    const failed = [CHECKED.replace("dkim=pass", "dkim=fail"), CHECKED, ...HEADERS.slice(1)];
    assert.match((await read(message("\r\n本文", failed))).warnings[0]?.message ?? "", /did not pass DKIM/u);
    assert.deepEqual(codes(await read(message("\r\n本文", HEADERS.slice(1)))), ["mail-not-authenticated"]);
    assert.deepEqual(
      codes(await read(message("\r\n本文", [...HEADERS, "Return-Path: <b@mail.example.go.jp>"]))),
      [],
    );
  });

  it("carry their doubts into the document that is read of them", async () => {
    const mail = await read(message(`\r\n${STATEMENT}`, HEADERS.slice(1)));
    const document = await readDocument(mail.parts[0]);
    assert.ok(document.ok);
    assert.deepEqual(
      document.value.warnings.map(({ code }) => code),
      ["mail-not-authenticated"],
    );
  });

  it("beyond the limits, and what is none, are refused with a reason", async () => {
    assert.match(await refuse(new Uint8Array()), /^empty/u);
    assert.match(await refuse(Buffer.from("ただの文")), /^not-a-document/u);
    assert.match(await refuse(message("\r\n")), /^no-text/u);
    assert.match(await refuse(new Uint8Array(MAIL_LIMITS.bytes + 1)), /^too-large/u);
    assert.match(await refuse(message("\n".repeat(MAIL_LIMITS.lines + 1))), /^too-complex.*500,000 lines/u);
    assert.match(
      await refuse(message("\r\n--b".repeat(MAIL_LIMITS.borders + 9))),
      /^too-complex.*20,000 borders/u,
    );
    assert.match(await refuse(message(`X: ${"y".repeat(300_000)}\r\n\r\nx`)), /^too-complex.*header size/u);
    const levels = Array.from(
      { length: 100 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    assert.match(await refuse(message(levels.join(""))), /^too-complex.*nesting depth/u);
  });

  it("never make the reader throw", async () => {
    const piece = fc.constantFrom(
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "Content-Type: message/rfc822\r\n",
      "Content-Type: text/html; charset=x-none\r\n",
      "Content-Transfer-Encoding: base64\r\n",
      "From: =?iso-2022-jp?B?GyR?= <@>\r\n",
      "Subject: \u001B$B\uD800\r\n",
      "Date: 令和9年3月5日\r\n",
      "\r\n",
      "--b\r\n",
      "--b--\r\n",
      "\0本文\u001B$B$\r\n",
    );
    const property = fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const mail = await readMail(new TextEncoder().encode(pieces.join("")));
      if (mail.ok)
        assert.ok(mail.value.parts.every(({ bytes, name }) => bytes.byteLength > 0 && name.isWellFormed()));
    });
    await fc.assert(property, { seed: 20_270_305, numRuns: 400 });
  });
});
