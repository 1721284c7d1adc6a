// Pair statements: two statements in, their undertakings side by side out: what was said again and how, what is not there any more, what is new.

import { compareStatements, type StatedClause } from "../../../../ledger/restated/compare-statements.ts";
import { wordsBefore } from "../../../../ledger/restated/words-before.ts";
import type { StoredLink } from "../../../../newsroom/ports/ledger-store.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import type { SiteArchive } from "../../../site-config.ts";
import type { ListedUndertaking } from "../../lists/list-undertakings.ts";
import { findSentence } from "../../parts/find-sentence.ts";
import type { BesideChange } from "../../words/ledger-words.ts";
import type { ShownStatement } from "./read-statement.ts";

export type Pair = {
  readonly change: BesideChange;
  readonly earlier?: ListedUndertaking;
  readonly later?: ListedUndertaking;
  /** Of a match: who says that the two are one. */
  readonly by?: "rule" | "desk";
};

type Match = {
  readonly earlier: LedgerId;
  readonly later: LedgerId;
  readonly change: BesideChange;
  readonly by: "rule" | "desk";
};

function clauseOf({ article }: ShownStatement, { undertaking }: ListedUndertaking): StatedClause {
  const { id, sentence, language, value } = undertaking;
  const place = findSentence(article.body, sentence);
  const before = place ? wordsBefore(place.text, place.start) : "";
  return { id, sentence, language, before, speaksAlone: value.parties.length < 2 };
}

/** Where the ledger has not laid these two side by side, because others stand between them, they are compared now. */
function matchNow(earlier: ShownStatement, later: ShownStatement): readonly Match[] {
  const { links } = compareStatements(
    earlier.listed.map((one) => clauseOf(earlier, one)),
    later.listed.map((one) => clauseOf(later, one)),
  );
  return links.map((link) => ({
    earlier: link.earlier,
    later: link.later,
    change: link.change,
    by: "rule",
  }));
}

async function readLinks(
  archive: SiteArchive,
  earlier: ShownStatement,
  later: ShownStatement,
): Promise<readonly StoredLink[]> {
  const isLater = new Set(later.listed.map(({ undertaking: { id } }) => id));
  const links = await Promise.all(
    earlier.listed.map(({ undertaking: { id } }) => archive.listRestatements(id)),
  );
  return links.flat().filter(({ link }) => isLater.has(link.later));
}

/** The desk's word holds against the rule's: what it took apart is no match. */
async function matchStatements(
  archive: SiteArchive,
  earlier: ShownStatement,
  later: ShownStatement,
): Promise<readonly Match[]> {
  const stored = await readLinks(archive, earlier, later);
  const proposed = stored.filter(({ decided }) => !decided);
  const rejected = new Set(
    stored.flatMap(({ link, decided }) =>
      decided?.verdict === "rejected" ? [`${link.earlier} ${link.later}`] : [],
    ),
  );
  const confirmed = stored.flatMap(({ link, decided }): readonly Match[] =>
    decided?.verdict === "confirmed"
      ? [{ earlier: link.earlier, later: link.later, change: decided.change, by: "desk" }]
      : [],
  );
  const taken = new Set(confirmed.flatMap((match) => [match.earlier, match.later]));
  const byRule =
    proposed.length > 0
      ? proposed.map(({ link }): Match => ({ ...link, by: "rule" }))
      : matchNow(earlier, later);
  const others = byRule.filter(
    (match) =>
      !taken.has(match.earlier) &&
      !taken.has(match.later) &&
      !rejected.has(`${match.earlier} ${match.later}`),
  );
  return [...confirmed, ...others];
}

/** In the order of the earlier statement; behind them in that of the later one what is new in it. */
export async function pairStatements(
  archive: SiteArchive,
  earlier: ShownStatement,
  later: ShownStatement,
): Promise<readonly Pair[]> {
  const matches = await matchStatements(archive, earlier, later);
  const before = new Map(earlier.listed.map((one) => [one.undertaking.id, one]));
  const after = new Map(later.listed.map((one) => [one.undertaking.id, one]));
  const matched = new Set(matches.map((match) => match.later));
  const kept = [...before].flatMap(([id, one]): readonly Pair[] => {
    const own = matches.filter((match) => match.earlier === id);
    if (own.length === 0) return [{ change: "dropped", earlier: one }];
    return own.flatMap(({ change, by, later: to }) => {
      const other = after.get(to);
      return other ? [{ change, by, earlier: one, later: other }] : [];
    });
  });
  const added = [...after].flatMap(([id, one]): readonly Pair[] =>
    matched.has(id) ? [] : [{ change: "new", later: one }],
  );
  return [...kept, ...added];
}
