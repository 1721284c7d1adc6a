// Replay steps: a state and the steps of the working copy since then in, the state after them out, with what is one's own to be undone.

import { collab, receiveTransaction, sendableSteps } from "prosemirror-collab";
import { closeHistory, history, redo, undo } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, type Transaction } from "prosemirror-state";
import { Step } from "prosemirror-transform";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import type { CopyStep } from "./copy-transport.ts";

/** How a change of one's own came about, as this browser remembers it; `steps` is how many it was. */
export type ChangeMade = {
  readonly steps: number;
  readonly at: number;
  /** `settled`: of a block that both wrote anew the other's version was made to stand; that is not undone by a key. */
  readonly how: "typed" | "undone" | "redone" | "settled";
};

/** A document, and nothing undone yet: what each later plugin finds here stays when it joins. */
export function beginState(doc: Node, version: number, client: string): EditorState {
  return EditorState.create({ doc, plugins: [history(), collab({ version, clientID: client })] });
}

export const readStep = (json: unknown): Step => Step.fromJSON(articleSchema, json);

function receive(state: EditorState, steps: readonly Step[], clients: readonly string[]): EditorState {
  return state.apply(receiveTransaction(state, steps, clients));
}

const isSame = (state: EditorState, steps: readonly Step[]): boolean =>
  JSON.stringify(sendableSteps(state)?.steps ?? []) === JSON.stringify(steps);

/** Undoing once more comes to the same steps as it did, unless others have been in between: then it is a change like others. */
function applyAgain(state: EditorState, command: Command, steps: readonly Step[]): EditorState | undefined {
  let after: EditorState | undefined;
  command(state, (tr) => {
    after = state.apply(tr);
  });
  return after && isSame(after, steps) ? after : undefined;
}

function applyTyped(
  state: EditorState,
  steps: readonly Step[],
  { at, how }: Pick<ChangeMade, "at" | "how">,
): EditorState {
  let tr: Transaction = state.tr;
  for (const step of steps) tr.step(step);
  if (how === "settled") tr.setMeta("addToHistory", false);
  else if (how !== "typed") tr = closeHistory(tr);
  return state.apply(tr.setTime(at));
}

const COMMANDS = { undone: undo, redone: redo } as const;

/** One's own: made and acknowledged in this very order, so that undoing finds them as it would have found them then. */
function replayOwn(
  state: EditorState,
  steps: readonly Step[],
  client: string,
  made: ChangeMade,
): EditorState {
  const { how } = made;
  const isCommand = how === "undone" || how === "redone";
  const again = isCommand ? applyAgain(state, COMMANDS[how], steps) : undefined;
  const after = again ?? applyTyped(state, steps, made);
  return receive(
    after,
    steps,
    steps.map(() => client),
  );
}

export type Replay = {
  readonly client: string;
  readonly isOwn: (step: CopyStep) => boolean;
  /** Of the steps of this client, from the first one that is replayed on; what is not remembered was typed. */
  readonly made: readonly ChangeMade[];
};

const instantOf = ({ at }: CopyStep): number => (at === undefined ? 0 : Date.parse(at));

/** Throws where a step cannot be taken: the server has taken all of them. */
export function replaySteps(first: EditorState, steps: readonly CopyStep[], replay: Replay): EditorState {
  let state = first;
  const changes = [...replay.made];
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (!step) break;
    if (!replay.isOwn(step)) {
      state = receive(state, [readStep(step.step)], [step.client]);
      at += 1;
      continue;
    }
    const known = step.client === replay.client ? changes.shift() : undefined;
    const made: ChangeMade = known ?? { steps: 1, at: instantOf(step), how: "typed" };
    const group = steps.slice(at, at + made.steps).filter(({ client }) => client === step.client);
    state = replayOwn(
      state,
      group.map(({ step: json }) => readStep(json)),
      replay.client,
      made,
    );
    at += Math.max(1, group.length);
  }
  return state;
}
