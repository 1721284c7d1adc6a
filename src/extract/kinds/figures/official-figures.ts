// Takes a page; gives the figures of its official text as facts, or of the lead where the official text has none: a lead retells.

import type { FigureFact } from "../../../terms/record-fact.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import type { KindFacts } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import type { Figure } from "./figure.ts";
import { doubtFigures, figureFacts } from "./figure-facts.ts";
import { readFigures } from "./read-figures.ts";

export function readOfficialFigures({ page, dates }: Pick<ActGround, "page" | "dates">): readonly Figure[] {
  const official = readFigures(page, dates, ["official"]);
  return official.length > 0 ? official : readFigures(page, dates, ["lead", "headline"]);
}

/** `choose` may leave a figure out; `typeOf` tells a count over a period from a quantity. A page without figures says so. */
export function readFiguresOf(
  ground: Pick<ActGround, "page" | "dates">,
  choose: (figure: Figure) => Figure | undefined,
  typeOf: (figure: Figure) => FigureFact["type"] = () => "statistic",
): KindFacts {
  const figures = readOfficialFigures(ground).flatMap((figure): readonly Figure[] => {
    const chosen = choose(figure);
    return chosen === undefined ? [] : [chosen];
  });
  const records = figureFacts(ground.page, figures, typeOf);
  const none = { code: "no-figure-found", message: "No figure was found in this announcement." };
  const warnings = figures.length > 0 ? doubtFigures(ground.page, figures) : [none];
  return { ...NOTHING_READ, records, warnings };
}
