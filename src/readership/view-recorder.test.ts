import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ViewRecorderOptions, createViewRecorder } from "./view-recorder.ts";

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

/** Time that passes when the test says so. */
function createTimer() {
  const waits: number[] = [];
  let running: (() => void) | undefined;
  const startTimer: ViewRecorderOptions<number>["startTimer"] = (milliseconds, over) => {
    waits.push(milliseconds);
    running = over;
    return () => (running = undefined);
  };
  return { waits, startTimer, pass: () => running?.(), isRunning: () => running !== undefined };
}

const STEPS = { stepMs: 20, mostSteps: 3 };
/** Where a test says nothing of time, it passes at once. */
const AT_ONCE = {
  ...STEPS,
  startTimer: (_: number, over: () => void) => {
    over();
    return () => {};
  },
};
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe("the recorder of views", () => {
  it("acknowledges a view only after its batch is committed", async () => {
    const { batches, record } = createSlowStore();
    const recorder = createViewRecorder({ record, ...AT_ONCE });
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
    const recorder = createViewRecorder({ record, ...AT_ONCE, mostAtOnce: 3 });
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
    const recorder = createViewRecorder({ record, ...AT_ONCE, mostWaiting: 2 });
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
    const recorder = createViewRecorder({ record, ...AT_ONCE });
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
    const recorder = createViewRecorder({ record, ...AT_ONCE });
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

  /** A recorder that waits by the test's time, and how many views its batches have had. */
  function openWaiting() {
    const { batches, record } = createSlowStore();
    const timer = createTimer();
    const recorder = createViewRecorder({ record, startTimer: timer.startTimer, ...STEPS, enough: 4 });
    const tell = (...views: readonly number[]) => views.forEach((view) => void recorder.recordView(view));
    const pass = async () => {
      timer.pass();
      await settle();
      return batches.map(({ views }) => views.length);
    };
    return { batches, recorder, timer, tell, pass };
  }

  it("waits for others while they keep coming, a few steps and no more", async () => {
    const { batches, timer, tell, pass } = openWaiting();
    tell(1);
    assert.deepEqual(await pass(), [1], "nobody else has come");
    batches[0]?.commit();
    await settle();
    tell(2);
    for (const another of [3, 4]) {
      tell(another);
      assert.deepEqual(await pass(), [1]);
      if (another === 3) assert.ok(timer.isRunning());
    }
    assert.deepEqual(await pass(), [1, 3], "as long as it may be, though others have come");
    assert.deepEqual(new Set(timer.waits), new Set([STEPS.stepMs]));
  });

  it("waits no longer where enough have come, and gives pages a turn between two batches", async () => {
    const { batches, timer, tell } = openWaiting();
    tell(1, 2, 3);
    await settle();
    assert.deepEqual([batches.length, timer.isRunning()], [0, true]);
    tell(4);
    await settle();
    assert.deepEqual([batches[0]?.views, timer.isRunning()], [[1, 2, 3, 4], false]);
    tell(5, 6, 7, 8);
    batches[0]?.commit();
    await settle();
    assert.deepEqual([batches.length, timer.waits.at(-1)], [1, 0]);
  });

  it("does not wait for others when it closes", async () => {
    const { batches, recorder, timer, tell } = openWaiting();
    tell(1, 2);
    await settle();
    const closing = recorder.close();
    await settle();
    assert.deepEqual([batches[0]?.views, timer.isRunning()], [[1, 2], false]);
    batches[0]?.commit();
    await closing;
  });
});
