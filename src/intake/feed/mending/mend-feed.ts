// mendFeed: takes the text of an XML feed, however broken, gives what of it is read here as well-formed XML, and where it was broken.

import { Parser } from "htmlparser2";
import { FeedWriter, type WriterDoubt } from "./feed-writer.ts";
import type { FeedLimits } from "../feed-limits.ts";
import { withoutDoctype } from "./without-doctype.ts";

export type FeedKind = "rss" | "rdf" | "atom";

/** What was wrong and at which line of the feed it began. */
export type FeedDoubt = Pick<WriterDoubt, "kind" | "reason" | "times"> & { readonly line: number };

export type MendedFeed = {
  /** Nothing where its root is none of a feed. */
  readonly kind?: FeedKind;
  /** As it is written; empty where there is no element. */
  readonly root: string;
  readonly text: string;
  /** Whole entries. */
  readonly items: number;
  readonly doubts: readonly FeedDoubt[];
  /** Entities that its document type declared; nobody expanded them, and they are left out of the text. */
  readonly entities: number;
};

/** One pass, without recursion; ends at the limits. `address`: where the feed was read, for `xml:base`. */
export function mendFeed(source: string, address: string, limits: FeedLimits): MendedFeed {
  const { text, entities, names } = withoutDoctype(source);
  const writer = new FeedWriter(address, limits, names);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes, parser.startIndex),
      // An element that ends itself is told as implied, too: then no end tag is what is being read.
      onclosetag: (name, implied) =>
        writer.close(name, implied && text[parser.startIndex + 1] === "/", parser.startIndex),
      onattribute: () => writer.attribute(parser.startIndex),
      ontext: (piece) => writer.text(piece),
      oncdatastart: () => writer.beginVerbatim(),
      oncdataend: () => writer.endVerbatim(),
    },
    // Entities stay as they are: they are read once, with the field that they stand in.
    { xmlMode: true, decodeEntities: false },
  );
  writer.onEnough = () => parser.pause();
  parser.write(text);
  const { doubts, ...written } = writer.finish(text.length);
  return {
    ...written,
    entities,
    doubts: doubts.map(({ at, ...doubt }) => ({ ...doubt, line: lineOf(text, at) })),
  };
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) line++;
  return line;
}
