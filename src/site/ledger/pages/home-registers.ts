// Home registers: the archive in, how much each register of the ledger keeps and the way to it out.

import { seenFacet } from "../../../ledger/sightings/seen-facet.ts";
import type { SiteArchive } from "../../site-config.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { TABLE_OF_KIND } from "../downloads/tables/table-of-kind.ts";
import { figureQuery } from "../parts/figure.ts";
import { PEOPLE_WORDS } from "../people/people-words.ts";
import type { LedgerRoute, RegisterName } from "../routes.ts";
import { REGISTER_WORDS } from "../words/register-words.ts";

export type RegisterCounts = Readonly<Record<RegisterName, number>>;

export type CountedRegister = {
  readonly name: string;
  readonly route: LedgerRoute;
  readonly records: number;
  /** The number in words. */
  readonly said: string;
  /** What it is counted from. */
  readonly query: string;
};

/** A sighting that several announcements tell is one. */
export async function countRegisters(archive: Pick<SiteArchive, "countRecords">): Promise<RegisterCounts> {
  const count = async (
    kind: "appointment" | "scramble" | "contract" | "discipline" | "accident",
  ): Promise<number> => await archive.countRecords({ kind, shownOnly: true });
  const [people, sightings, scrambles, contracts, discipline, accidents] = await Promise.all([
    count("appointment"),
    archive.countRecords({ kind: "sighting", facet: seenFacet({}), shownOnly: true }),
    count("scramble"),
    count("contract"),
    count("discipline"),
    count("accident"),
  ]);
  return { people, sightings, scrambles, contracts, discipline, accidents };
}

/** Those that keep something. */
export function listRegisters({ language }: PageContext, counts: RegisterCounts): readonly CountedRegister[] {
  const words = REGISTER_WORDS[language];
  const people: CountedRegister = {
    name: PEOPLE_WORDS[language].register,
    route: { page: "people", filters: {} },
    records: counts.people,
    said: PEOPLE_WORDS[language].moves(counts.people),
    query: figureQuery(TABLE_OF_KIND.appointment),
  };
  const others = (["sightings", "scrambles", "contracts", "discipline", "accidents"] as const).map(
    (page): CountedRegister => ({
      name: words.titles[page],
      route: { page, filters: {} },
      records: counts[page],
      said: words.counts[page](counts[page]),
      query: figureQuery(page, {}, page === "sightings" ? { distinct: "sighting" } : {}),
    }),
  );
  return [people, ...others].filter(({ records }) => records > 0);
}
