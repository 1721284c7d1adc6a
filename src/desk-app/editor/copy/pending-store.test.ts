// Pending store: what was typed and not acknowledged is there after whatever ended the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type KeyValues, openPendingStore } from "./pending-store.ts";

/** A browser's storage with room for so many signs. */
function makeValues(room = Number.POSITIVE_INFINITY): KeyValues & { readonly map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (at) => [...map.keys()][at] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      const used = [...map].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (used + key.length + value.length > room) throw new Error("QuotaExceededError");
      map.set(key, value);
    },
    removeItem: (key) => map.delete(key),
  };
}

const step = (at: number) => ({ stepType: "replace", from: at, to: at });

test("each step is there for the next page, in its order, upon the version that it was made on", () => {
  const values = makeValues();
  const store = openPendingStore(values, 7);
  store.replace({ client: "a", version: 12, confirmed: 3, steps: [] });
  assert.deepEqual(store.list(), [], "nothing waits");
  store.append("a", 0, [step(1)]);
  store.append("a", 1, [step(2), step(3)]);
  assert.deepEqual(openPendingStore(values, 7).list(), [
    { client: "a", version: 12, confirmed: 3, steps: [step(1), step(2), step(3)] },
  ]);
  assert.deepEqual(openPendingStore(values, 70).list(), [], "another article's");
});

test("acknowledged steps go, those after them stay, and the document belongs to its version only", () => {
  const store = openPendingStore(makeValues(), 7);
  store.replace({ client: "a", version: 12, confirmed: 0, steps: [step(1), step(2), step(3)] });
  store.writeDocument("a", 12, { type: "doc" });
  assert.deepEqual(store.list()[0]?.document, { type: "doc" });
  store.replace({ client: "a", version: 14, confirmed: 2, steps: [step(3)] });
  store.append("a", 1, [step(4)]);
  assert.deepEqual(store.list(), [{ client: "a", version: 14, confirmed: 2, steps: [step(3), step(4)] }]);
  store.forget("a");
  assert.deepEqual(store.list(), []);
});

test("a browser killed between two writes leaves the steps as they were or as they become", () => {
  const values = makeValues();
  openPendingStore(values, 7).replace({ client: "a", version: 5, confirmed: 0, steps: [step(1), step(2)] });
  const whole: string[] = [];
  const killed = new Map(values.map);
  const watching: KeyValues = {
    ...values,
    length: 0,
    setItem: (key, value) => {
      killed.set(key, value);
      const then = makeValues();
      for (const [name, text] of killed) then.map.set(name, text);
      whole.push(JSON.stringify(openPendingStore(then, 7).list()));
    },
  };
  openPendingStore(watching, 7).replace({
    client: "a",
    version: 9,
    confirmed: 0,
    steps: [step(11), step(12)],
  });
  const before = JSON.stringify([{ client: "a", version: 5, confirmed: 0, steps: [step(1), step(2)] }]);
  const after = JSON.stringify([{ client: "a", version: 9, confirmed: 0, steps: [step(11), step(12)] }]);
  assert.deepEqual(whole, [before, before, after]);
});

test("a browser without room says so and keeps what it has", () => {
  const store = openPendingStore(makeValues(300), 7);
  assert.ok(store.replace({ client: "a", version: 1, confirmed: 0, steps: [step(1)] }));
  const many = Array.from({ length: 20 }, (_, at) => step(at));
  assert.equal(store.replace({ client: "a", version: 2, confirmed: 0, steps: many }), false);
  assert.deepEqual(store.list(), [{ client: "a", version: 1, confirmed: 0, steps: [step(1)] }]);
  assert.equal(store.append("a", 1, many), false);
});

test("what others left under our names is no step", () => {
  const values = makeValues();
  values.map.set("shirase-copy/7/a/head", "{");
  values.map.set("shirase-copy/7/b/head", JSON.stringify({ version: "1" }));
  values.map.set("shirase-copy/7", "x");
  assert.deepEqual(openPendingStore(values, 7).list(), []);
});
