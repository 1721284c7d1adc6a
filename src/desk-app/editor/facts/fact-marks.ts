// Fact marks: a plugin that marks the facts of the announcement in headline, lead and official text, as long as the words there are the fact's; nothing of it is in the document.

import type { Node } from "prosemirror-model";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
} from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import type { ReadingAnswer } from "../../../desk/api/judging/reading-answer.ts";
import { articleSchema } from "../../../editing/schema/article-schema.ts";
import { factClass } from "../../judging/fact-look.ts";
import type { PlacedFact } from "../../judging/text-pieces.ts";
import type { ShownFact } from "../../judging/use-reading.ts";
import type { CompositionGate } from "../composition/composition-gate.ts";
import { placeWords } from "./place-words.ts";

/** As much as is marked by. */
export type MarkedReading = Pick<ReadingAnswer, "headline" | "lead" | "blocks" | "facts">;

/** What the view of an official block draws by: where in the announcement it begins, and the facts in it. */
export type BlockFacts = {
  readonly start: number;
  readonly placed: readonly PlacedFact[];
  readonly facts: readonly ShownFact[];
  /** -1 where the fact that is chosen is not in the block. */
  readonly selected: number;
};

/** One place at which the article uses a fact. */
export type FactPlace = { readonly index: number; readonly from: number; readonly to: number };

type Marks = {
  readonly reading: MarkedReading | undefined;
  readonly selected: number;
  readonly set: DecorationSet;
  /** Words were changed while a word was being composed: its marks go when it is done. */
  readonly isStale: boolean;
};

type Told =
  | { readonly kind: "reading"; readonly reading: MarkedReading | undefined }
  | { readonly kind: "chosen"; readonly index: number }
  | { readonly kind: "settle" };

type TextSpec = { readonly index: number; readonly words: string };

const KEY = new PluginKey<Marks>("facts");
const { official } = articleSchema.nodes;
const NONE: Marks = { reading: undefined, selected: -1, set: DecorationSet.empty, isStale: false };

const isTextSpec = (spec: object): spec is TextSpec => "words" in spec;
export const isBlockFacts = (spec: object): spec is BlockFacts => "placed" in spec;

const markText = (
  facts: readonly ShownFact[],
  selected: number,
  from: number,
  to: number,
  spec: TextSpec,
) => {
  const fact = facts[spec.index];
  return fact
    ? [
        Decoration.inline(
          from,
          to,
          { nodeName: "mark", class: factClass(fact, spec.index === selected) },
          spec,
        ),
      ]
    : [];
};

function textMarks({ facts, ...reading }: MarkedReading, doc: Node, selected: number): readonly Decoration[] {
  return facts.flatMap(({ uses }, index) =>
    uses.flatMap(({ place, span }) => {
      const field = doc.child(place === "headline" ? 0 : 1);
      const start = place === "headline" ? 1 : doc.child(0).nodeSize + 1;
      const [from, to] = placeWords(reading[place], field.textContent, span) ?? [0, 0];
      const spec: TextSpec = { index, words: field.textContent.slice(from, to) };
      return to === from ? [] : markText(facts, selected, start + from, start + to, spec);
    }),
  );
}

/** By the block's number in the announcement. */
function factsOfBlocks({ blocks, facts }: MarkedReading): ReadonlyMap<unknown, BlockFacts> {
  const placed = facts.flatMap(({ key }, index): readonly PlacedFact[] =>
    "span" in key ? [{ index, start: key.span[0], end: key.span[1] }] : [],
  );
  return new Map(
    blocks.flatMap(({ index, span: [start, end] }): readonly [unknown, BlockFacts][] => {
      const within = placed.filter((one) => one.start < end && start < one.end);
      return within.length === 0 ? [] : [[index, { start, placed: within, facts, selected: -1 }]];
    }),
  );
}

function blockMarks(reading: MarkedReading, doc: Node, selected: number): readonly Decoration[] {
  const known = factsOfBlocks(reading);
  const marks: Decoration[] = [];
  doc.forEach((node, at) => {
    const facts = node.type === official ? known.get(node.attrs["block"]) : undefined;
    if (facts) marks.push(Decoration.node(at, at + node.nodeSize, {}, choosing(facts, selected)));
  });
  return marks;
}

/** Blocks without the fact stay as they are drawn. */
function choosing(block: BlockFacts, selected: number): BlockFacts {
  return { ...block, selected: block.placed.some(({ index }) => index === selected) ? selected : -1 };
}

const marksOf = (reading: MarkedReading | undefined, doc: Node, selected: number): DecorationSet =>
  reading
    ? DecorationSet.create(doc, [...textMarks(reading, doc, selected), ...blockMarks(reading, doc, selected)])
    : DecorationSet.empty;

/** The same marks with another fact chosen. */
function chooseIn({ set, reading }: Marks, doc: Node, selected: number): DecorationSet {
  const facts = reading?.facts ?? [];
  const marks = set.find().flatMap(({ from, to, spec }: Decoration): readonly Decoration[] => {
    if (isTextSpec(spec)) return markText(facts, selected, from, to, spec);
    return isBlockFacts(spec) ? [Decoration.node(from, to, {}, choosing(spec, selected))] : [];
  });
  return DecorationSet.create(doc, marks);
}

