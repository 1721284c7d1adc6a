// Desk view: one announcement as drafting sees it; the official blocks, the title, and the facts that may be used.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { Block, SourceDocument } from "../../terms/document.ts";
import type { Fact, FactType } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Source } from "../../terms/source.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import type { Authority } from "../authority/authority.ts";
import type { HouseStyle } from "../style/house-style.ts";
import type { Edition } from "../template/edition.ts";

export type DraftInput = {
  readonly document: SourceDocument;
  readonly reading: Reading;
  readonly style: HouseStyle;
  readonly authority: Authority;
  readonly source?: Source;
  /** What rules said of it, ahead of what the style and the source say. */
  readonly section?: string;
  readonly template?: string;
};

export type OfficialBlock = { readonly index: number; readonly block: Block; readonly text: string };

export type DeskView = DraftInput & {
  readonly edition: Edition;
  readonly official: readonly OfficialBlock[];
  /** Facts of the lead and the official text, in text order. A page's own headline is not copied from. */
  readonly facts: readonly Fact[];
  /** The lead that a desk's page has; undefined on an issuer's own page. */
  readonly leadSpan?: Span;
};

/** Whole blocks that lie in an official part and are not furniture, in text order. */
export function findOfficialBlocks(document: SourceDocument, reading: Reading): readonly OfficialBlock[] {
  const official = reading.parts.filter(({ role }) => role === "official").map(({ span }) => span);
  return document.blocks.flatMap((block, index): readonly OfficialBlock[] => {
    if (block.furniture === true || !official.some((span) => spanContains(span, block.span))) return [];
    const text = document.text.slice(...block.span);
    return text.trim() === "" ? [] : [{ index, block, text }];
  });
}

export function viewAnnouncement(input: DraftInput): DeskView {
  const { document, reading, style } = input;
  const lead = reading.parts.find(({ role }) => role === "lead");
  const facts = reading.facts
    .filter(({ part }) => part === "lead" || part === "official")
    .toSorted((a, b) => a.span[0] - b.span[0]);
  return {
    ...input,
    edition: style.editions[reading.language],
    official: findOfficialBlocks(document, reading),
    facts,
    ...(lead === undefined ? {} : { leadSpan: lead.span }),
  };
}

export function factsOfType<T extends FactType>(
  { facts }: DeskView,
  type: T,
): readonly (Fact & { readonly type: T })[] {
  return facts.filter((fact): fact is Fact & { readonly type: T } => fact.type === type);
}

export function surfaceOf({ reading }: DeskView, span: Span): string {
  return reading.text.slice(...span);
}

/** Folded to one width and without white space, for comparing what is written in different ways. */
export function comparable(text: string): string {
  return foldWidth(text).replace(/\s/gu, "");
}
