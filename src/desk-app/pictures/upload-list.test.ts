// Upload list: pictures go one after another, wait while the line is gone, and one that is refused holds up no other.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskPicture } from "../../desk/api/pictures/picture-schema.ts";
import type { CallResult } from "../api/call-api.ts";
import { createUploadList } from "./upload-list.ts";

const fileOf = (name: string, size = 3): File => new File([new Uint8Array(size)], name);

const pictureOf = (fileName: string): DeskPicture => ({
  name: "n",
  width: 1,
  height: 1,
  size: 1,
  number: 1,
  fileName,
  alt: "",
  credit: "",
  isKept: false,
});

type Sending = {
  readonly file: File;
  readonly onProgress: (part: number) => void;
  readonly answer: (result: CallResult<DeskPicture>) => void;
};

function open() {
  const sending: Sending[] = [];
  const taken: string[] = [];
  const list = createUploadList(
    (file, onProgress) => {
      const { promise, resolve } = Promise.withResolvers<CallResult<DeskPicture>>();
      sending.push({ file, onProgress, answer: resolve });
      return promise;
    },
    10,
    ({ fileName }) => taken.push(fileName),
  );
  const states = (): readonly string[] =>
    list.uploads.get().map(({ file, state }) => `${file.name} ${state.kind}`);
  const answer = async (result: CallResult<DeskPicture>): Promise<void> => {
    sending.shift()?.answer(result);
    await new Promise(setImmediate);
  };
  return { list, sending, taken, states, answer };
}

test("one goes at a time, the others wait in their order, and progress is told", async () => {
  const { list, sending, taken, states, answer } = open();
  list.add([fileOf("a"), fileOf("b"), fileOf("c")]);
  assert.deepEqual(states(), ["a sending", "b waiting", "c waiting"]);
  sending[0]?.onProgress(0.5);
  assert.deepEqual(list.uploads.get()[0]?.state, { kind: "sending", part: 0.5 });
  await answer({ ok: true, value: pictureOf("a") });
  assert.deepEqual([taken, states()], [["a"], ["b sending", "c waiting"]]);
  const detail = "This picture is not taken.";
  const problem = { kind: "problem", name: "refused", status: 422, detail, said: {} } as const;
  await answer({ ok: false, problem });
  assert.deepEqual(states(), ["b refused", "c sending"]);
  await answer({ ok: true, value: pictureOf("c") });
  const [refused] = list.uploads.get();
  assert.deepEqual(refused?.state, { kind: "refused", reason: detail });
  list.dismiss(refused?.id ?? 0);
  assert.deepEqual([taken, states()], [["a", "c"], []]);
});

test("without a line nothing is lost: what waits goes when it is back", async () => {
  const { list, taken, states, answer } = open();
  list.add([fileOf("a"), fileOf("b")]);
  await answer({ ok: false, problem: { kind: "offline" } });
  assert.deepEqual(states(), ["a held", "b waiting"]);
  list.resume();
  assert.deepEqual(states(), ["a sending", "b waiting"]);
  await answer({ ok: true, value: pictureOf("a") });
  await answer({ ok: true, value: pictureOf("b") });
  assert.deepEqual(taken, ["a", "b"]);
});

test("one that is too large is refused before a byte of it goes", () => {
  const { list, sending, states } = open();
  list.add([fileOf("large", 11), fileOf("small", 10)]);
  assert.deepEqual(states(), ["large too-large", "small sending"]);
  assert.deepEqual(
    sending.map(({ file }) => file.name),
    ["small"],
  );
});
