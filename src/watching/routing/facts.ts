// Routing facts: an announcement as it was read → what rules may ask of it.

import type { SourceDocument } from "../../terms/document.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Source } from "../../terms/source.ts";
import type { ConditionField } from "../../terms/sources/routing-rule.ts";
import { foldForRules } from "./fold.ts";

/** `wholes`: what it is, one of which `is` names; `text`: where `contains` looks. All folded. */
export type Asked = { readonly wholes: readonly string[]; readonly text: string };

/** Worked out when a rule asks for it first: most rules do not need the words of a long text. */
export type RoutingFacts = { readonly of: (field: ConditionField) => Asked };

/** A line that nobody would write: no word goes across it. */
const GAP = "\n";

/** What is known of an announcement without its facts; the kind and the issuer as they were read. */
export type RoutedAnnouncement = {
  readonly document: Pick<SourceDocument, "text" | "blocks" | "title" | "address">;
  readonly kind: string;
  readonly issuer: string;
  readonly source: Pick<Source, "id" | "name">;
  /** Names of those whom it speaks of, without spaces. */
  readonly people: () => readonly string[];
};

export function factsOf(announcement: RoutedAnnouncement): RoutingFacts {
  const known = new Map<ConditionField, Asked>();
  return {
    of(field) {
      const asked = known.get(field) ?? ask(announcement, field);
      known.set(field, asked);
      return asked;
    },
  };
}

export function factsOfReading(
  document: SourceDocument,
  { kind, issuer, facts }: Reading,
  source: Pick<Source, "id" | "name">,
): RoutingFacts {
  const people = (): readonly string[] =>
    facts.flatMap((fact) => {
      if (fact.type !== "person") return [];
      return fact.identity ? [fact.name, fact.identity.name] : [fact.name];
    });
  return factsOf({ document, kind, issuer: issuer?.name ?? "", source, people });
}

function ask({ document, kind, issuer, source, people }: RoutedAnnouncement, field: ConditionField): Asked {
  switch (field) {
    case "kind":
      return wholes([kind]);
    case "issuer":
      return wholes([issuer]);
    case "source":
      return wholes([source.id, source.name]);
    case "address":
      return wholes([document.address ?? ""]);
    case "people":
      // A name is compared without the spaces that texts put into it.
      return wholes(people().map((name) => name.replace(/\s/gu, "")));
    case "words":
      return words(document);
  }
}

function wholes(texts: readonly string[]): Asked {
  const folded = texts.map(foldForRules).filter((text) => text !== "");
  return { wholes: folded, text: folded.join(GAP) };
}

/** The title and the text; a whole is the title, or one paragraph. */
function words({ text, title = "", blocks }: RoutedAnnouncement["document"]): Asked {
  const paragraphs = blocks.map(({ span }) => foldForRules(text.slice(...span)));
  const head = foldForRules(title);
  return {
    wholes: [head, ...paragraphs].filter((each) => each !== ""),
    text: [head, foldForRules(text)].join(GAP),
  };
}
