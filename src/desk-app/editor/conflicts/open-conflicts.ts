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

export type Met = {
  readonly settling: readonly Step[];
  /** What the settling steps stand upon. */
  readonly document: Node;
  readonly note: () => void;
};

/** Two editors' steps that meet on one document. */
export type Meeting = {
  /** What both began from. */
  readonly document: Node;
  readonly own: readonly Step[];
  readonly others: readonly CopyStep[];
};

export type OpenConflict = Conflict & {
  readonly id: string;
  /** The others' names. */
  readonly by: readonly string[];
  /** What is ours in it was written by this one, who had to give way: whoever sees it here is the other. */
  readonly from?: string;
  /** `unsent`: whoever wrote theirs is to be asked as well, and has not been told yet. `told`: the server has it. */
  readonly share?: "unsent" | "told";
};

export type UnsentConflict = Omit<OpenConflict, "share" | "from">;

/** At once; of words that are in neither version, which is whole. */
const MOST_TOLD = 20;
const MOST_WORDS = 100;

export type OpenConflicts = {
  readonly list: Store<readonly OpenConflict[]>;
  /** What comes of it, and what notes its conflicts once the document is the one that comes of both, settled. */
  readonly meet: (meeting: Meeting) => Met;
  /** Of a change of the text: places move along. */
  readonly follow: (mapping: Mappable) => void;
  /** Words that have no place: those of steps whose document is not known any more. */
  readonly strand: (steps: readonly Json[]) => void;
  /**
   * Those that the server keeps, each once: of a revision that was saved without the copy, and of editors who gave way.
   * `document`: as it is shown now.
   */
  readonly add: (conflicts: readonly Json[], document: Node) => void;
  /** Those that the others are to be told of, as the server takes them. */
  readonly unsent: () => readonly UnsentConflict[];
  readonly noteTold: (ids: readonly string[]) => void;
  /** Looked at; gives true where the server keeps it, too. */
  readonly settle: (id: string) => boolean;
};

const signOf = ({ ours, theirs }: Conflict): string => JSON.stringify([ours, theirs]);

const isKept = (json: unknown): json is OpenConflict => isConflict(json) && "id" in json;

const isConflict = (json: unknown): json is Conflict =>
  typeof json === "object" && json !== null && "at" in json && "ours" in json && "theirs" in json;

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

/** Where in another editor's document the block stands that the conflict is about. */
function placeIn(document: Node, { at, now }: Conflict): number {
  const place = Math.min(at, document.content.size);
  const stands = ({ textContent, isTextblock }: Node): boolean => isTextblock && textContent === now;
  if (now === undefined || stands(document.resolve(place).parent)) return place;
  let found = place;
  document.descendants((node, pos) => {
    if (stands(node)) found = pos + 1;
    return !node.isTextblock;
  });
  return found;
}

/** `write`: keeps them in this browser, so that they outlive the page; `kept`: what it had kept. */
export function openConflicts(kept: Json, write: (conflicts: Json) => void): OpenConflicts {
  const list = createStore<readonly OpenConflict[]>(Array.isArray(kept) ? kept.filter(isKept) : []);
  /** The server may still tell of them. */
  const settled = new Set<string>();
  const set = (conflicts: readonly OpenConflict[]): void => {
    list.set(conflicts);
    write(conflicts);
  };
  /** Other browsers' have names of their own. */
  const draw = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const note = (conflicts: readonly Conflict[], by: readonly string[]): void => {
    if (conflicts.length === 0) return;
    const named = conflicts.map((conflict): OpenConflict => ({
      ...conflict,
      by,
      id: draw(),
      ...(conflict.bothChanged && { share: "unsent" }),
    }));
    set([...list.get(), ...named]);
  };
  return {
    list,
    meet: ({ document, own, others }) => {
      const met = rebaseWithConflicts(
        own,
        others.map(({ step }) => readStep(step)),
        document,
      );
      const by = [...new Set(others.flatMap(({ name }) => name ?? []))];
      return {
        settling: met.settling,
        document: met.unsettled,
        note: () => note(met.conflicts, by),
      };
    },
    follow: (mapping) => {
      if (list.get().length > 0) set(list.get().map((each) => ({ ...each, at: mapping.map(each.at, -1) })));
    },
    strand: (steps) => {
      const text = wordsOf(steps);
      if (text.trim() === "") return;
      const block = articleSchema.nodes.paragraph.create(null, articleSchema.text(text)).toJSON() as never;
      const conflict: Conflict = {
        at: 0,
        field: "body",
        base: [],
        ours: [{ text, block }],
        theirs: [],
        now: undefined,
        lost: { ours: [text], theirs: [] },
        bothChanged: false,
        isWhole: false,
      };
      note([conflict], []);
    },
    add: (found, document) => {
      const known = new Set(list.get().flatMap((each) => [each.id, signOf(each)]));
      const fresh = found.filter(isConflict).flatMap((conflict): readonly OpenConflict[] => {
        const { id = signOf(conflict), by = [] } = conflict as Partial<OpenConflict>;
        if (known.has(id) || known.has(signOf(conflict)) || settled.has(id)) return [];
        return [{ ...conflict, at: placeIn(document, conflict), id, by, share: "told" }];
      });
      if (fresh.length > 0) set([...list.get(), ...fresh]);
    },
    unsent: () =>
      list
        .get()
        .filter(({ share }) => share === "unsent")
        .slice(0, MOST_TOLD)
        .map(({ share: _share, from: _from, lost: { ours, theirs }, ...told }) => ({
          ...told,
          lost: { ours: ours.slice(0, MOST_WORDS), theirs: theirs.slice(0, MOST_WORDS) },
        })),
    noteTold: (ids) => {
      if (ids.length === 0) return;
      set(list.get().map((each) => (ids.includes(each.id) ? { ...each, share: "told" } : each)));
    },
    settle: (id) => {
      const known = list.get().find((each) => each.id === id);
      settled.add(id);
      set(list.get().filter((each) => each.id !== id));
      return known?.share === "told";
    },
  };
}
