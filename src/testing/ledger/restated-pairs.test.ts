// Successive statements: the thirty pairs that were written before the rule, compared; every link and every change has to be right.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compareStatements, type StatedClause } from "../../ledger/restated/compare-statements.ts";
import { wordsBefore } from "../../ledger/restated/words-before.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { type RestatedPair as Pair, loadPairs } from "./restated-pairs.ts";

function clausesOf(side: "earlier" | "later", { links, ...statements }: Pair): readonly StatedClause[] {
  const { text, language } = statements[side];
  const clauses = links.flatMap((each) => each[side] ?? []);
  return clauses.map((sentence) => {
    const start = text.indexOf(sentence);
    const id = ledgerIdOf(announcementId(side === "earlier" ? 1 : 2), start);
    return { id, sentence, before: wordsBefore(text, start), language, speaksAlone: false };
  });
}

function describeLinks(compared: Pair): readonly string[] {
  const [earlier, later] = [clausesOf("earlier", compared), clausesOf("later", compared)];
  const { links, dropped, added } = compareStatements(earlier, later);
  const wordsOf = new Map([...earlier, ...later].map(({ id, sentence }) => [id, sentence]));
  return [
    ...links.map((each) => `${wordsOf.get(each.earlier)} ${each.change} ${wordsOf.get(each.later)}`),
    ...dropped.map((id) => `${wordsOf.get(id)} dropped null`),
    ...added.map((id) => `null new ${wordsOf.get(id)}`),
  ].toSorted();
}

const PAIRS = loadPairs();

test("there are thirty pairs in which everything is linked, dropped or new", () => {
  assert.equal(PAIRS.length, 30);
  assert.equal(PAIRS.flatMap(({ links }) => links).length, 146);
});

for (const each of PAIRS)
  test(`pair ${each.id}: what was said again, changed, dropped and added`, () => {
    const wanted = each.links.map(({ earlier, change, later }) => `${earlier} ${change} ${later}`);
    assert.deepEqual(describeLinks(each), wanted.toSorted());
  });

test("the order in which undertakings are handed in changes no link", () => {
  for (const each of PAIRS) {
    const links = [...each.links].reverse();
    assert.deepEqual(describeLinks({ ...each, links }), describeLinks(each), each.id);
  }
});
