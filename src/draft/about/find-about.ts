// Takes a document, its reading, the house, and the draft made of them, and gives what the article is about, as terms.

import { termKey } from "../../japanese/names/term-key.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";
import type { AuthorityIssuer } from "../authority/authority.ts";
import { findIssuer } from "../authority/look-up.ts";
import type { DeskView, DraftInput } from "../fields/desk-view.ts";
import { viewAnnouncement } from "../fields/desk-view.ts";
import { composeIssuer } from "../fields/issuer.ts";
import { peopleAbout } from "./people-about.ts";
import { placesAbout } from "./places-about.ts";
import { topicsAbout } from "./topics-about.ts";

const OF_JAPAN = /(?:,| of) Japan$/u;

/** 防衛省 統合幕僚監部 is known by its last part, Ministry of Defense by its name in English. */
function findKnown({ authority }: DeskView, written: string): AuthorityIssuer | undefined {
  const name = written.replace(OF_JAPAN, "");
  return (
    findIssuer(authority, name) ??
    findIssuer(authority, name.split(/\s+/u).at(-1) ?? "") ??
    findIssuer(authority, name.replace(/^防衛省\s*/u, "")) ??
    authority.issuers.find(({ english }) => english?.toLowerCase() === name.toLowerCase())
  );
}

function issuerAbout(view: DeskView): readonly Term[] {
  const written = composeIssuer(view)?.text ?? "";
  const known = findKnown(view, written);
  const name = known?.name ?? written;
  const english = known?.english;
  return [{ kind: "issuer", key: termKey(name), name, ...(english === undefined ? {} : { english }) }];
}

/** First the people, then topics, places and the issuer; of each none twice. */
export function findAbout(
  input: DraftInput,
  { headline, lead }: Pick<ArticleDraft, "headline" | "lead">,
): readonly Term[] {
  const view = viewAnnouncement(input);
  const told = [input.reading.title, headline.text, lead.text].join("\n");
  const terms = [
    ...peopleAbout(view),
    ...topicsAbout(view, told),
    ...placesAbout(view, told),
    ...issuerAbout(view),
  ];
  const names = new Set<string>();
  return terms.filter(({ kind, key }) => {
    const name = `${kind} ${key}`;
    if (key === "" || names.has(name)) return false;
    names.add(name);
    return true;
  });
}
