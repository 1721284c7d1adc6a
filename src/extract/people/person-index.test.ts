import assert from "node:assert/strict";
import { test } from "node:test";
import { readNames } from "../../japanese/names.ts";
import { readAnnouncement } from "../read-announcement.ts";
import { PersonIndex } from "./person-index.ts";

const mentionOf = (text: string) => {
  const [mention] = readNames(text);
  assert.ok(mention);
  return mention;
};

test("a short form, a variant and a last name in katakana find whom they mean among many", () => {
  const index = new PersonIndex();
  const add = (text: string, first: string) => index.add(mentionOf(text), { first, mentions: [] });
  add("濵崎 正己(はまさき・まさみ)外務大臣は", "p1");
  add("アンナ・リンデン国防大臣は", "p2");
  add("早見 環(はやみ・たまき)外務副大臣は", "p3");
  assert.equal(index.find(mentionOf("浜崎外務大臣は"))?.first, "p1");
  assert.equal(index.find(mentionOf("リンデン国防大臣は"))?.first, "p2");
  assert.equal(index.find(mentionOf("早見外務副大臣は"))?.first, "p3");
  assert.equal(index.find(mentionOf("月岡外務大臣は")), undefined);
});

test("in a list of hundreds whose names begin alike, one who is named again is known again", () => {
  const names = Array.from(
    { length: 400 },
    (_, at) =>
      `山${"田川中口本下崎根"[at % 8]}${"一二三四五六七八九十"[at % 10]}${"太郎次美子明光昭"[at % 8]}`,
  );
  const lines = [...new Set(names)].map((name) => `見本局長 ${name}`);
  const text = `お知らせ\n令和9年3月4日\n見本省\n${lines.join("\n")}\n${lines.at(-1) ?? ""}\n`;
  const people = readAnnouncement({ text }).facts.filter((fact) => fact.type === "person");
  assert.equal(people.length, lines.length + 1);
  assert.equal(people.at(-1)?.same, people.at(-2)?.id);
});
