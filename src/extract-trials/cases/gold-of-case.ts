// Gold of case: takes a case and the text that was received for it; gives the gold with the places of its surfaces.

import type { GoldFact, GoldPage } from "../../testing/statements/passages/gold.ts";
import type { Span } from "../../terms/span.ts";
import { foldName } from "../score/judged.ts";
import type { PageCase } from "./page-case.ts";

/** Before the text: no span touches it, so that a gold whose surface the text lacks is asked for and missed. */
const NOWHERE: Span = [-1, -1];

type Places = { readonly span: Span; readonly elsewhere: readonly Span[] };

const BLANK_LINES = /\n\s*\n/gu;

/** No words stand nowhere: a row without any name has no place of its own. */
export function findPlaces(text: string, surface: string): Places {
  if (surface === "") return { span: NOWHERE, elsewhere: [] };
  const found: Span[] = [];
  // A received text has no blank lines, which a gold that was taken from a page may have between its words.
  const closed = surface.replaceAll(BLANK_LINES, "\n");
  if (closed !== surface && !text.includes(surface)) return findPlaces(text, closed);
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    found.push([at, at + surface.length]);
  }
  const [span = NOWHERE, ...elsewhere] = found;
  return { span, elsewhere };
}

function factsOfCase({ gold }: PageCase, text: string): readonly GoldFact[] {
  return [
    ...gold.date.map(({ surface, value }): GoldFact => ({
      type: "date",
      ...findPlaces(text, surface),
      value,
    })),
    ...gold.person.map(({ surface, ...person }): GoldFact => ({
      type: "person",
      ...findPlaces(text, surface),
      ...person,
      short: person.name,
      mention: "full",
    })),
    ...gold.place.map((name): GoldFact => ({ type: "place", ...findPlaces(text, name), name })),
    ...gold.act.map(({ surface, ...act }): GoldFact => ({
      type: "act",
      ...findPlaces(text, surface),
      ...act,
    })),
  ];
}

/** The text says the time of the announcement when a gold date has it, alone or as the beginning of an interval. */
function saysAnnouncedAt({ gold }: PageCase, text: string): boolean {
  return gold.date.some(
    ({ surface, value }) => text.includes(surface) && value.split("/")[0] === gold.announcedAt,
  );
}

/** Every word of the issuer's name stands in the text. */
function saysIssuer({ gold }: PageCase, text: string): boolean {
  const folded = foldName(text);
  return (gold.issuer ?? "").split(/[\s・]+/u).every((word) => folded.includes(foldName(word)));
}

/** Issuer and time of announcement are gold only where the text says them; elsewhere they are the address's. */
export function goldOfCase(pageCase: PageCase, text: string): GoldPage {
  const { id, kind, complete, gold } = pageCase;
  return {
    seed: 0,
    form: id,
    text,
    kind,
    parts: [],
    facts: factsOfCase(pageCase, text),
    complete,
    ...(gold.announcedAt !== undefined && saysAnnouncedAt(pageCase, text)
      ? { announcedAt: gold.announcedAt }
      : {}),
    ...(gold.issuer !== undefined && saysIssuer(pageCase, text) ? { issuer: gold.issuer } : {}),
  };
}
