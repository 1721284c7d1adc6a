// Drafts a fixture in the house's own style and holds the draft to both laws: grounded values, official text word for word.

import assert from "node:assert/strict";
import { draftArticle } from "../../draft/draft-article.ts";
import { checkVerbatim, officialBlocks } from "../../newsroom/verbatim/check-verbatim.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import type { Source } from "../../terms/source.ts";
import type { Fixture } from "./fixture.ts";
import { assertGrounded } from "./grounds.ts";
import { loadTestAuthority, loadTestStyle } from "./house.ts";

export const style = loadTestStyle();
export const authority = loadTestAuthority();

export function draft(fixture: Fixture, source?: Source): ArticleDraft {
  const { document, reading } = fixture;
  const made = draftArticle({ ...fixture, style, authority, ...(source === undefined ? {} : { source }) });
  assertGrounded(made.headline, reading);
  assertGrounded(made.lead, reading);
  const verbatim = checkVerbatim(made, document, officialBlocks(document, reading));
  assert.ok(verbatim.ok, verbatim.ok ? "" : verbatim.error);
  return made;
}

export const codesOf = ({ warnings }: ArticleDraft): readonly string[] => warnings.map(({ code }) => code);
