// Reads a plain notice: beside what is read of every page, what its authority apologises for and what it promises.

import { readToldActs } from "../../acts/read-told-acts.ts";
import type { ActFact } from "../../../terms/fact.ts";
import type { Page } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";

/** Whatever else a notice tells of is no doing of its authority that the text is about. */
export const readNotice: KindReader = (ground) => ({
  ...NOTHING_READ,
  acts: readToldActs(ground, "notice")
    .filter(
      (act) =>
        act.act === "apologised" ||
        act.undertaking !== undefined ||
        isOfGuest(ground.page, act) ||
        isMadePublic(ground.page, act),
    )
    .map((act, index) => ({ ...act, id: `a${index + 1}` })),
});

/** 早見副大臣は、…意義を述べました: what somebody who is named said as a guest. */
function isOfGuest(page: Page, { act, actors, span }: ActFact): boolean {
  return act === "expressed" && actors.length === 1 && /述べ(?:た|ました)$/u.test(page.folded.slice(...span));
}

/** 提出された意見を公表します: the notice itself does that. */
function isMadePublic(page: Page, { act, span }: ActFact): boolean {
  return act === "announced" && /(?:公表|発表)(?:いた|致)?します$/u.test(page.folded.slice(...span));
}
