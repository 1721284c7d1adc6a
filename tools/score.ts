// The scorer: reads the text of every case through the real path, compares with the case's gold and prints the figures.
//
// npm run score -- --cases CASES.jsonl --texts DIR [--at-least N] [--unaddressed] [--json]
// npm run score -- --specimens [--json]      the same of our own specimens
//
// DIR/<id>.txt is the text of the case; what its address (`url`) tells beside it, such as a year, is read too. Unaddressed:
// as if the text had been pasted, for gold that holds only what the text itself says (XXXX-07-01). Ends with 1 when fewer than N texts (default: one) could be read, or when it was
// asked in a wrong way. The cases and their texts are not part of this repository.

import { readScoreOrder } from "./score-order.ts";

const USAGE =
  "npm run score -- --cases CASES.jsonl --texts DIR [--at-least N] [--unaddressed] [--json], or npm run score -- --specimens [--json]";

/** Gives the exit status. */
export async function runScore(args: readonly string[]): Promise<number> {
  const order = readScoreOrder(args);
  if (!order.ok) {
    process.stderr.write(`score: ${order.error}\n${USAGE}\n`);
    return 1;
  }
  // The reading room is loaded only for an order that can be carried out.
  const [{ loadHouse }, { scoreTexts }] = await Promise.all([
    import("../src/house.ts"),
    import("./score-texts.ts"),
  ]);
  const house = await loadHouse();
  if (house.ok) return scoreTexts(order.value, house.value);
  process.stderr.write(`score: ${house.error}\n`);
  return 1;
}

if (import.meta.main) process.exitCode = await runScore(process.argv.slice(2));
