import assert from "node:assert/strict";
import { test } from "node:test";
import { createAskedThread, TooBusyError, TooSlowError } from "./ask-thread.ts";

const program = new URL("../../testing/threads/willing-thread.ts", import.meta.url);
/** A thread starts within it on a busy machine, too. */
const SLOWEST_MS = 10_000;
const open = (choice: {
  readonly atOnce?: number;
  readonly slowestMs?: number;
  readonly mostCpuMs?: number;
}) => createAskedThread<string, string>({ program, given: {}, name: "tests", ...choice });

for (const atOnce of [1, 3])
  test(`of ${atOnce} questions at a time one without an answer fails alone, and the others are answered`, async () => {
    const thread = open({ atOnce, slowestMs: SLOWEST_MS });
    const asked = ["first", "loop", "third", "fourth"].map((question) => thread.ask(question));
    const [first, loop, third, fourth] = await Promise.allSettled(asked);
    assert.ok(loop?.status === "rejected" && loop.reason instanceof TooSlowError);
    assert.deepEqual(
      [first, third, fourth].map((each) => each?.status === "fulfilled" && each.value),
      ["first was asked", "third was asked", "fourth was asked"],
    );
    await thread.close();
  });

test("one that takes more memory than a thread has fails alone, and says so", async () => {
  const thread = open({ atOnce: 2 });
  const [hoard, other] = await Promise.allSettled([thread.ask("hoard"), thread.ask("other")]);
  assert.ok(hoard.status === "rejected" && hoard.reason instanceof Error && "code" in hoard.reason);
  assert.equal(hoard.reason.code, "ERR_WORKER_OUT_OF_MEMORY");
  assert.ok(other.status === "fulfilled" && other.value === "other was asked");
  await thread.close();
});

test("one that takes more of a core than it may fails alone, and those behind it are answered", async () => {
  const thread = open({ atOnce: 1, mostCpuMs: 300 });
  const asked = ["spin", "second", "spin", "fourth"].map((question) => thread.ask(question));
  const [spin, second, again, fourth] = await Promise.allSettled(asked);
  for (const each of [spin, again])
    assert.ok(each?.status === "rejected" && each.reason instanceof TooBusyError);
  assert.deepEqual(
    [second, fourth].map((each) => each?.status === "fulfilled" && each.value),
    ["second was asked", "fourth was asked"],
  );
  await thread.close();
});

test("when it is closed, what waits and what was given fail", async () => {
  const thread = open({ atOnce: 1 });
  const asked = Promise.allSettled([thread.ask("wait"), thread.ask("behind it")]);
  await thread.close();
  for (const each of await asked) {
    assert.ok(each.status === "rejected");
    assert.match(String(each.reason), /The server is ending/);
  }
});
