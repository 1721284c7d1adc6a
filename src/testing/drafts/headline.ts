// Drafts the headline of a fixture from its title, paragraphs and facts, for tests of one kind.

import type { AnnouncementKind } from "../../terms/kind.ts";
import { draft } from "./draft.ts";
import type { FixtureFact, FixtureLine } from "./fixture.ts";
import { makeFixture, official } from "./fixture.ts";

type Options = {
  readonly title?: string;
  readonly issuer?: string;
  readonly announcedAt?: string;
  readonly head?: readonly FixtureLine[];
};

/** The headline for a title, paragraphs and facts, announced on 10 February 2027 unless told otherwise. */
export function headline(
  kind: AnnouncementKind,
  paragraphs: readonly string[],
  facts: readonly FixtureFact[],
  { title = "", issuer = "見本省", announcedAt = "2027-02-10", head = [] }: Options = {},
): string {
  const lines = [...head, ...(title === "" ? [] : [official(title, "heading")])];
  const fixture = makeFixture([...lines, ...paragraphs.map((text) => official(text))], facts, {
    kind,
    title,
    announcedAt,
    issuer: { name: issuer, basis: "source" },
  });
  return draft(fixture).headline.text;
}
