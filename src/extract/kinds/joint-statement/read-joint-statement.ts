// Reads a joint statement or the summary of a ministers' meeting: the acts that close the clauses of its official text.

import { readEnglishActs } from "../../acts/english/read-english-acts.ts";
import { numberActs, readActs } from "../../acts/read-acts.ts";
import { WRITTEN } from "../../acts/verbs/tables.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

export const readJointStatement: KindReader = (ground) => {
  const { page } = ground;
  const stretches = page.parts.filter(({ role }) => role === "official").map(({ span }) => span);
  const acts =
    page.language === "ja" ? readActs(ground, stretches, WRITTEN) : readEnglishActs(ground, stretches);
  if (acts.length > 0) return { ...NOTHING_READ, acts: numberActs(acts) };
  const message = "No clause of this statement is closed by a verb that the reader knows; no act was read.";
  return { ...NOTHING_READ, warnings: [{ code: "no-act-found", message }] };
};
