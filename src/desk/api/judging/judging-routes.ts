// Judging routes: what the desk does with facts, warnings and slips, and with what it teaches by them.

import type { DeskRoute } from "../route.ts";
import { applyProof } from "./apply-proof.ts";
import { dismissProof } from "./dismiss-proof.ts";
import { judgeFact } from "./judge-fact.ts";
import { listJudgements } from "./list-judgements.ts";
import { readProof } from "./read-proof.ts";
import { readReading } from "./read-reading.ts";
import { takeDraft } from "./take-draft.ts";
import { teachAuthority } from "./teach-authority.ts";
import { undoTeaching } from "./undo-teaching.ts";

export const JUDGING_ROUTES: readonly DeskRoute[] = [
  readReading,
  judgeFact,
  listJudgements,
  takeDraft,
  readProof,
  applyProof,
  dismissProof,
  teachAuthority,
  undoTeaching,
];
