// Specimen case: a specimen's name and gold → a case as the scorer judges it; what the scorer does not judge is left out.

import { failure } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { SpecimenGold } from "../../testing/specimens/gold.ts";
import type { PageCase } from "./page-case.ts";
import { parseCases } from "./page-case.ts";

const UNJUDGED: ReadonlySet<string> = new Set(["question", "accident", "amount", "statistic", "warning"]);

export function caseOfSpecimen(
  name: string,
  { kind, lang, complete, gold }: SpecimenGold,
): Result<PageCase, string> {
  const judged = Object.fromEntries(Object.entries(gold).filter(([type]) => !UNJUDGED.has(type)));
  const person = (gold.person ?? []).map(({ rank: _rank, ...asked }) => asked);
  const written = { id: name, url: "", find_by: name, kind, lang, complete, gold: { ...judged, person } };
  const cases = parseCases(JSON.stringify(written));
  if (!cases.ok) return cases;
  const [only] = cases.value;
  return only === undefined ? failure(`${name} gives no case`) : { ok: true, value: only };
}
