// Store bench: empty stores of one engine for tests, each opened as often as a test likes and closed after it.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { MINISTRY } from "./specimens.ts";

export type StoreBench = {
  /** Where a new store will be: whoever opens it first makes its tables. */
  readonly makeLocation: () => Promise<string>;
  /** An empty store whose tables are there already: to make them takes longer than most tests. */
  readonly makeStore: () => Promise<string>;
};

/** Closed when the test ends. */
export async function openAt(t: TestContext, location: string): Promise<Archive> {
  const opened = await openArchive(location);
  assert.ok(opened.ok, opened.ok ? "" : opened.error.message);
  t.after(() => opened.value.close());
  return opened.value;
}

/** An empty store that knows one source. */
export async function openEmpty(t: TestContext, bench: StoreBench): Promise<Archive> {
  const archive = await openAt(t, await bench.makeStore());
  await archive.saveSource(MINISTRY);
  return archive;
}

export async function collect<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const one of all) collected.push(one);
  return collected;
}
