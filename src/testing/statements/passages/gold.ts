// Gold: what a generated text states, with exact spans, in the field names of the reading.

import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { ActName, DateRole, Part, UndertakingStrength } from "../../../terms/fact.ts";
import type { Block } from "../../../terms/document.ts";
import { shiftSpan, type Span } from "../../../terms/span.ts";

/** Where else the same words stand: a fact found there is as right, and the gold is still one. */
type Repeated = { readonly elsewhere?: readonly Span[] };

export type GoldDate = Repeated & {
  readonly type: "date";
  readonly span: Span;
  readonly value: string;
  readonly role?: DateRole;
};

export type GoldPerson = Repeated & {
  readonly type: "person";
  readonly span: Span;
  /** Full name without spaces; for one who is only ever named short, the short name. */
  readonly name: string;
  /** What short mentions use. */
  readonly short: string;
  readonly mention: "full" | "short";
  readonly reading?: string;
  readonly office?: string;
  /** Every way the table of countries writes it. */
  readonly countries?: readonly string[];
};

export type GoldNamed = Repeated & {
  readonly type: "place" | "occasion";
  readonly span: Span;
  readonly name: string;
  /** Other names that are as right. */
  readonly also?: readonly string[];
};

export type GoldEvent = {
  readonly type: "event";
  readonly span: Span;
  readonly name: string;
  readonly date?: string;
  /** Still to come. */
  readonly coming?: true;
};

export type GoldAct = Repeated & {
  readonly type: "act";
  /** The stem of the closing verb: 意見が一致, 歓迎, ことに. */
  readonly span: Span;
  readonly act: ActName;
  /** The core of what the act is about. */
  readonly matter?: Span;
  readonly undertaking?: UndertakingStrength;
  readonly due?: string;
  /** Full names of those who act. */
  readonly actors?: readonly string[];
};

export type GoldQuestion = {
  readonly type: "question";
  /** The asker's whole words. */
  readonly span: Span;
  readonly speaker: string;
  /** Names and offices by which the answerer is also known on the page. */
  readonly known?: readonly string[];
  readonly topic: Span;
};

/** A doubt that the reader has to raise there. */
export type GoldWarning = { readonly type: "warning"; readonly span: Span };

export type GoldFact = GoldDate | GoldPerson | GoldNamed | GoldEvent | GoldAct | GoldQuestion | GoldWarning;

export type GoldPage = {
  readonly seed: number;
  readonly form: string;
  readonly text: string;
  readonly kind: AnnouncementKind;
  readonly parts: readonly Part[];
  readonly facts: readonly GoldFact[];
  readonly announcedAt?: string;
  readonly issuer?: string;
  /** Measures whose gold is complete, so that another fact is wrong; all where unsaid. */
  readonly complete?: readonly string[];
  /** Names that a place fact may have without being asked for: countries, regions. */
  readonly tolerated?: readonly string[];
  /** Given to the reader where the page came with marked-up blocks. */
  readonly blocks?: readonly Block[];
};

/** The fact with all its spans moved by `offset` units. */
export function shiftGold(fact: GoldFact, offset: number): GoldFact {
  const span = shiftSpan(fact.span, offset);
  if (fact.type === "act" && fact.matter) return { ...fact, span, matter: shiftSpan(fact.matter, offset) };
  if (fact.type === "question") return { ...fact, span, topic: shiftSpan(fact.topic, offset) };
  return { ...fact, span };
}
