// Score reading: takes a reading and the gold of its text, gives counts per measure and the list of misses.

import type { Reading } from "../../terms/reading.ts";
import type { GoldPage } from "../../testing/statements/passages/gold.ts";
import { judgeActOrder, judgeActs } from "./judge-acts.ts";
import { Sheet } from "./judged.ts";
import { judgeDates, judgeEvents, judgeNamed } from "./judge-names.ts";
import { judgePage } from "./judge-page.ts";
import { judgePeople } from "./judge-people.ts";
import { judgeQuestions } from "./judge-questions.ts";
import type { Score } from "./tally.ts";

export function scoreReading(reading: Reading, gold: GoldPage): Score {
  const sheet = new Sheet(gold);
  const judged = { reading, gold };
  judgePage(judged, sheet);
  judgeDates(judged, sheet);
  judgePeople(judged, sheet);
  judgeNamed(judged, sheet, "place");
  judgeNamed(judged, sheet, "occasion");
  judgeEvents(judged, sheet);
  judgeActs(judged, sheet);
  judgeActOrder(judged, sheet);
  judgeQuestions(judged, sheet);
  return sheet.score();
}
