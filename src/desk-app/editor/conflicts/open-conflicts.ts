// Open conflicts: what of two editors' words is waiting for a decision, its places kept right while the text goes on.

import type { Node } from "prosemirror-model";
import type { Mappable, Step } from "prosemirror-transform";
import type { Conflict } from "../../../editing/conflicts/conflict.ts";
import { rebaseWithConflicts } from "../../../editing/conflicts/rebase-with-conflicts.ts";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { type Store, createStore } from "../../store.ts";
import type { CopyStep } from "../copy/copy-transport.ts";
import type { Json } from "../copy/pending-store.ts";
import { readStep } from "../copy/replay-steps.ts";

/** Two editors' steps that meet on one document. */
export type Meeting = {
  /** What both began from. */
  readonly document: Node;
  readonly own: readonly Step[];
  readonly others: readonly CopyStep[];
};

/** `by`: the others' names. */
export type OpenConflict = Conflict & { readonly id: string; readonly by: readonly string[] };

export type OpenConflicts = {
  readonly list: Store<readonly OpenConflict[]>;
  /** Gives what notes the conflicts, once the document is the one that comes of both. */
  readonly meet: (meeting: Meeting) => () => void;
  /** Of a change of the text: places move along. */
  readonly follow: (mapping: Mappable) => void;
  /** Words that have no place: those of steps whose document is not known any more. */
  readonly strand: (steps: readonly Json[]) => void;
  /** Those that the server found when a revision was saved without the copy, each once. */
  readonly add: (conflicts: readonly Json[]) => void;
  readonly settle: (id: string) => void;
};

const signOf = ({ ours, theirs }: Conflict): string => JSON.stringify([ours, theirs]);

const isKept = (json: unknown): json is OpenConflict => isConflict(json) && "id" in json;

const isConflict = (json: unknown): json is Conflict =>
  typeof json === "object" &&
  json !== null &&
  "id" in json &&
  "at" in json &&
  "ours" in json &&
  "theirs" in json;

/** What the steps would have written, one after another. */
function wordsOf(steps: readonly Json[]): string {
  return steps
    .map((json) => {
      const { slice } = json as { readonly slice?: unknown };
      return textIn(slice);
    })
    .join("");
}

function textIn(json: unknown): string {
  if (Array.isArray(json)) return json.map(textIn).join("");
  if (typeof json !== "object" || json === null) return "";
  const { text, content } = json as { readonly text?: unknown; readonly content?: unknown };
  return typeof text === "string" ? text : textIn(content);
}

/** `write`: keeps them in this browser, so that they outlive the page; `kept`: what it had kept. */
export function openConflicts(kept: Json, write: (conflicts: Json) => void): OpenConflicts {
  const list = createStore<readonly OpenConflict[]>(Array.isArray(kept) ? kept.filter(isKept) : []);
  let next = 0;
  const set = (conflicts: readonly OpenConflict[]): void => {
    list.set(conflicts);
    write(conflicts);
  };
  const add = (conflicts: readonly Conflict[], by: readonly string[]): void => {
    if (conflicts.length === 0) return;
    const numbered = conflicts.map((conflict) => ({ ...conflict, by, id: `${Date.now()}-${(next += 1)}` }));
    set([...list.get(), ...numbered]);
  };
  return {
    list,
    meet: ({ document, own, others }) => {
      const { conflicts } = rebaseWithConflicts(
        own,
        others.map(({ step }) => readStep(step)),
        document,
      );
      return () => add(conflicts, [...new Set(others.flatMap(({ name }) => name ?? []))]);
    },
    follow: (mapping) => {
      if (list.get().length > 0) set(list.get().map((each) => ({ ...each, at: mapping.map(each.at, -1) })));
    },
    strand: (steps) => {
      const text = wordsOf(steps);
      if (text.trim() === "") return;
      const block = articleSchema.nodes.paragraph.create(null, articleSchema.text(text)).toJSON() as never;
      const lost = { ours: [text], theirs: [] };
      add(
        [
          {
            at: 0,
            field: "body",
            base: [],
            ours: [{ text, block }],
            theirs: [],
            now: undefined,
            lost,
            bothChanged: false,
          },
        ],
        [],
      );
    },
    add: (found) => {
      const known = new Set(list.get().map(signOf));
      add(
        found.filter(isConflict).filter((conflict) => !known.has(signOf(conflict))),
        [],
      );
    },
    settle: (id) => set(list.get().filter((each) => each.id !== id)),
  };
}
