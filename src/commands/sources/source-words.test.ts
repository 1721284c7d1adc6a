import assert from "node:assert/strict";
import { test } from "node:test";
import { type CommandCall, UsageError } from "../command.ts";
import { suggestId } from "../../watching/usual-watch.ts";
import { readSourceId, readWatch } from "./source-words.ts";

/** A flag is an option without a word. */
const callWith = (options: Readonly<Record<string, string>>): CommandCall => ({
  inputs: [],
  text: (name) => options[name],
  flag: (name) => options[name] === "",
});
const watch = (place: string, options: Readonly<Record<string, string>> = {}) =>
  readWatch(place, callWith(options));

test("a place tells its kind, and each kind has its own usual rhythm", async () => {
  const feed = await watch("HTTPS://Ministry.example/feed");
  assert.deepEqual([feed.kind, feed.place, feed.follow], ["feed", "https://ministry.example/feed", "page"]);
  assert.deepEqual([feed.rhythm.leastMinutes, feed.rhythm.mostMinutes], [10, 120]);
  const folder = await watch(import.meta.dirname);
  assert.deepEqual(
    [folder.kind, folder.place, folder.rhythm.mostMinutes],
    ["folder", import.meta.dirname, 1],
  );
  const box = await watch("imaps://news@mail.example/INBOX", { "password-from": "MAIL_PASSWORD" });
  assert.deepEqual([box.kind, box.passwordFrom], ["mailbox", "MAIL_PASSWORD"]);
  assert.equal((await watch("push")).place, "");
  const seldom = await watch("https://ministry.example/", { kind: "list-page", every: "300" });
  assert.deepEqual([seldom.rhythm.leastMinutes, seldom.rhythm.mostMinutes], [300, 300]);
  assert.equal(seldom.holdsOld, undefined);
  const holding = await watch("https://ministry.example/", { kind: "list-page", "hold-old": "" });
  assert.equal(holding.holdsOld, true);
});

test("what makes no sense is named, and no password is kept", async () => {
  for (const [place, options, reason] of [
    ["/no/such/folder", {}, /"\/no\/such\/folder" is no address and no folder/],
    [import.meta.filename, {}, /is a file: a source is an address/],
    ["imaps://u:secret@mail.example/INBOX", {}, /^an address with a password is not kept/],
    ["https://ministry.example/", { every: "0.5" }, /--every takes minutes, at least 1, not "0\.5"/],
    ["https://ministry.example/", { every: "9999999" }, /rhythm leastMinutes of the source/],
    ["https://ministry.example/", { every: "60", "at-least-every": "30" }, /is less than leastMinutes/],
    ["push", { "hold-old": "" }, /--hold-old is of feeds and list pages/],
    ["https://ministry.example/", { kind: "fax" }, /--kind takes one of feed, .*, not "fax"/],
    ["https://ministry.example/", { follow: "all" }, /--follow takes one of/],
    ["https://ministry.example/", { contact: "a\r\nx: y" }, /contact of the source is no address/],
    ["https://ministry.example/", { "password-from": "a b" }, /no name of an environment variable/],
    ["https://", { kind: "feed" }, /"https:\/\/" is no address/],
  ] as const)
    await assert.rejects(
      () => watch(place, options),
      (error) =>
        error instanceof UsageError && reason.test(error.message) && !error.message.includes("secret"),
      place,
    );
  for (const id of ["", "A", "a b", "-a", "a-", "x".repeat(41), "../a"])
    assert.throws(() => readSourceId(id), /is no id of a source/, id);
});

test("an id is offered out of the host or the folder, and is always one", () => {
  for (const [kind, place, id] of [
    ["feed", "https://www.ministry.example/feed", "ministry-example"],
    ["folder", "/srv/Incoming Press", "incoming-press"],
    ["folder", "/srv/発表", "folder"],
    ["push", "", "push"],
    ["feed", `https://${"a".repeat(39)}-b.example/`, "a".repeat(39)],
  ] as const) {
    assert.equal(suggestId(kind, place), id);
    assert.equal(readSourceId(suggestId(kind, place)), id);
  }
});
