// Editor authority: a working copy in memory that takes steps as the server does, for tests of the editor alone.

import { Node } from "prosemirror-model";
import type { Step } from "prosemirror-transform";
import type {
  CopyStep,
  LoadedCopy,
  SendAnswer,
  SendSteps,
} from "../../../desk-app/editor/copy/copy-transport.ts";
import { allowStep } from "../../../editing/steps/allow-step.ts";
import { parseStep } from "../../../editing/steps/parse-step.ts";
import { articleSchema } from "../../../editing/schema/article-schema.ts";

export type EditorAuthority = {
  readonly load: () => LoadedCopy;
  readonly send: (sent: SendSteps, account: number) => SendAnswer;
  readonly since: (version: number) => readonly CopyStep[];
  readonly left: () => readonly unknown[];
  /** As another editor would. */
  readonly alter: (make: (doc: Node) => Step) => void;
  readonly doc: () => Node;
  readonly steps: readonly CopyStep[];
};

export function createAuthority(document: unknown): EditorAuthority {
  const first = Node.fromJSON(articleSchema, document);
  let doc = first;
  const steps: CopyStep[] = [];
  let left: readonly unknown[] = [];
  const take = (step: Step, by: Omit<CopyStep, "step" | "at">): string | undefined => {
    const allowed = allowStep(doc, step);
    if (!allowed.ok) return allowed.error;
    doc = allowed.value;
    steps.push({ ...by, step: step.toJSON(), at: new Date().toISOString() });
    return undefined;
  };
  const since = (version: number): readonly CopyStep[] => steps.slice(version);

  const send: EditorAuthority["send"] = (
    { client, version, first: number, steps: given, met = [] },
    account,
  ) => {
    const missed = since(version);
    const again = missed.slice(0, given.length);
    if (
      again.length === given.length &&
      again.every((step, at) => step.client === client && step.number === number + at)
    ) {
      return { kind: "accepted" };
    }
    if (missed.length > 0) return { kind: "behind", steps: missed };
    const known = steps.filter((step) => step.client === client).length;
    if (number !== known) return { kind: "refused", why: `number ${number} after ${known}` };
    const before = doc;
    const count = steps.length;
    for (const [at, json] of given.entries()) {
      const step = parseStep(json);
      const why = step.ok
        ? take(step.value, { client, number: number + at, account, name: `編集者${account}` })
        : step.error;
      if (why === undefined) continue;
      doc = before;
      steps.length = count;
      return { kind: "refused", why };
    }
    left = [...left, ...met.map((conflict) => ({ ...(conflict as object), from: `編集者${account}` }))];
    return { kind: "accepted" };
  };
  return {
    load: () => ({ revision: 1, version: 0, document: first.toJSON() as unknown, steps, left }),
    left: () => left,
    send,
    since,
    steps,
    doc: () => doc,
    alter: (make) => {
      const number = steps.filter(({ client }) => client === "another").length;
      const why = take(make(doc), { client: "another", number, account: 99, name: "佐藤" });
      if (why !== undefined) throw new Error(why);
    },
  };
}
