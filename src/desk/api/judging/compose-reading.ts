// Compose the reading: an article, its announcement and what was found in it → what the desk is shown, cut where it is too long for a screen.

import type { Announcement } from "../../../terms/announcement.ts";
import type { Article, ComposedText } from "../../../terms/article.ts";
import type { Part } from "../../../terms/fact.ts";
import { spanContains } from "../../../terms/span.ts";
import type { DraftNow, Looked, ReadFact } from "./judging-desk.ts";
import type { Judgeable } from "./load-judgeable.ts";
import type { ReadingAnswer } from "./reading-answer.ts";

/** In UTF-16 code units and in number: an announcement has a few thousand and a hundred; a book of tables is read in its original. */
const MOST_TEXT = 300_000;
const MOST_BLOCKS = 5_000;
const MOST_FACTS = 2_000;

type Place = "headline" | "lead";
type Uses = ReadonlyMap<string, ReadingAnswer["facts"][number]["uses"]>;

/** Of words that are those of the fresh draft, its grounds name the facts of this reading. */
function groundsOf(article: Article, draft: DraftNow | undefined, place: Place): ComposedText["grounds"] {
  return (draft?.[place].text === article[place].text ? draft[place] : article[place]).grounds;
}

function usesOf(article: Article, draft: DraftNow | undefined): Uses {
  const uses = new Map<string, { place: Place; span: [number, number] }[]>();
  for (const place of ["headline", "lead"] as const) {
    for (const { span, from } of groundsOf(article, draft, place)) {
      const facts = "facts" in from ? (from.facts ?? []) : [];
      for (const id of facts) {
        const known = uses.get(id) ?? [];
        uses.set(id, [...known, { place, span: [span[0], span[1]] }]);
      }
    }
  }
  return uses;
}

function blocksOf({ document }: Announcement, parts: readonly Part[]): ReadingAnswer["blocks"] {
  let length = 0;
  const shown: ReadingAnswer["blocks"] = [];
  for (const [index, { shape, span, level, furniture }] of document.blocks.entries()) {
    length += span[1] - span[0];
    if (length > MOST_TEXT || shown.length === MOST_BLOCKS) break;
    const role = furniture ? "furniture" : parts.find((part) => spanContains(part.span, span))?.role;
    shown.push({
      index,
      shape,
      span: [span[0], span[1]],
      text: document.text.slice(...span),
      ...(level !== undefined && { level }),
      ...(role && { role }),
    });
  }
  return shown;
}

const TOO_LONG =
  "The announcement is too long to be read here: its article is as it was drafted on its arrival.";

/** Of a piece of the desk's own, and of what is too long. */
const NOTHING_READ: Partial<Pick<Looked, "draft">> & Omit<Looked, "kind" | "draft"> = {
  facts: [],
  parts: [],
  adrift: [],
};

/** JSON has neither undefined nor what is only looked at. */
const plain = (told: unknown): ReadingAnswer => JSON.parse(JSON.stringify(told)) as ReadingAnswer;

function factAnswer({ key, id, read, now, judgement, offer }: ReadFact, uses: Uses): unknown {
  return { key, id, read, now, judgement, offer, uses: (id === undefined ? undefined : uses.get(id)) ?? [] };
}

function announcementAnswer({ id, revision, document, receivedAt, announcedAt }: Announcement): unknown {
  const { format, title, address } = document;
  return { id, revision, format, title, address, receivedAt, announcedAt };
}

export function composeReading(
  { article, announcement }: Pick<Judgeable, "article" | "announcement">,
  looked: Looked | undefined,
  unteachable: string | undefined,
): ReadingAnswer {
  const { facts, parts, adrift, draft } = looked ?? NOTHING_READ;
  const blocks = announcement ? blocksOf(announcement, parts) : [];
  const end = blocks.at(-1)?.span[1] ?? 0;
  const shown = facts.filter(({ key }) => !("span" in key) || key.span[1] <= end).slice(0, MOST_FACTS);
  const uses = usesOf(article, draft);
  const offered = (place: Place): string | undefined =>
    draft && draft[place].text !== "" && draft[place].text !== article[place].text
      ? draft[place].text
      : undefined;
  return plain({
    article: article.id,
    revision: article.revision,
    language: article.language,
    headline: article.headline.text,
    lead: article.lead.text,
    ...(announcement && { announcement: announcementAnswer(announcement) }),
    blocks,
    blocksLeftOut: (announcement?.document.blocks.length ?? 0) - blocks.length,
    facts: shown.map((fact) => factAnswer(fact, uses)),
    factsLeftOut: facts.length - shown.length,
    adrift,
    offers: { headline: offered("headline"), lead: offered("lead") },
    ...(announcement && !looked && { unread: TOO_LONG }),
    unteachable,
  });
}
