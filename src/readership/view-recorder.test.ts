import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createViewRecorder } from "./view-recorder.ts";

/** A store whose commits end when the test says so. */
function createSlowStore() {
  const batches: {
    readonly views: readonly number[];
    readonly commit: () => void;
    readonly fail: () => void;
  }[] = [];
  const record = (views: readonly number[]) =>
    new Promise<void>((commit, reject) => {
      batches.push({ views, commit, fail: () => reject(new Error("disk full")) });
    });
  return { batches, record };
}

const pause = async () => {};
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe("the recorder of views", () => {
  it("acknowledges a view only after its batch is committed", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, pause });
    let acknowledged = "";
    void recorder.recordView(1).then((answer) => (acknowledged = answer));
    await settle();
    assert.deepEqual([batches[0]?.views, acknowledged], [[1], ""]);
    batches[0]?.commit();
    await settle();
    assert.equal(acknowledged, "recorded");
  });

  it("writes together what arrives while a batch is being written", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, pause, mostAtOnce: 3 });
    const answers = [recorder.recordView(1)];
    await settle();
    answers.push(...[2, 3, 4, 5].map((view) => recorder.recordView(view)));
    for (const at of [0, 1, 2]) {
      batches[at]?.commit();
      await settle();
    }
    assert.deepEqual(
      batches.map(({ views }) => views),
      [[1], [2, 3, 4], [5]],
    );
    assert.deepEqual(new Set(await Promise.all(answers)), new Set(["recorded"]));
  });

  it("answers that it is busy when too many wait, and keeps nothing of them", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, pause, mostWaiting: 2 });
    void recorder.recordView(1);
    await settle();
    const answers = [2, 3, 4].map((view) => recorder.recordView(view));
    assert.equal(await answers[2], "busy");
    batches[0]?.commit();
    await settle();
    assert.deepEqual(batches[1]?.views, [2, 3]);
  });

  it("tells every view of a batch that failed, and goes on with the next", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, pause });
    const lost = assert.rejects(recorder.recordView(1), /disk full/);
    await settle();
    const kept = recorder.recordView(2);
    batches[0]?.fail();
    await lost;
    await settle();
    batches[1]?.commit();
    assert.equal(await kept, "recorded");
  });

  it("closes when all that was taken is written, and takes no more", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, pause });
    const taken = recorder.recordView(1);
    let closed = false;
    const closing = recorder.close().then(() => (closed = true));
    assert.equal(await recorder.recordView(2), "busy");
    await settle();
    assert.equal(closed, false);
    batches[0]?.commit();
    await closing;
    assert.equal(await taken, "recorded");
  });
});
