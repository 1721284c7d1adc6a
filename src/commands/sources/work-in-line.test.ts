import assert from "node:assert/strict";
import { test } from "node:test";
import { type LongWork, workInLine } from "./work-in-line.ts";

const slow = (): { readonly work: () => Promise<string>; readonly end: (how: "done" | Error) => void } => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { work: () => promise, end: (how) => (how === "done" ? resolve(how) : reject(how)) };
};

test("work that takes long goes on by itself, until too much does; what goes wrong with it is told", async () => {
  const long: LongWork = new Set();
  const errors: unknown[] = [];
  const choice = { long, mostLong: 2, onError: (error: unknown) => void errors.push(error), longMs: 1 };
  const works = [slow(), slow(), slow()];
  assert.equal(await workInLine({ ...choice, work: works[0]?.work ?? assert.fail() }), "goes-on");
  assert.equal(await workInLine({ ...choice, work: works[1]?.work ?? assert.fail() }), "goes-on");
  let third = "waits";
  const waiting = workInLine({ ...choice, work: works[2]?.work ?? assert.fail() }).then((is) => (third = is));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([third, long.size], ["waits", 2]);
  works[0]?.end(new Error("broken off"));
  works[1]?.end("done");
  works[2]?.end("done");
  await Promise.all([waiting, ...long]);
  assert.deepEqual([third, long.size, String(errors[0])], ["done", 0, "Error: broken off"]);
  assert.equal(await workInLine({ ...choice, work: async () => "at once" }), "at once");
  await assert.rejects(
    workInLine({
      ...choice,
      longMs: 60_000,
      work: async () => {
        throw new Error("at once");
      },
    }),
    /at once/,
  );
});
