// Takes the desk view; tells whether the reader doubts that what is announced comes about, or was told rightly before, and which contracts still stand.

import type { ContractFact } from "../../terms/record-fact.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType } from "./desk-view.ts";

/** What a pattern says was held, passed, imposed or concluded is then not stated, or not what stands. */
export function isCalledOff(view: DeskView): boolean {
  if (view.reading.warnings.some(({ code }) => code === "called-off")) return true;
  return factsOfType(view, "contract").length > 0 && standingContracts(view).length === 0;
}

/** All but those of which the text says that they have ended. */
export function standingContracts(view: DeskView): readonly ContractFact[] {
  const ended = view.reading.warnings.filter(({ code }) => code === "contract-ended");
  return factsOfType(view, "contract").filter(
    (contract) => !ended.some(({ span }) => span?.[0] === contract.span[0] && span[1] === contract.span[1]),
  );
}
