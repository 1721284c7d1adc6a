// Judged article: an article, its announcement and what the desk judged of it → the facts as they stand, what would be drafted now, and what there is to prove.

import { findReading } from "./draft/authority/look-up.ts";
import { offerEntry } from "./draft/authority/offer-entry.ts";
import type { OfferedEntry } from "./draft/authority/offer-entry.ts";
import { usefulOffer } from "./draft/authority/useful-offer.ts";
import { startDay } from "./draft/template/time.ts";
import type { House } from "./house.ts";
import { BLOCKING_WARNINGS } from "./newsroom/decisions/should-publish.ts";
import type { JudgedFact, JudgedReading } from "./newsroom/judging/apply-judgements.ts";
import { judgeReading } from "./newsroom/judging/apply-judgements.ts";
import { doubtQuotes } from "./newsroom/judging/doubt-quotes.ts";
import { doubtsNow } from "./newsroom/judging/doubts-now.ts";
import { standingWarnings } from "./newsroom/judging/standing-warnings.ts";
import { draftFrom } from "./path.ts";
import { articleWords } from "./proof/article-words.ts";
import { findSlips, inTextOrder } from "./proof/find-slips.ts";
import { listProof } from "./proof/list-proof.ts";
import type { FindWords } from "./proof/words/dictionary.ts";
import type { HouseWords } from "./proof/words/house-words.ts";
import type { Judgeable } from "./read-judged.ts";
import type { Article, ArticleDraft } from "./terms/article.ts";
import type { ProofEntry } from "./terms/desk/proof-entry.ts";
import type { Reading } from "./terms/reading.ts";

export type ProofHouse = {
  readonly house: House;
  readonly words: HouseWords;
  readonly findWords: FindWords;
};

export type DraftedAnew = {
  readonly judged: JudgedReading;
  readonly draft: ArticleDraft;
};

export function draftAnew(given: Judgeable, reading: Reading, house: House): DraftedAnew {
  const judged = judgeReading(reading, given.judgements);
  const read = { document: given.document, reading: judged.reading };
  return { judged, draft: draftFrom(read, house, given.source) };
}

/** Each is held against the whole authority: of a list of thousands the first ones are enough. */
const MOST_OFFERS = 200;

/** What the authority could be taught by each fact, as the desk has it; in the order of the facts. */
export function offersOf(
  { facts, reading }: JudgedReading,
  { style, authority }: House,
): readonly (OfferedEntry | undefined)[] {
  const day = reading.announcedAt === undefined ? undefined : startDay(reading.announcedAt);
  const around = { home: style.homeCountry[0] ?? "", ...(day !== undefined && { day }) };
  return facts.slice(0, MOST_OFFERS).map(({ now }: JudgedFact) => {
    const offer = now && offerEntry(now, around);
    return offer && usefulOffer(authority, offer);
  });
}

/** Takes a second or two the first time. */
export function loadLinter() {
  return import("./proof/textlint/lint-words.ts");
}

/** The slips of the article's own words, by the house's rules and dictionary and by textlint, which is loaded for the first of them. */
async function slipsOf(article: Article, { house, words, findWords }: ProofHouse) {
  const desk = articleWords(article);
  const knowledge = {
    readingOf: (name: string) => findReading(house.authority, name),
    variants: words.variants,
  };
  if (desk.language !== "ja") return [];
  const { lintWords } = await loadLinter();
  return inTextOrder([...findSlips(desk, knowledge), ...findWords(desk), ...(await lintWords(desk))]);
}

/** `drafted`: absent of an article that no announcement stands behind. */
export async function proofNow(
  article: Article,
  drafted: DraftedAnew | undefined,
  proof: ProofHouse,
): Promise<readonly ProofEntry[]> {
  const { headlineLimit } = proof.house.style.editions[article.language];
  const { headline, lead } = article;
  const quoted = drafted
    ? doubtQuotes(
        [
          { text: headline, isFresh: headline.text === drafted.draft.headline.text },
          { text: lead, isFresh: lead.text === drafted.draft.lead.text },
        ],
        drafted.judged.reading,
        drafted.judged.facts,
      )
    : [];
  const told = drafted
    ? [...standingWarnings(article.warnings), ...drafted.draft.warnings]
    : article.warnings;
  const warnings = [...doubtsNow(told, article, headlineLimit), ...quoted];
  return listProof(article, warnings, await slipsOf(article, proof), (code) =>
    Object.hasOwn(BLOCKING_WARNINGS, code),
  );
}
