import assert from "node:assert/strict";
import { test } from "node:test";
import type { Announcement } from "../../../terms/announcement.ts";
import { sourceId } from "../../../terms/ids.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import { entriesOfPages, visitOfChange } from "./stated-visits.ts";

const at = (time: string): number => Date.parse(`2025-09-${time}Z`);
const instant = (time: string): string => new Date(at(time)).toISOString();

function entry(source: string, path: string, time: string): KeptItem {
  const address = `http://www.mihon.example${path}`;
  const seen = { firstSeenAt: instant(time), lastSeenAt: instant(time) };
  return { source: sourceId(source), key: path, address, ...seen, tries: 0, state: "taken" };
}

const PAGE = entry("honsho", "/press/2025/09/a28.html", "05T15:14");
const COPY = entry("juyo", "/copies/a28.pdf", "05T12:05");
const LISTED_TOO = entry("juyo", "/press/2025/09/a28.html", "05T17:00");

type Revision = Pick<Announcement, "revision" | "sourceId" | "receivedAt">;
const revision = (number: number, source: string, time: string): Revision => ({
  revision: number,
  sourceId: sourceId(source),
  receivedAt: instant(time),
});

test("a copy that came first is asked again by its own times, and tells nothing of the page", () => {
  const entries =
    entriesOfPages({ announcements: [], articles: new Map(), items: [COPY, PAGE] }).get(28) ?? [];
  assert.deepEqual(entries, [PAGE]);
  const chain = [revision(1, "juyo", "05T12:05")];
  assert.equal(visitOfChange(entries, chain, at("06T10:18")), at("06T15:14"));
});

test("of two entries of one page the first that comes by is meant, and each goes by the change that it saw itself", () => {
  const entries = [PAGE, LISTED_TOO];
  const first = revision(1, "honsho", "05T15:15");
  assert.equal(visitOfChange(entries, [first], at("05T22:00")), at("05T23:00"));
  const seen = [first, revision(2, "juyo", "05T23:00")];
  assert.equal(visitOfChange([PAGE], seen, at("06T00:30")), at("06T15:14"));
  assert.equal(visitOfChange(entries, seen, at("05T23:30")), at("06T00:00"));
});

test("what was changed before its entry came is seen when it comes, and nothing is stated a month later", () => {
  assert.equal(visitOfChange([PAGE], [], at("05T14:00")), at("05T15:14"));
  assert.equal(visitOfChange([PAGE], [], Date.parse("2025-10-06T00:00Z")), undefined);
});
