// Ledger routes: what the desk sees of the ledger and decides about it.

import type { DeskRoute } from "../route.ts";
import {
  addEvidenceRoute,
  answerQuestionRoute,
  judgeEvidenceRoute,
  judgeRestatementRoute,
  judgeSameRoute,
  settleStatusRoute,
  undoDecisionRoute,
} from "./decide-ledger-routes.ts";
import { listLessons, switchOffLessonRoute } from "./lesson-routes.ts";
import { listQuestions } from "./list-questions-route.ts";
import { listDecisions } from "./list-decisions.ts";
import { listHeld, listProposals, readUndertaking } from "./read-ledger-routes.ts";

export const LEDGER_ROUTES: readonly DeskRoute[] = [
  listProposals,
  readUndertaking,
  listQuestions,
  listHeld,
  listLessons,
  listDecisions,
  judgeEvidenceRoute,
  addEvidenceRoute,
  settleStatusRoute,
  judgeRestatementRoute,
  answerQuestionRoute,
  judgeSameRoute,
  switchOffLessonRoute,
  undoDecisionRoute,
];
