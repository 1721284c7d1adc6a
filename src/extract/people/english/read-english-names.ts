// Takes an English text; gives the people that it names with an office or a rank, in either order, and who speaks in a transcript.

import type { NameMention } from "../../../japanese/names.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { bareLabels } from "./bare-labels.ts";
import { countryBehind, countryNamed, nationBefore, OF_COUNTRY, POSTED_TO } from "./nations.ts";
import { readRankedNames } from "./read-ranked-names.ts";
import { nameParts } from "./name-parts.ts";
import { HONOURS, IN_SHORT, NAME, OFFICE, OFFICE_BEHIND, REMIT, SUFFIX, TITLES } from "./words.ts";

type Forms = {
  readonly officeFirst: RegExp;
  readonly nameFirst: RegExp;
  readonly titled: RegExp;
};

let compiled: Forms | undefined;

/** Compiled when the first English text is read. */
function forms(): Forms {
  compiled ??= {
    officeFirst: new RegExp(
      `\\b(?<office>${OFFICE}${POSTED_TO}?${REMIT}?)${OF_COUNTRY}?,?[ ]+${HONOURS}(?<name>${IN_SHORT}${NAME})(?<suffix>${SUFFIX})`,
      "gu",
    ),
    // A capital behind the office begins another name: in New York, Foreign Minister Hayami.
    nameFirst: new RegExp(
      `(?<title>${TITLES})\\b(?<name>${IN_SHORT}${NAME})(?<suffix>${SUFFIX})(?:,? |\\n)(?:the |then |an? )?(?:[A-Z][A-Za-z.]{1,20}(?:['’]s)? ){0,2}?(?<office>${OFFICE_BEHIND})(?![a-z]|['’]s\\b)${OF_COUNTRY}?(?! [A-Z])`,
      "gu",
    ),
    titled: new RegExp(
      `\\b(?:(?<office>Senator|Congressman|Congresswoman|King|Queen|Prince|Princess|Pope|Rep\\.|Sen\\.|Representative|Prof\\.) (?:Dr\\.? )?|(?:[Cc]ounterparts?,?|lawmaker|member|(?<=counterparts,? [A-Z][^.;\\n]{3,50} )and) |(?:Mr|Ms|Mrs|Dr)\\.? |(?:Hon\\.?|H\\. ?E\\.|(?:His|Her) Excellency|[Tt]he (?:Right )?Honou?rable) (?=[A-Z][\\w.'’-]{1,20} [A-Z]))(?<name>${IN_SHORT}${NAME})(?<suffix>${SUFFIX})`,
      "gu",
    ),
  };
  return compiled;
}

/** MINISTER PARK: and DEFENSE MINISTER HAYAMI KEN (THROUGH TRANSLATOR): say who speaks, in a transcript. */
const LABEL =
  /^(?<office>(?:[A-Z]{2,12} ){0,3}(?:MINISTER|SECRETARY|PRESIDENT|AMBASSADOR|GENERAL|ADMIRAL)(?: (?:OF|FOR)(?: NATIONAL| FOREIGN)? [A-Z]{2,12})?) (?<name>[A-Z][A-Z'-]{1,20}(?: (?:[A-Z]\. )?[A-Z][A-Z'-]{1,20}){0,2})(?=(?: \([^()\n]{1,40}\))?:)/gmu;

/** A line that is broken for its length goes on in the next. */
const WRAPPED = /(?<=[^\n]{40}(?:,| of| the| and| for| with| to| by))\n(?=[A-Z(])/gu;

export function readEnglishNames(written: string): readonly NameMention[] {
  const { officeFirst, nameFirst, titled } = forms();
  const labels = [...written.matchAll(LABEL), ...bareLabels(written)].map((match) =>
    mentionOf(written, match),
  );
  const text = written.replaceAll(WRAPPED, " ");
  const ranked = readRankedNames(text);
  const sure = inOrder([...ranked, ...labels]);
  const found = [...text.matchAll(officeFirst)]
    .filter((match) => !isListed(text, match) && !isOfUnit(text, match))
    .map((match) => mentionOf(text, match))
    .filter(isFree(sure));
  const later = [...text.matchAll(nameFirst)]
    .filter(isWholeName)
    .map((match) => mentionOf(text, match))
    .filter(isFree(inOrder([...sure, ...found])));
  const named = inOrder([...sure, ...found, ...later]);
  const others = [...text.matchAll(titled)].map((match) => mentionOf(text, match)).filter(isFree(named));
  return inOrder([...named, ...others]).map((mention) => ({
    ...mention,
    surface: written.slice(...mention.span),
  }));
}

/** A word alone before an office is a country or an adjective, unless Mr. stands before it. */
function isWholeName({ groups }: RegExpMatchArray): boolean {
  return groups?.["title"] !== "" || (groups?.["name"]?.includes(" ") ?? false);
}

/** Abe, former foreign minister, Doe, former envoy: in a list the office is that of whom stands before it. */
function isListed(text: string, { 0: surface, index = 0 }: RegExpMatchArray): boolean {
  const end = index + surface.length;
  return /, [^,]*$/u.test(surface) && /^, former\b/u.test(text.slice(end, end + 8));
}

/** Director, Policy Division: what is directed, and nobody's name. */
const UNIT_BEHIND =
  /^ (?:[A-Z][a-z]+,? |and |of |for |& ){0,7}(?:Divisions?|Bureau|Department|Section|Institute|Committee|Agency|Council|Centre|Center|Group|Branch|Program|Programme)\b/u;

function isOfUnit(text: string, { 0: surface, index = 0 }: RegExpMatchArray): boolean {
  const end = index + surface.length;
  return surface.includes(",") && UNIT_BEHIND.test(text.slice(end, end + 90));
}

function inOrder(mentions: readonly NameMention[]): readonly NameMention[] {
  return mentions.toSorted((a, b) => a.span[0] - b.span[0]);
}

function isFree(taken: readonly NameMention[]): (mention: NameMention) => boolean {
  return ({ span }) => findOverlapping(taken, span).length === 0;
}

function mentionOf(text: string, match: RegExpMatchArray): NameMention {
  const { name: bare = "", suffix = "", office, country: written } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const nameStart = start + match[0].lastIndexOf(bare);
  const name = bare + suffix.replace(/ MP$/u, "");
  const officeStart = start + (office === undefined ? 0 : match[0].indexOf(office));
  const country = countryNamed(written) ?? nationBefore(text, officeStart) ?? countryBehind(text, end);
  return {
    span: [start, end],
    surface: match[0],
    nameSpan: [nameStart, nameStart + name.length],
    ...nameParts(name),
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
  };
}
