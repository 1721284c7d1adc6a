// Copy client: a desk's API and a name → one editor at one article, who types, sends, is behind, and goes on, as a browser does.

import assert from "node:assert/strict";
import { Fragment, Node, Slice } from "prosemirror-model";
import { ReplaceStep, Step } from "prosemirror-transform";
import { z } from "zod";
import { rebaseWithConflicts } from "../../editing/conflicts/rebase-with-conflicts.ts";
import { articleSchema } from "../../editing/schema/article-schema.ts";
import { allowStep } from "../../editing/steps/allow-step.ts";
import type { DeskCaller } from "./open-test-desk.ts";

const step = z.looseObject({ step: z.unknown(), client: z.string(), version: z.int() });
const copy = z.looseObject({
  revision: z.int(),
  version: z.int(),
  document: z.unknown(),
  steps: z.array(step),
});
const behind = z.looseObject({
  code: z.string().optional(),
  current: z.looseObject({ version: z.int(), steps: z.array(step) }),
});

export type CopyClient = {
  readonly document: () => Node;
  readonly version: () => number;
  /** Steps that no answer has acknowledged yet. */
  readonly waiting: () => number;
  /** How many the server has acknowledged in all. */
  readonly acknowledged: () => number;
  /** Writes at a place of the headline. */
  readonly type: (at: number, text: string) => void;
  /** Sends what waits, once; true where it was acknowledged. Rejects where no answer came. */
  readonly send: () => Promise<boolean>;
  /** Sends until nothing waits. */
  readonly flush: () => Promise<void>;
  readonly receive: () => Promise<void>;
};

export const readStep = (json: unknown): Step => Step.fromJSON(articleSchema, json);

/** What a browser has in hand when it opens the article. */
export async function openCopyClient(
  api: () => Pick<DeskCaller, "get" | "post">,
  article: number,
  client: string,
): Promise<CopyClient> {
  const answer = await api().get(`/articles/${article}/copy`);
  assert.equal(answer.status, 200, answer.text);
  const opened = copy.parse(answer.json);
  let base = Node.fromJSON(articleSchema, opened.document);
  for (const { step: json } of opened.steps) base = readStep(json).apply(base).doc ?? assert.fail();
  let version = opened.version + opened.steps.length;
  let own: readonly Step[] = [];
  let document = base;
  let acknowledged = 0;

  function confirm(count: number): void {
    for (const taken of own.slice(0, count)) base = taken.apply(base).doc ?? assert.fail();
    own = own.slice(count);
    version += count;
    acknowledged += count;
  }

  function take(steps: readonly z.output<typeof step>[]): void {
    const others = steps.findIndex((one) => one.client !== client);
    confirm(others < 0 ? steps.length : others);
    const remote = others < 0 ? [] : steps.slice(others);
    if (remote.length === 0) return;
    const rebased = rebaseWithConflicts(
      own,
      remote.map((one) => readStep(one.step)),
      base,
    );
    base = rebased.theirs;
    own = [...rebased.own.filter((kept) => kept !== null), ...rebased.settling];
    document = rebased.document;
    version += remote.length;
  }

  async function send(): Promise<boolean> {
    if (own.length === 0) return true;
    const sent = own.length;
    const steps = own.map((one): unknown => one.toJSON());
    const got = await api().post(`/articles/${article}/copy/steps`, {
      client,
      version,
      first: acknowledged,
      steps,
    });
    if (got.status === 200) {
      confirm(sent);
      return true;
    }
    assert.equal(got.status, 409, got.text);
    take(behind.parse(got.json).current.steps);
    return false;
  }

  return {
    document: () => document,
    version: () => version,
    waiting: () => own.length,
    acknowledged: () => acknowledged,
    type(at, text) {
      for (const [index, sign] of [...text].entries()) {
        const place = Math.min(at + index, document.firstChild?.content.size ?? 0) + 1;
        const slice = new Slice(Fragment.from(articleSchema.text(sign)), 0, 0);
        const typed = new ReplaceStep(place, place, slice);
        const allowed = allowStep(document, typed);
        assert.ok(allowed.ok);
        own = [...own, typed];
        document = allowed.value;
      }
    },
    send,
    async flush() {
      while (own.length > 0) await send();
    },
    async receive() {
      const got = await api().get(`/articles/${article}/copy/steps?since=${version}`);
      assert.equal(got.status, 200, got.text);
      take(z.looseObject({ steps: z.array(step) }).parse(got.json).steps);
    },
  };
}
