// Later announcement: an announcement as it is asked which promises it speaks to.

import type { AnnouncementId } from "../../../terms/ids.ts";
import type { Span } from "../../../terms/span.ts";
import type { Days } from "../../days-of-time.ts";
import type { PolarityRead } from "../polarity/polarity.ts";
import type { Form } from "../polarity/sentence-form.ts";
import type { Ordinal } from "./ordinals.ts";

export type LaterAnnouncement = {
  readonly id: AnnouncementId;
  /** The day it was announced, `YYYY-MM-DD`. */
  readonly day: string;
  readonly issuer: string;
  readonly title: string;
  readonly language: "ja" | "en";
  readonly text: string;
  /** Where it speaks: all of the text unless given. */
  readonly spoken?: readonly Span[];
};

export type DatedWords = Days & {
  readonly words: string;
  readonly isDay: boolean;
  readonly isMonth: boolean;
  readonly isAside: boolean;
  readonly isOfNoun: boolean;
  readonly value: string;
};

/** What one stretch says, in all that proposals look at. */
export type Said = {
  readonly text: string;
  /** As it is compared. */
  readonly normal: string;
  /** Concept → the word that names it. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Group → its concepts. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Countries and bodies. */
  readonly parties: ReadonlySet<string>;
  /** Whose cities it names. */
  readonly hosts: ReadonlySet<string>;
  readonly dates: readonly DatedWords[];
  readonly ordinals: readonly Ordinal[];
};

export type Clause = Said & { readonly polarity: PolarityRead; readonly forms: readonly Form[] };

/** A sentence, or the rows of a notice with the sentence that introduces them. */
export type Passage = Said & {
  readonly span: Span;
  readonly role: "text" | "question" | "answer" | "notice";
  /** Passages of one paragraph, one item or one question share it. */
  readonly topic: number;
  readonly polarity: PolarityRead;
  readonly forms: readonly Form[];
  readonly clauses: readonly Clause[];
};

export type ReadLater = LaterAnnouncement & {
  readonly head: Said & { readonly polarity: PolarityRead };
  /** Of all of it. */
  readonly parties: ReadonlySet<string>;
  /** Whose office speaks. */
  readonly office: Said;
  readonly isPress: boolean;
  readonly passages: readonly Passage[];
  /** Its title is a headline, not the first sentence of a text without one. */
  readonly hasHeadline: boolean;
  /** A chronicle, a history: it tells of the past. */
  readonly looksBack: boolean;
};
