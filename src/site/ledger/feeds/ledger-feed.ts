// Ledger feed: a feed's route in, its document in the format asked for out: undertakings made, evidence confirmed, outcomes decided, the newest first.

import { dayOf } from "../../../readership/day-of.ts";
import type { Facet } from "../../../terms/ledger/facet.ts";
import type { Rendered } from "../../delivery/page-cache.ts";
import { feedUrn } from "../../feeds/feed-identity.ts";
import { FEED_LENGTH } from "../../feeds/feed.ts";
import { writeFeed } from "../../feeds/feeds.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import { facetOfParties } from "../pages/list-pages.ts";
import { namesOfParties, topicName } from "../parts/ledger-names.ts";
import { renderPersonFeed } from "../people/person-feed.ts";
import type { LedgerSources } from "../render-ledger.ts";
import type { LedgerRoute, LedgerSubject } from "../routes.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";
import { REGISTER_WORDS } from "../words/register-words.ts";
import { happeningEntry } from "./happening-entry.ts";
import { isLedgerToldToHubs } from "./ledger-topics.ts";
import { readHappenings } from "./read-happenings.ts";
import { sightingEntries } from "./sightings-feed.ts";

type Described = {
  /** The same in every language and for ever. */
  readonly name: string;
  readonly title: string;
  readonly facet?: Facet<"undertaking">;
  readonly page: LedgerRoute;
};

function describe(context: PageContext, subject: LedgerSubject): Described | undefined {
  const { language } = context;
  const words = LEDGER_WORDS[language];
  switch (subject.page) {
    case "home":
      return { name: "ledger", title: words.feedTitle(undefined), page: subject };
    case "parties": {
      const { parties } = subject;
      return {
        name: `ledger/parties/${parties}`,
        title: words.feedTitle(namesOfParties(parties, language)),
        facet: facetOfParties(parties),
        page: { ...subject, filters: {} },
      };
    }
    case "topic": {
      const { key } = subject;
      return {
        name: `ledger/topics/${key}`,
        title: words.feedTitle(topicName(context, key)),
        facet: { facet: "topic", key },
        page: { ...subject, filters: {} },
      };
    }
    case "sightings":
      return {
        name: "ledger/sightings",
        title: REGISTER_WORDS[language].titles.sightings,
        page: { ...subject, filters: {} },
      };
    case "person":
      return undefined;
  }
}

/** Missing where the page of it would be. */
export async function renderLedgerFeed(
  { archive, now }: LedgerSources,
  context: PageContext,
  { subject, format }: Extract<LedgerRoute, { readonly page: "feed" }>,
): Promise<Rendered | "missing"> {
  if (subject.page === "person") return renderPersonFeed(archive, context, subject.id, format);
  const { config, language } = context;
  const described = describe(context, subject);
  if (!described) return "missing";
  const { name, title, facet, page } = described;
  const count = { kind: "undertaking", shownOnly: true } as const;
  if (facet && (await archive.countRecords({ ...count, facet })) === 0) return "missing";
  const entries =
    subject.page === "sightings"
      ? await sightingEntries(archive, context, FEED_LENGTH)
      : (await readHappenings(archive, facet, FEED_LENGTH, dayOf(now()))).map((each) =>
          happeningEntry(context, each),
        );
  return writeFeed(
    {
      config,
      language,
      id: feedUrn(config.identity, name),
      subject: title,
      page: ledgerPath(language, page),
      self: (other) => ledgerPath(language, { page: "feed", subject, format: other }),
      ...(config.hub !== undefined && isLedgerToldToHubs(subject) && { hub: config.hub }),
      entries,
    },
    format,
  );
}