/** Marks of words that are not the fact's any more. */
const untrue = (set: DecorationSet, doc: Node): Decoration[] =>
  set
    .find(undefined, undefined, isTextSpec)
    .filter(({ from, to, spec }) => doc.textBetween(from, to) !== (spec as TextSpec).words);

export const findMarks = (
  state: EditorState,
): Omit<Marks, "set" | "isStale"> & { readonly set: DecorationSet } => KEY.getState(state) ?? NONE;

/** In the order of the article, a block's in that of its words. */
export function listPlaces(state: EditorState): readonly FactPlace[] {
  const { set } = findMarks(state);
  const places = set.find().flatMap(({ from, to, spec }: Decoration): readonly FactPlace[] => {
    if (isTextSpec(spec)) return [{ index: spec.index, from, to }];
    if (!isBlockFacts(spec)) return [];
    return spec.placed.toSorted((a, b) => a.start - b.start).map(({ index }) => ({ index, from, to }));
  });
  return places.toSorted((a, b) => a.from - b.from);
}

/** The innermost one at a place in headline or lead. */
function factAt(state: EditorState, pos: number): number | undefined {
  const found = findMarks(state).set.find(pos, pos, isTextSpec);
  const [mark] = found.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return mark && (mark.spec as TextSpec).index;
}

/** Chooses the next place after the selection, or of the one fact, and puts the selection there. */
export function goToFact(onChoose: (index: number) => void, only?: number): Command {
  return (state, dispatch) => {
    const places = listPlaces(state).filter(({ index }) => only === undefined || index === only);
    const { selected } = findMarks(state);
    const { from, to } = state.selection;
    const here = places.findIndex(
      (place) => place.index === selected && place.from === from && place.to === to,
    );
    const next = (here < 0 ? places.find((place) => place.from >= from) : places[here + 1]) ?? places[0];
    if (!next) return false;
    if (!dispatch) return true;
    const selection =
      state.doc.nodeAt(next.from)?.type === official
        ? NodeSelection.create(state.doc, next.from)
        : TextSelection.create(state.doc, next.from, next.to);
    dispatch(
      state.tr.setSelection(selection).setMeta(KEY, { kind: "chosen", index: next.index }).scrollIntoView(),
    );
    onChoose(next.index);
    return true;
  };
}

export const tellFacts = (view: EditorView, told: Told): void =>
  view.dispatch(view.state.tr.setMeta(KEY, told));

export type FactMarksOptions = { readonly gate: CompositionGate; readonly onChoose: (index: number) => void };

/** By an arrow into a fact, not by typing beside one. */
function noteCaret(view: EditorView, before: EditorState, onChoose: FactMarksOptions["onChoose"]): void {
  const { state } = view;
  const { empty, head } = state.selection;
  if (!empty || state.doc !== before.doc || before.selection.eq(state.selection) || !view.hasFocus()) return;
  const [was, is] = [factAt(before, before.selection.head), factAt(state, head)];
  if (is !== undefined && is !== was && is !== findMarks(state).selected) onChoose(is);
}

export function factMarks({ gate, onChoose }: FactMarksOptions): Plugin<Marks> {
  return new Plugin<Marks>({
    key: KEY,
    state: {
      init: () => NONE,
      apply: (tr, marks) => {
        const told = tr.getMeta(KEY) as Told | undefined;
        if (told?.kind === "reading") {
          const { reading } = told;
          return { ...marks, reading, set: marksOf(reading, tr.doc, marks.selected), isStale: false };
        }
        let { set, isStale, selected } = marks;
        if (tr.docChanged) set = set.map(tr.mapping, tr.doc);
        if (tr.docChanged || told?.kind === "settle") {
          const gone = untrue(set, tr.doc);
          // While a word is composed nothing around it is drawn anew.
          isStale = gone.length > 0 && !gate.isOpen();
          if (!isStale) set = set.remove(gone);
        }
        if (told?.kind === "chosen" && told.index !== selected) {
          selected = told.index;
          set = chooseIn({ ...marks, set }, tr.doc, selected);
        }
        return { ...marks, set, selected, isStale };
      },
    },
    view: () => {
      let isWaiting = false;
      let isOver = false;
      return {
        update: (view, before) => {
          noteCaret(view, before, onChoose);
          if (!KEY.getState(view.state)?.isStale || isWaiting) return;
          isWaiting = true;
          gate.whenOpen(() => {
            isWaiting = false;
            if (!isOver) tellFacts(view, { kind: "settle" });
          });
        },
        destroy: () => {
          isOver = true;
        },
      };
    },
    props: {
      decorations: (state) => KEY.getState(state)?.set,
      handleClick: (view, pos) => {
        const index = factAt(view.state, pos);
        if (index !== undefined) onChoose(index);
        return false;
      },
    },
  });
}
