// Takes a sentence; gives its phrases with the particle that closes each, up to the verb of a contract: 図書庁|から, 書架2台|を, 受注した.

import { joinedPartiesOf } from "./joined-parties.ts";

export type Phrase = {
  /** Without the particle. */
  readonly words: string;
  /** Empty where a comma or the verb ends the phrase. */
  readonly particle: string;
};

export type Clause = {
  readonly phrases: readonly Phrase[];
  /** 受注, 落札, 発注, 委託, 納入, or 契約 for all that is concluded, signed and made. */
  readonly verb: "受注" | "落札" | "発注" | "委託" | "納入" | "契約";
};

const NOUN = "[一-龠々〇ァ-ヴーA-Za-z0-9%)」』]";
/** Brackets and quotes are whole; a particle stands between what it closes and what begins behind it. */
const PHRASE = new RegExp(
  `(?<words>(?:\\([^()]{0,60}\\)|「[^「」]{0,80}」|[^、。「」()]){1,120}?)(?:(?<=${NOUN})(?<particle>について(?:は|も)?|に関し(?:て)?は?|に関する|に係る|に向けた|に伴う|についての|において|と?の間(?:で|に)は?|から(?:は)?|より|にて|に対して?|とも(?!に)|[はがをとにへでも])(?:、|(?=[^ぁ-ん、。])|(?=およそ|この(?:ほど|たび|度)|これ|いずれも|それぞれ|すでに))|、|$)`,
  "uy",
);
const VERB =
  /^(?:[^、。]{0,24}?(?:に|で|として))?(?:(?<verb>受注|落札|発注|委託|納入)(?:し|する|され|$|へ|を?決|が決| )|(?:随意|一般競争|請負|売買|購入|製造請負)?契約(?:を?(?:締結|結|交わ)|し|する|$)|締結|成立(?:し|する)|結(?:ん|び|ぶ)|交わ|取り交わ|調印|署名)/u;
/** 【早瀬】: where a paper's report comes from. */
const DATELINE = /^\s*【[^【】]{1,20}】/u;
/** 早見木工<7811.T>: what the exchange calls a firm. */
const CODE = /(?<=[一-龠ァ-ヴーA-Za-z])[<(【]\d{3}[\dA-Z](?:\.[A-Z]{1,3})?[>)】]/gu;
/** 新たに早見木工と: no part of a name. */
const ANEW = /(?<=^|、)(?:新たに|改めて|あらためて)(?=[一-龠ァ-ヴーA-Z])/gu;
/** 早見木工との契約を結ぶのではなく、|川辺家具と契約した: with whom nothing is concluded. */
const NOT_SO = /(?<=^|[、は])[^、。は]{2,60}?(?<!だけ|のみ|ばかり)ではなく、/u;
/** A contract's clause has no more phrases. */
const MOST = 40;

const VERBS: ReadonlySet<string> = new Set(["受注", "落札", "発注", "委託", "納入"]);

function isVerb(word: string | undefined): word is Clause["verb"] {
  return word !== undefined && VERBS.has(word);
}

/** Nothing for a sentence that closes with no verb of a contract; of several firms at once the last stands for all. */
export function cutClause(sentence: string): Clause | undefined {
  const told = sentence.replace(DATELINE, "").replaceAll(CODE, "").replaceAll(ANEW, "").replace(NOT_SO, "");
  const phrases = cutPhrases(joinedPartiesOf(told)?.single ?? told);
  const at = phrases.findIndex(({ words, particle }) => particle === "" && VERB.test(words));
  if (at < 0) return undefined;
  const word = VERB.exec(phrases[at]?.words ?? "")?.groups?.["verb"];
  return { phrases: phrases.slice(0, at), verb: isVerb(word) ? word : "契約" };
}

/** Up to where a bracket stands alone, or to the end. */
export function cutPhrases(sentence: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  PHRASE.lastIndex = 0;
  while (phrases.length < MOST) {
    const match = PHRASE.exec(sentence);
    if (match === null || match[0] === "") break;
    const { words = "", particle = "" } = match.groups ?? {};
    phrases.push({ words: words.trim(), particle });
  }
  return phrases;
}
