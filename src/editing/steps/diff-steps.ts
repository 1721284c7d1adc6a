// Diff steps: two documents → steps that lead from the first to the second and touch as little as they can.

import diff from "fast-diff";
import { Fragment, type Node, Slice } from "prosemirror-model";
import { AttrStep, ReplaceStep, type Step, Transform } from "prosemirror-transform";
import { alignNodes } from "./align-nodes.ts";

/** Steps are collected from the end to the beginning: the places of those before are the first document's own. */
type Collected = Step[];

const sliceOf = (content: Fragment | readonly Node[]): Slice => new Slice(Fragment.from(content), 0, 0);

const isPlain = ({ children }: Node): boolean => children.every(({ marks }) => marks.length === 0);

/** Text without marks, word for word; what has marks is replaced from the first to the last place that differs. */
function diffText(before: Node, after: Node, start: number, steps: Collected): void {
  if (before.content.eq(after.content)) return;
  if (!isPlain(before) || !isPlain(after)) {
    const from = before.content.findDiffStart(after.content) ?? 0;
    const ends = before.content.findDiffEnd(after.content) ?? {
      a: before.content.size,
      b: after.content.size,
    };
    // Where a sign is repeated, the end may be found before the start.
    const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
    const written = after.content.cut(from, ends.b + overlap);
    steps.push(new ReplaceStep(start + from, start + ends.a + overlap, sliceOf(written)));
    return;
  }
  let at = start + before.content.size;
  let written = "";
  let dropped = 0;
  const flush = (): void => {
    if (written === "" && dropped === 0) return;
    const content = written === "" ? [] : [after.type.schema.text(written)];
    steps.push(new ReplaceStep(at, at + dropped, sliceOf(content)));
    [written, dropped] = ["", 0];
  };
  for (const [kind, text] of diff(before.textContent, after.textContent, undefined, true).toReversed()) {
    if (kind === diff.EQUAL) flush();
    if (kind === diff.INSERT) written = text + written;
    else at -= text.length;
    if (kind === diff.DELETE) dropped += text.length;
  }
  flush();
}

function diffAttributes(before: Node, after: Node, pos: number, steps: Collected): void {
  for (const [name, value] of Object.entries(after.attrs)) {
    if (before.attrs[name] !== value) steps.push(new AttrStep(pos, name, value));
  }
}

/** `pos`: where the node begins in the first document. */
function diffNode(before: Node, after: Node, pos: number, steps: Collected): void {
  if (before.inlineContent) diffText(before, after, pos + 1, steps);
  else diffChildren(before, after, pos + 1, steps);
  diffAttributes(before, after, pos, steps);
}

function diffChildren(before: Node, after: Node, start: number, steps: Collected): void {
  const ends: number[] = [];
  let end = start;
  for (const { nodeSize } of before.children) ends.push((end += nodeSize));
  for (const change of alignNodes(before.children, after.children).toReversed()) {
    const from = ends[change.before[0] - 1] ?? start;
    const to = ends[change.before[1] - 1] ?? start;
    const [old] = before.children.slice(...change.before);
    const now = after.children.slice(...change.after);
    if (change.kind === "paired" && old && now[0]) diffNode(old, now[0], from, steps);
    else steps.push(new ReplaceStep(from, to, sliceOf(now)));
  }
}

/** The steps taken one after another lead to the second document, exactly. */
export function diffSteps(before: Node, after: Node): readonly Step[] {
  if (before.eq(after)) return [];
  const steps: Collected = [];
  diffChildren(before, after, 0, steps);
  const transform = new Transform(before);
  if (steps.every((step) => transform.maybeStep(step).failed === null) && transform.doc.eq(after)) {
    return steps;
  }
  return [new ReplaceStep(0, before.content.size, sliceOf(after.content))];
}
