// Reads the announcement of a contract: what is procured, when, from whom and for how much, by its heads or in its sentences.

import type { ContractFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { readToldActs } from "../../acts/read-told-acts.ts";
import { readMoney } from "../../found/money-facts.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { readLabelled } from "../../labelled/read-labelled.ts";
import { linesOf, roleAt, sentencesOfBody } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { CONTRACT_LABELS } from "./contract-labels.ts";
import { contractOfLabels } from "./contract-of-labels.ts";
import type { Contract } from "./contract-of-labels.ts";
import { findEnded } from "./ended.ts";
import { joinedPartiesOf, sumsOfParties } from "./prose/joined-parties.ts";
import { readAgreedSums } from "./read-agreed-sums.ts";
import { readBidRecord } from "./read-bid-record.ts";
import { readBlankRows } from "./read-blank-rows.ts";
import { readContractEntries } from "./read-contract-entries.ts";
import { readContractProse, readCounterparty } from "./read-contract-prose.ts";
import { readCouncilRecord } from "./read-council-record.ts";
import { readEnglishContracts } from "./read-english-contract.ts";
import { readListedSums } from "./read-listed-sums.ts";
import { readPairs } from "./read-pairs.ts";
import { readStatedTerms } from "./read-stated-terms.ts";
import { readShares } from "./read-shares.ts";

/** By heads, in a list's entries, or in sentences; where these tell the parts with their sums, the parts. */
function findContracts(ground: ActGround): readonly Contract[] {
  const { page } = ground;
  const lines = linesOf(page, ["lead", "official"]);
  const labelled = readLabelled(page, lines, CONTRACT_LABELS).flatMap(
    (record) => contractOfLabels(ground, record) ?? [],
  );
  if (labelled.length > 0) return labelled;
  const ofRecord = [...readBlankRows(lines), ...readBidRecord(lines), ...readCouncilRecord(page)];
  if (ofRecord.length > 0) return ofRecord;
  const entries = readContractEntries(ground);
  if (entries.length > 0) return entries;
  if (page.language === "en") return readEnglishContracts(ground);
  return withoutRepeats(findInSentences(ground))
    .filter(({ span }) => !isNotMade(page.folded.slice(...sentenceAt(page.folded, span))))
    .flatMap((contract) => ofEachParty(ground, contract));
}

/** A sentence of a contract that is still to come. */
const TO_COME =
  /契約を?(?:正式に)?(?:締結する|結ぶ)(?:予定|見込み|見通し|方針)|(?:受注|落札|発注)する(?:見込み|見通し|公算|方向)/u;
/** 昨年は…受注していた, 2025年に…受注している: told of what was before. */
const LONG_AGO =
  /(?:昨年|一昨年|去年|前年|\d{4}年|かつて|過去)(?:\d{1,2}月)?(?:に|は)、?[^。\n]{0,60}(?:受注|落札|発注|契約|締結)(?:して|されて|を結んで)(?:いる|いた|います|いました)。?$/u;
/** 契約を締結していない(と発表した), 受注したのか: denied, or asked. */
const DENIED =
  /(?:契約(?:[はを]?締結)?|受注|落札|発注|締結|成立)(?:は|(?:は)?し|(?:は)?され)(?:て(?:は|も)?い(?:ない|なかった|ません(?:でした)?)|なかった|ません(?:でした)?)(?:と(?!の間)[^。、]{0,16}|こと(?:を|が)[^。、]{0,16})?。?$|契約を(?:結んで|交わして)(?:は|も)?い(?:ない|なかった|ません)|(?:した|する|結んだ|結ぶ)の(?:か|でしょうか|だろうか)[。?]?$|(?:受注|落札|発注|契約|締結)し(?:た|ている)?との(?:一部)?(?:報道|情報|うわさ|噂)|(?:受注|落札|発注|契約|締結)し(?:た|ました)(?:こと|事実)は(?:な|あり(?:ま|え))/u;

function isNotMade(sentence: string): boolean {
  return [TO_COME, DENIED, LONG_AGO].some((sign) => sign.test(sentence));
}

/** What a row tells of, up to the stop of its last sentence. */
function sentenceAt(folded: string, [start, end]: Span): Span {
  const stop = folded.slice(end - 1, end + REST_OF_SENTENCE).search(/[。\n]/u);
  return [start, stop < 0 ? end : end + stop];
}

const REST_OF_SENTENCE = 60;

function findInSentences(ground: ActGround): readonly Contract[] {
  const told = readContractProse(ground) ?? readStatedTerms(ground);
  const pairs = readPairs(ground, told ?? {});
  const listed = readListedSums(ground);
  const agreed = withoutRepeats(readAgreedSums(ground));
  const isApart = ({ span }: Contract): boolean => findOverlapping(pairs, span).length === 0;
  if (pairs.length > 0)
    return [...pairs, ...agreed.filter(isApart), ...listed.filter(isApart)].toSorted(
      (a, b) => a.span[0] - b.span[0],
    );
  if (agreed.length > 1 || (told === undefined && agreed.length > 0)) return [...agreed, ...listed];
  // 整備事業を早見木工に2億円で発注する契約: where the words for it run on, the sentence with its sum tells it better.
  const [only] = agreed;
  if (only !== undefined && told !== undefined && /を|円/u.test(told.programme))
    return [{ ...told, ...only }, ...listed];
  // The sentence of a list is about its parts.
  const isOfList = told !== undefined && findOverlapping(listed, told.span).length > 0;
  if (listed.length > 1 || (told === undefined && listed.length > 0))
    return told === undefined || isOfList ? listed : [told, ...listed];
  const { date, counterparty = readCounterparty(ground) } = told ?? {};
  const shares = readShares(ground, {
    ...(date === undefined ? {} : { date }),
    ...(counterparty === undefined ? {} : { counterparty }),
  });
  return shares.length > 0 || told === undefined ? shares : [told];
}

/** 早見木工及び川辺家具と契約した: a row for each, with the sum that is told of it alone; one sum of both is nobody's. */
function ofEachParty({ page }: ActGround, contract: Contract): readonly Contract[] {
  const joined = joinedPartiesOf(page.folded.slice(...contract.span));
  if (joined === undefined || joined.parties.at(-1) !== contract.counterparty) return [contract];
  const sentences = sentencesOfBody(page).map((span) => page.folded.slice(...span));
  const sums = sumsOfParties(joined.parties, sentences);
  const { amountYen: _, ...shared } = contract;
  return joined.parties.map((counterparty, index) => {
    const amountYen = sums[index];
    return { ...shared, counterparty, ...(amountYen === undefined ? {} : { amountYen }) };
  });
}

/** A page may give its text twice, or a headline what a sentence gives. */
function withoutRepeats(contracts: readonly Contract[]): readonly Contract[] {
  const kept = new Map<string, Contract>();
  for (const contract of contracts) {
    const key = [contract.programme, contract.amountYen, contract.counterparty, contract.date].join("|");
    if (!kept.has(key)) kept.set(key, contract);
  }
  return [...kept.values()];
}

export const readContract: KindReader = (ground) => {
  const { page } = ground;
  const contracts = findContracts(ground).map(({ span, ...contract }, index): ContractFact => ({
    id: `k${index + 1}`,
    type: "contract",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    ...contract,
  }));
  const message = "No contract could be read: neither heads nor a sentence tell what is procured.";
  return {
    ...NOTHING_READ,
    acts: readToldActs(ground, "contract"),
    records: [...contracts, ...readMoney(page)],
    warnings: contracts.length > 0 ? findEnded(page, contracts) : [{ code: "no-contract-found", message }],
  };
};
