// Hostile folder: a folder on this disk → files, messages, pipes, links and names in it that nobody of good will would deliver.

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const CRLF = "\r\n";
const HEAD = [
  "From: 見本省 <press@ministry.example>",
  "Date: Wed, 10 Sep 2025 10:00:00 +0900",
  "Message-ID: <1@ministry.example>",
];
const mail = (subject: string, more: readonly string[], body: string): string =>
  [...HEAD, `Subject: ${subject}`, ...more, "", body].join(CRLF);

/** A part in a part in a part. */
function nested(depth: number): string {
  let inner = `Content-Type: text/plain${CRLF}${CRLF}中の文章です。`;
  for (let at = 0; at < depth; at += 1)
    inner = `Content-Type: multipart/mixed; boundary=b${at}${CRLF}${CRLF}--b${at}${CRLF}${inner}${CRLF}--b${at}--`;
  return inner;
}

const attached = (name: string, type: string, bytes: Buffer): string =>
  [
    `--b${CRLF}Content-Type: text/plain; charset=utf-8${CRLF}${CRLF}見本省は式典を開催します。`,
    `--b${CRLF}Content-Type: ${type}; name="${name}"${CRLF}Content-Transfer-Encoding: base64${CRLF}Content-Disposition: attachment; filename="${name}"${CRLF}${CRLF}${bytes.toString("base64")}`,
    "--b--",
  ].join(CRLF);
const MIXED = "Content-Type: multipart/mixed; boundary=b";
/** What a Word file is: an archive, here one that would unpack to a gigabyte. */
const DOCX = Buffer.concat([Buffer.from("PK\u0003\u0004"), gzipSync(Buffer.alloc(64 * 1024 * 1024))]);

export const HOSTILE_MESSAGES: Readonly<Record<string, () => string>> = {
  "parts 1,000 deep": () => [...HEAD, "Subject: 深い", nested(1_000)].join(CRLF),
  "100,000 parts": () =>
    mail("多い", [MIXED], `--b${CRLF}Content-Type: text/plain${CRLF}${CRLF}部分${CRLF}`.repeat(100_000)),
  "a line of 19 MB": () => mail("長い行", [], "x".repeat(19_000_000)),
  "19 MB of line ends": () => mail("行", [], "\n".repeat(19_000_000)),
  "a header of 5 MB": () => mail("頭", [`X-A: ${"x".repeat(5_000_000)}`], "本文"),
  "100,000 headers": () =>
    mail(
      "頭",
      Array.from({ length: 100_000 }, (_, at) => `X-${at}: y`),
      "本文",
    ),
  "a subject that breaks out": () =>
    mail("式典\u001B[2J\u202E偽\r\n Bcc: all@house.example", [], "見本省は9月10日に式典を開催します。"),
  "a sender that is another": () =>
    mail(
      "偽の差出人",
      ["From: other@elsewhere.example", "Return-Path: <a@b.example>"],
      "見本省は9月11日に会合を開催します。",
    ),
  "a Word file that unpacks to a gigabyte": () =>
    mail("添付", [MIXED], attached("../../etc/発表.docx", "application/pdf", DOCX)),
};

/** Words of refusals of the messages that are refused. */
export const REFUSED_MESSAGES: Readonly<Record<string, RegExp>> = {
  "parts 1,000 deep": /parts or headers go beyond what is read/,
  "100,000 parts": /more than 20,000 borders of parts/,
  "19 MB of line ends": /more than 500,000 lines/,
  "a header of 5 MB": /parts or headers go beyond what is read/,
  "100,000 headers": /parts or headers go beyond what is read/,
};

export const STEERING_NAME = "発表\u001B[2J\u009B31m\u202Etxt.exe\nforged\tline.txt";

/** Everything was written an hour ago. */
function write(folder: string, name: string, content: string): void {
  const path = join(folder, name);
  writeFileSync(path, content);
  const past = Date.now() / 1_000 - 3_600;
  utimesSync(path, past, past);
}

/** Gives how many files a look should see. */
export function fillHostileFolder(folder: string): number {
  for (const [name, make] of Object.entries(HOSTILE_MESSAGES)) write(folder, `${name}.eml`, make());
  write(folder, STEERING_NAME, "見本省は、令和7年9月10日に観閲式を開催します。");
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  symlinkSync("/etc/passwd", join(folder, "link.txt"));
  symlinkSync("/dev/zero", join(folder, "zero.txt"));
  symlinkSync("/etc", join(folder, "etc.html"));
  mkdirSync(join(folder, "sub.html"));
  return Object.keys(HOSTILE_MESSAGES).length + 1;
}

export function fillCrowdedFolder(folder: string, count: number): void {
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.txt`), "");
}
