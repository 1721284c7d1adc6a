// Reads the announcement of a contract: what is procured, when, from whom and for how much, by its heads or in its sentences.

import type { ContractFact } from "../../../terms/record-fact.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { readToldActs } from "../../acts/read-told-acts.ts";
import { readMoney } from "../../found/money-facts.ts";
import { readLabelled } from "../../labelled/read-labelled.ts";
import { linesOf, roleAt } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { CONTRACT_LABELS } from "./contract-labels.ts";
import { contractOfLabels } from "./contract-of-labels.ts";
import type { Contract } from "./contract-of-labels.ts";
import { readContractEntries } from "./read-contract-entries.ts";
import { readContractProse } from "./read-contract-prose.ts";
import { readEnglishContracts } from "./read-english-contract.ts";
import { readPairs } from "./read-pairs.ts";
import { readShares } from "./read-shares.ts";

/** By heads, in a list's entries, or in sentences; where these tell the parts with their sums, the parts. */
function findContracts(ground: ActGround): readonly Contract[] {
  const { page } = ground;
  const lines = linesOf(page, ["lead", "official"]);
  const labelled = readLabelled(page, lines, CONTRACT_LABELS).flatMap(
    (record) => contractOfLabels(ground, record) ?? [],
  );
  if (labelled.length > 0) return labelled;
  const entries = readContractEntries(ground);
  if (entries.length > 0) return entries;
  if (page.language === "en") return readEnglishContracts(ground);
  const told = readContractProse(ground);
  const pairs = readPairs(ground, told ?? {});
  if (pairs.length > 0) return pairs;
  if (told === undefined) return [];
  const { date, counterparty } = told;
  const shares = readShares(ground, {
    ...(date === undefined ? {} : { date }),
    ...(counterparty === undefined ? {} : { counterparty }),
  });
  return shares.length > 0 ? shares : [told];
}

export const readContract: KindReader = (ground) => {
  const { page } = ground;
  const contracts = findContracts(ground).map(({ span, ...contract }, index): ContractFact => ({
    id: `k${index + 1}`,
    type: "contract",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    ...contract,
  }));
  const message = "No contract could be read: neither heads nor a sentence tell what is procured.";
  return {
    ...NOTHING_READ,
    acts: readToldActs(ground, "contract"),
    records: [...contracts, ...readMoney(page)],
    warnings: contracts.length > 0 ? [] : [{ code: "no-contract-found", message }],
  };
};
