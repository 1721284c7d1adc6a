// Acts of a command: the words that they take, and what is said where a call has others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Acts, describeActs, readAct } from "./acts.ts";
import { UsageError } from "./command.ts";

const ACTS: Acts<string> = {
  add: { takes: "FROM [TO]", read: ([from, to = "nowhere"], call) => `${from} ${to} ${call.flag("gone")}` },
  list: { takes: "", read: (words) => `all ${words.length}` },
};

const read = (inputs: readonly string[], usual?: string): string =>
  readAct(ACTS, { inputs, text: () => undefined, flag: (name) => name === "gone" }, usual);

test("an act is read with the words behind it and the options of the call", () => {
  assert.equal(read(["add", "/a", "/b"]), "/a /b true");
  assert.equal(read(["add", "/a"]), "/a nowhere true");
  assert.equal(read(["list"]), "all 0");
  assert.equal(read([], "list"), "all 0");
});

test("a call that names no act, another one, or too few or too many words is told what is right", () => {
  const wrong: readonly (readonly [inputs: readonly string[], message: string])[] = [
    [[], "say one of add, list"],
    [["toString"], '"toString" is none of add, list'],
    [["add"], "add takes FROM [TO], and was given nothing"],
    [["add", "1", "2", "3"], 'add takes FROM [TO], and was given "1 2 3"'],
    [["list", "1"], 'list takes nothing more, and was given "1"'],
  ];
  for (const [inputs, message] of wrong) assert.throws(() => read(inputs), new UsageError(message));
});

test("the help shows every act with what it takes", () => {
  assert.equal(describeActs(ACTS), "add FROM [TO] | list");
  assert.equal(describeActs(ACTS, "list"), "[add FROM [TO] | list]");
});
