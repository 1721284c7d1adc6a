// Takes lines with their roles and facts by their surfaces and gives a document with its reading, for tests of drafting.

import type { Block, BlockShape, RubyReading, SourceDocument } from "../../terms/document.ts";
import type { Fact, Part, PartRole } from "../../terms/fact.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Reading } from "../../terms/reading.ts";
import { READING_SCHEMA } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";

export type FixtureLine = {
  readonly role: PartRole;
  readonly text: string;
  readonly shape?: BlockShape;
  readonly table?: number;
  /** Stands in navigation by the source's markup, in whichever part. */
  readonly furniture?: boolean;
};

type Placed = "id" | "span" | "part" | "basis";
type Unplaced<F> = F extends Fact ? Omit<F, Placed> : never;
/** A fact by the words it stands in, the `nth` time (0-based) that the text has them; values as the reader gives them. */
export type FixtureFact = Unplaced<Fact> & {
  readonly id?: string;
  readonly surface: string;
  readonly nth?: number;
};

export type Fixture = { readonly document: SourceDocument; readonly reading: Reading };

export type FixtureOptions = {
  readonly kind: AnnouncementKind;
  readonly title: string;
  readonly announcedAt?: string;
  readonly issuer?: Reading["issuer"];
  readonly address?: string;
  readonly language?: "ja" | "en";
  readonly rubies?: readonly RubyReading[];
};

export const official = (text: string, shape: BlockShape = "paragraph"): FixtureLine => ({
  role: "official",
  text,
  shape,
});
export const line = (role: PartRole, text: string): FixtureLine => ({ role, text });

function findSpan(text: string, surface: string, nth: number): Span {
  let at = -1;
  for (let count = 0; count <= nth; count += 1) {
    at = text.indexOf(surface, at + 1);
    if (at < 0) throw new Error(`The fixture has no "${surface}" number ${nth}`);
  }
  return [at, at + surface.length];
}

function cellsOf(start: number, text: string): readonly Span[] {
  let at = start;
  return text.split("\t").map((cell): Span => {
    const span: Span = [at, at + cell.length];
    at += cell.length + 1;
    return span;
  });
}

function placeBlocks(lines: readonly FixtureLine[]): {
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
} {
  const blocks: Block[] = [];
  const parts: Part[] = [];
  let at = 0;
  for (const { role, text, shape = "paragraph", table, furniture = role === "furniture" } of lines) {
    const span: Span = [at, at + text.length];
    blocks.push({
      shape,
      span,
      ...(shape === "row" ? { table: table ?? 0, cells: cellsOf(at, text) } : {}),
      ...(furniture ? { furniture } : {}),
    });
    const last = parts.at(-1);
    if (last?.role === role) parts[parts.length - 1] = { role, span: [last.span[0], span[1]] };
    else parts.push({ role, span });
    at = span[1] + 1;
  }
  return { blocks, parts };
}

function placeFact(text: string, parts: readonly Part[], fact: FixtureFact, index: number): Fact {
  const { surface, nth = 0, id = `f${index}`, ...rest } = fact;
  const span = findSpan(text, surface, nth);
  const part = parts.find(({ span: [start, end] }) => start <= span[0] && span[1] <= end)?.role ?? "official";
  return { ...rest, id, span, part, basis: "stated" };
}

export function makeFixture(
  lines: readonly FixtureLine[],
  facts: readonly FixtureFact[],
  options: FixtureOptions,
): Fixture {
  const text = lines.map((entry) => entry.text).join("\n");
  const { blocks, parts } = placeBlocks(lines);
  const { kind, title, announcedAt, issuer, address, language = "ja", rubies = [] } = options;
  const where = address === undefined ? {} : { address };
  return {
    document: {
      format: "text",
      bytes: new TextEncoder().encode(text),
      sha256: "0".repeat(64),
      charset: "utf-8",
      text,
      blocks,
      rubies,
      sourceMap: [{ text: [0, text.length], source: [0, text.length] }],
      warnings: [],
      ...where,
    },
    reading: {
      schema: READING_SCHEMA,
      kind,
      kindReasons: [],
      language,
      title,
      text,
      parts,
      facts: facts.map((fact, index) => placeFact(text, parts, fact, index)),
      warnings: [],
      ...where,
      ...(announcedAt === undefined ? {} : { announcedAt }),
      ...(issuer === undefined ? {} : { issuer }),
    },
  };
}
