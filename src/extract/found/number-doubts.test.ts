// Doubtful numbers are told once, at their place.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

test("too many digits behind a myriad are a doubt in any kind of text, told once", () => {
  const text =
    "利用について\n令和9年3月4日\n図書庁\n利用は累計１万１５７６０回となりました。前年は1万5760回でした。";
  const doubts = readAnnouncement({ text }).warnings.filter(({ code }) => code === "malformed-number");
  assert.deepEqual(
    doubts.map(({ span }) => text.slice(...(span ?? [0, 0]))),
    ["１万１５７６０回"],
  );
});
