// Craft mention: one craft or group as one stretch of a sentence names it, before it is known which sighting it belongs to.

import type { Span } from "../../../../terms/span.ts";

export type Craft = "aircraft" | "ship";

/**
 * How much the words say: a class or type by name, a sort of craft with its number (測量艦1隻), ships or aircraft of any
 * sort (艦艇3隻), or a bare type (Tu-95), which only speaks of one named before.
 */
export type CraftGrade = "named" | "sort" | "any" | "bare";

export type CraftMention = {
  readonly craft: Craft;
  readonly grade: CraftGrade;
  readonly nationality?: string;
  /** 中国とロシアの艦艇計10隻: of several countries together. */
  readonly isMixed?: true;
  /** 潜没潜水艦: nobody says whose it is, and a country named elsewhere is not its own. */
  readonly isOfNobody?: true;
  /** 同型機1機: of the model named last. */
  readonly isOfLastModel?: true;
  /** In the words of the text, without quotes. */
  readonly model: string;
  /** The ship's own: 「遼寧」. */
  readonly name?: string;
  readonly role?: string;
  readonly count?: number;
  /** `each`: the number holds for every craft of the list (各1機). `list`: it is the list's sum (の3隻), if there is a list. */
  readonly counts: "own" | "each" | "list" | "sum";
  readonly hull: readonly string[];
  readonly estimated: boolean;
  /** The stretch that names craft, number and hull numbers. */
  readonly span: Span;
  /** Where the words for the craft itself end, before number and hull numbers. */
  readonly named: number;
};
