// Read source form: what a form says of a source, what is wrong in it by field, and that it comes back as it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SOURCE, WATCH } from "../../testing/sources/watched-source.ts";
import { FormRefused, changeOf, fieldsOf, newSourceOf, readForm, testOf } from "./read-source-form.ts";
import { newSource, siteForm, sourceChange, testedPlace } from "./source-schemas.ts";

const LIST = {
  ...SOURCE,
  watch: {
    ...WATCH,
    kind: "list-page",
    links: { wanted: ["press/1.html", "開催、について"], unwanted: ["お問い合わせ"] },
    rhythm: { ...WATCH.rhythm, closedOn: ["2026-01-01", "2026-01-02"] },
  },
} as const;

function faultsOf(change: Readonly<Record<string, string>>): readonly string[] {
  const form = fieldsOf(LIST);
  for (const [name, value] of Object.entries(change)) form.set(name, value);
  try {
    readForm(newSource, newSourceOf(form));
    return [];
  } catch (error) {
    assert.ok(error instanceof FormRefused && error.fault.kind === "fields");
    return error.fault.fields;
  }
}

test("a source's settings go through its form and come back the same", () => {
  const { name, issuer, section, autoPublish, watch } = LIST;
  const { place, links, rhythm, follow, contact } = watch;
  const read = readForm(sourceChange, changeOf(fieldsOf(LIST)));
  assert.deepEqual(read, { name, issuer, section, autoPublish, place, links, rhythm, follow, contact });
});

test("each field that cannot be is named, all at once", () => {
  assert.deepEqual(faultsOf({}), []);
  for (const place of [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://me:pw@a.example/",
    "ftp://a.example/",
    "",
  ])
    assert.deepEqual(faultsOf({ place }), ["place"], place);
  assert.deepEqual(
    faultsOf({ id: "A B", name: "", "rhythm.zone": "Mars/Base", "rhythm.leastMinutes": "soon" }).toSorted(),
    ["id", "name", "rhythm.leastMinutes", "rhythm.zone"],
  );
  for (const id of ["timeliness", "test", "discover"]) assert.deepEqual(faultsOf({ id }), ["id"], id);
  for (const name of ["a\u202eb", "a\u001b[31m", "あ".repeat(201)])
    assert.deepEqual(faultsOf({ name }), ["name"]);
  assert.deepEqual(faultsOf({ "rhythm.to": "08:00" }), ["rhythm.to"]);
  assert.deepEqual(faultsOf({ "rhythm.closedOn": "2026-02-30" }), ["rhythm.closedOn"]);
  assert.deepEqual(faultsOf({ contact: "two words" }), ["contact"]);
});

test("what stands there already is held only where it is ticked, and only of what is looked at", () => {
  const form = fieldsOf(LIST);
  assert.equal(readForm(newSource, newSourceOf(form)).holdsOld, undefined);
  form.set("holdsOld", "1");
  assert.equal(readForm(newSource, newSourceOf(form)).holdsOld, true);
  assert.deepEqual(faultsOf({ holdsOld: "1", kind: "push", place: "" }), ["holdsOld"]);
});

test("what console alone may add is no kind of the desk's", () => {
  for (const kind of ["folder", "mailbox"])
    assert.deepEqual(faultsOf({ kind, place: "/etc" }).includes("kind"), true);
});

test("ticks of a test look are examples, and the last one said of a link holds", () => {
  const form = fieldsOf(LIST);
  form.append("tick.wanted", "https://a.example/2");
  form.append("tick.unwanted", "press/1.html");
  const { links } = readForm(testedPlace, testOf(form));
  assert.deepEqual(links, {
    wanted: ["開催、について", "https://a.example/2"],
    unwanted: ["お問い合わせ", "press/1.html"],
  });
});

test("a site may be typed without what stands before it, and nothing but the web is a site", () => {
  assert.equal(readForm(siteForm, { site: " www.a.example/x " }).site, "https://www.a.example/x");
  for (const site of ["", "javascript:alert(1)", "file:///etc", "https://u:p@a.example", "x".repeat(3_000)])
    assert.throws(() => readForm(siteForm, { site }), FormRefused, site.slice(0, 40));
});
