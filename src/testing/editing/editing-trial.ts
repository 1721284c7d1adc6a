// Editing trial: chance → several editors at one article, now at once, now offline for long; then whether anybody's words are gone.

import assert from "node:assert/strict";
import type { Node } from "prosemirror-model";
import type { Step } from "prosemirror-transform";
import type { Conflict } from "../../editing/conflicts/conflict.ts";
import { putBack } from "../../editing/conflicts/put-back.ts";
import { rebaseWithConflicts } from "../../editing/conflicts/rebase-with-conflicts.ts";
import { allowStep } from "../../editing/steps/allow-step.ts";
import { surveyDocument } from "../../editing/steps/survey-document.ts";
import type { Draw } from "./arbitrary-step.ts";
import { type TakeSigns, drawEdit } from "./draw-edit.ts";
import { signsOf } from "./words-of.ts";

type Editor = {
  readonly client: number;
  /** In so many of a hundred turns it asks the server. */
  readonly patience: number;
  version: number;
  base: Node;
  own: readonly Step[];
  document: Node;
};

type Server = { document: Node; readonly steps: { readonly step: Step; readonly client: number }[] };

export type TrialOutcome = {
  readonly document: Node;
  readonly typed: number;
  readonly conflicts: number;
  /** Signs that were typed, that nobody took out who saw them, and that are in neither the document nor a conflict. */
  readonly lost: readonly string[];
};

type Trial = {
  readonly draw: Draw;
  readonly server: Server;
  readonly typed: Set<string>;
  /** Somebody had them before the eyes and took them out. */
  readonly takenOut: Set<string>;
  readonly shown: Set<string>;
  readonly take: TakeSigns;
  conflicts: number;
};

/** Signs of their own kind: Hangul and rarer ideographs, which no sample text of ours has. */
function createSigns(typed: Set<string>): TakeSigns {
  let next = 0;
  return (count) => {
    let text = "";
    for (let at = 0; at < count; at += 1) {
      const sign = String.fromCodePoint((next < 11_000 ? 0xac00 : 0x20000 - 11_000) + next);
      next += 1;
      typed.add(sign);
      text += sign;
    }
    return text;
  };
}

function edit(trial: Trial, editor: Editor): void {
  const fresh: string[] = [];
  const take: TakeSigns = (count) => {
    const signs = trial.take(count);
    fresh.push(...signs);
    return signs;
  };
  const before = signsOf(editor.document);
  let document = editor.document;
  const taken: Step[] = [];
  for (const step of drawEdit(trial.draw, document, take)) {
    const allowed = allowStep(document, step);
    if (!allowed.ok) break;
    document = allowed.value;
    taken.push(step);
  }
  const after = signsOf(document);
  // What a refused step would have brought was never typed.
  for (const sign of fresh) if (!after.has(sign)) trial.typed.delete(sign);
  // Two who swap blocks at once may make two of one: each that is taken out was seen.
  for (const [sign, times] of before) if ((after.get(sign) ?? 0) < times) trial.takenOut.add(sign);
  editor.own = [...editor.own, ...taken];
  editor.document = document;
}

function show(trial: Trial, document: Node, conflicts: readonly Conflict[]): void {
  for (const { at, ours, theirs, lost } of conflicts) {
    trial.conflicts += 1;
    const texts = [...lost.ours, ...lost.theirs, ...[...ours, ...theirs].map(({ text }) => text)];
    for (const text of texts) for (const sign of text) trial.shown.add(sign);
    for (const version of [...ours, ...theirs]) {
      const put = allowStep(document, putBack(document, at, version));
      if (!put.ok) assert.match(put.error, /one closing|be longer/, "a version can be put back");
    }
  }
}

function receive(trial: Trial, editor: Editor): void {
  const missed = trial.server.steps.slice(editor.version);
  const others = missed.findIndex(({ client }) => client !== editor.client);
  const confirmed = others < 0 ? missed.length : others;
  for (const { step } of missed.slice(0, confirmed)) {
    const { doc } = step.apply(editor.base);
    assert.ok(doc);
    editor.base = doc;
  }
  const own = editor.own.slice(confirmed);
  const remote = missed.slice(confirmed).map(({ step }) => step);
  editor.version = trial.server.steps.length;
  if (remote.length === 0) {
    editor.own = own;
    return;
  }
  const rebased = rebaseWithConflicts(own, remote, editor.base);
  assert.ok(rebased.theirs.eq(trial.server.document));
  editor.base = rebased.theirs;
  editor.own = [...rebased.own.filter((step) => step !== null), ...rebased.settling];
  editor.document = rebased.document;
  show(trial, rebased.document, rebased.conflicts);
}

/** As the server does it: one version after another, and no step that is not allowed. */
function send(trial: Trial, editor: Editor): void {
  const { server } = trial;
  let { document } = server;
  for (const step of editor.own) {
    const allowed = allowStep(document, step);
    assert.ok(allowed.ok, allowed.ok ? "" : allowed.error);
    document = allowed.value;
  }
  server.document = document;
  server.steps.push(...editor.own.map((step) => ({ step, client: editor.client })));
  // One answer in five is lost on its way: the editor learns of it from the next one.
  if (trial.draw(5) === 0) return;
  editor.version = server.steps.length;
  editor.base = document;
  editor.own = [];
}

function synchronise(trial: Trial, editor: Editor): void {
  receive(trial, editor);
  send(trial, editor);
}

export type TrialSize = { readonly editors: number; readonly turns: number };

export function tryEditing(first: Node, draw: Draw, { editors: count, turns }: TrialSize): TrialOutcome {
  const typed = new Set<string>();
  const trial: Trial = {
    draw,
    server: { document: first, steps: [] },
    typed,
    takenOut: new Set(),
    shown: new Set(),
    take: createSigns(typed),
    conflicts: 0,
  };
  const editors = Array.from({ length: count }, (_, client): Editor => ({
    client,
    // The last one is offline for most of the time.
    patience: client === count - 1 ? 4 : 40,
    version: 0,
    base: first,
    own: [],
    document: first,
  }));
  for (let turn = 0; turn < turns; turn += 1) {
    const editor = editors[draw(editors.length)];
    if (!editor) continue;
    if (draw(100) < editor.patience) synchronise(trial, editor);
    else edit(trial, editor);
  }
  for (let round = 0; round < 3; round += 1) for (const editor of editors) synchronise(trial, editor);
  for (const editor of editors) receive(trial, editor);
  const { document } = trial.server;
  document.check();
  assert.equal(surveyDocument(document).officials, surveyDocument(first).officials);
  for (const editor of editors) assert.ok(editor.base.eq(document), "everybody has the same document");
  const there = signsOf(document);
  const lost = [...typed].filter(
    (sign) => !there.has(sign) && !trial.shown.has(sign) && !trial.takenOut.has(sign),
  );
  return { document, typed: typed.size, conflicts: trial.conflicts, lost };
}
