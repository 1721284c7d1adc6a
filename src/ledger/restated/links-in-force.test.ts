import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId } from "../../terms/ids.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import { proposeStatus } from "../status/propose-status.ts";
import { linksInForce } from "./links-in-force.ts";

const EARLIER = ledgerIdOf(announcementId(1), 40);
const LATER = ledgerIdOf(announcementId(2), 9);
const link: Restatement = {
  earlier: EARLIER,
  later: LATER,
  change: "repeated",
  score: 1,
  reasons: [],
  ruleVersion: "restated/1",
};
const by = (verdict: "confirmed" | "rejected", change: Restatement["change"]) => ({
  link,
  decided: { verdict, change },
});

test("what the desk did not look at holds as it was found; what it rejected does not, what it changed does otherwise", () => {
  const changes = (links: Parameters<typeof linksInForce>[0]) =>
    linksInForce(links, EARLIER).map(({ change }) => change);
  assert.deepEqual(changes([{ link }]), ["repeated"]);
  assert.deepEqual(changes([by("rejected", "repeated")]), []);
  assert.deepEqual(changes([by("confirmed", "strengthened")]), ["strengthened"]);
  assert.deepEqual(linksInForce([{ link }], LATER), [], "it is the later one there");
});

test("the proposed outcome follows what the desk says of a link", () => {
  const value = {
    act: "agreed",
    strength: "exploration",
    matter: "測量船の寄港",
    context: { text: "測量船の寄港を検討する。", span: [0, 12] },
    parties: [],
    openEnded: false,
    topics: [],
    title: "測量船の寄港",
  } as const;
  const told = {
    id: evidenceIdOf(EARLIER, announcementId(2), 0),
    announcement: announcementId(2),
    day: "2031-05-01",
    stance: "for",
    tells: "planned",
  } as const;
  const outcomeBy = (decided: Parameters<typeof linksInForce>[0][number]): string =>
    proposeStatus({ value }, [told], linksInForce([decided], EARLIER), "2031-06-01").outcome;
  assert.equal(outcomeBy({ link }), "open");
  assert.equal(outcomeBy(by("confirmed", "strengthened")), "superseded");
  assert.equal(outcomeBy(by("rejected", "strengthened")), "open");
});
