// Takes an act, its matter and its date to come; gives how firmly it undertakes something, if it does.

import { degreeOfWill } from "../../japanese/degree-of-will.ts";
import type { ActName, UndertakingStrength } from "../../terms/fact.ts";

/** Acts that bind whoever does them to the course that their matter names. */
const BINDING: ReadonlySet<ActName> = new Set<ActName>([
  "agreed",
  "decided",
  "committed",
  "confirmed",
  "reaffirmed",
]);
/** Acts that show a planned thing as coming. */
const FORESEEING: ReadonlySet<ActName> = new Set<ActName>([
  "welcomed",
  "announced",
  "decided",
  "agreed",
  "confirmed",
]);

/** A course to come: the plain form of a verb, as the whole matter or before こと, 点, 旨. */
const COURSE = /(?<!とい)(?:[うくぐすつぬぶむる])(?:こと|方針|方向|旨|考え)?(?:で|を|に|と|も)?$/u;
/** Agreement is on a course only where the words make it one: 強化することで, not 資するとの認識で. */
const NAMED_COURSE = /(?:こと|方針|方向|旨|考え|ていく点)(?:で|を|に|と)?$/u;
/** What is so already, or matters, is no course. */
const STATE =
  /(?:(?:支持|歓迎|反対|非難|尊重|重視|堅持)する|である|であった|いる|おる|ある|した|された|きた|(?:重要|必要|不可欠|有益|有意義|可能|適切|妥当|死活的)(?:な|で|だ|であ)?[^、]{0,4}|必要性|重要性|意義|(?:基礎|基盤|礎|土台|契機|一助|助け|前提|鍵|柱|力|脅威|模範|懸け橋|架け橋)(?:と|に)な(?:る|り得る|りうる)|(?:に(?:資する|寄与する|役立つ|反する|違反する|値する|基づく)|につながる|に繋がる|を脅かす|を損なう|を害する|に当たる|を意味する|を示す)|が[^、。]{0,24}(?:適用される|及ぶ|含まれる|見られる|みられる|認められる|うかがわれる)|が[^、。]{0,20}(?:完成|発効|開通|完了|就役|完工|竣工)する)(?:もの|こと|点|との|旨|考え)?$/u;
const DECLARED = /(?:[うくぐすつぬぶむる]こと|ていく|検討する)$/u;
const ASKED_TO_EXPLORE = /検討するよう|\bto (?:continue to )?(?:explore|consider|examine|study)\b/u;
/** 検討するよう指示した: to one's own people, who have promised nobody anything. */
const INSTRUCTED = /^指示/u;
const DECLARING = /表明|つもり/u;
/** 橋を延ばす意図を共有した */
const SHARED_INTENT = /[うくぐすつぬぶむる](?:との|という)?(?:意図|意思|決意|意向)$/u;
/** 協力を進めるとのコミットメント, 早期の妥結に向けたコミットメント: to a course; not 橋へのコミットメント, nor 計画を支持するとの. */
const COMMITMENT_TO =
  /(?:(?<!(?:支持|尊重|堅持)する)(?<=[うくぐすつぬぶむる])(?:との|という)|(?:妥結|締結|署名|発効|合意|実施|開催|導入|配備|移転|再編|実現)に向けた)(?:揺るぎない|強い|固い|共通の)?コミットメント$/u;
/** 1年間の延長を決定した: the noun of what is going to be done. */
const DEED =
  /(?:延長|派遣|継続|実施|設置|増員|導入|開始|強化|拡大|拡充|新設|廃止|増額|提供|供与|撤収|再開|移転|配備|整備|取得|廃棄|中止|増強|参加|創設|引き上げ|短縮)$/u;
/** A plan that was approved is a course. */
const PLAN = /(?:計画|指針|方針|事項|ロードマップ|工程表|枠組み)$/u;
const WORTH = /(?:重要|必要|不可欠|有益|有意義|死活的)(?:である|だ|な)?(?:こと|点|との|旨|考え)?$/u;
/** 協力を進めることを、早見長官との間で: with whom, behind the course. */
const WITH_WHOM = /(?:を|について|につき)?、[^、。]{1,30}(?:との間で|とともに|と共に)$/u;

const ENGLISH_COURSE =
  /^(?:(?:will|shall) (?!not\b)|to (?!the\b|a\b|an\b|all\b)\w+|(?:on )?(?:further )?(?!(?:regard|concern|includ|follow|pend|dur|accord|strik|even|morn)ing\b)\w+ing\b)|\b(?:they|he|she|both \w+|the \w+|we|I) (?:will|would|shall)\b(?! not\b)/i;
/** Japan and Mongolia would build a bridge; not: our will to build it. */
const NAMED_WILL =
  /(?<!\b(?:by|of|in|from|for|on|to|with|against|at) (?:the )?(?:[A-Z][\w.]* ){0,3})\b[A-Z][\w.]* (?:will|would|shall)\b(?! (?:not|(?:\w+ly )?(?:violate|threaten|constitute|undermine|destabili[sz]e|pose|have to|remain (?:committed|important|concerned)|be (?:a|an|the|in violation|contrary)))\b)/u;
/** Decided that the third radar would be delivered; what is reaffirmed so may be another's doing. */
const THAT_WILL =
  /^that (?:(?:in (?:response to|light of|view of)|in order to|given|under|through|following|despite) [^,;.]{1,100}, )?(?:the|their|its|our|both|[A-Z][\w.]*(?:['’]s)?) (?:[^,;.]|(?<=[A-Z])\.){1,100}? (?:will|would|shall) (?!(?:not|have to|remain (?:committed|important|concerned))\b)[a-z]/u;
/** Their commitment to build a bridge; not to peace, nor to support somebody. */
const ENGLISH_COMMITMENT =
  /^(?:their|its|our|his|her|a|the)(?: [a-z-]+){0,2} commitment to (?:further |jointly |continue to )?(?:build|strengthen|deepen|enhance|expand|hold|provide|conduct|establish|develop|complete|conclude|implement|increase|accelerate|advance|promote|pursue|continue [a-z]+ing)\b/u;
const ENGLISH_STATE = /^the (?:importance|need|necessity|view|recognition)\b/i;

/** 予算案として120億円を計上すること: a cabinet that decides a budget has done what it decides. */
const BUDGET = /予算[^。]{0,120}(?:計上|追加計上|充当|支出)する(?:こと)?(?:と|を|に)?$/u;

export type Undertaken = {
  readonly act: ActName;
  readonly matter: string;
  /** What closes the clause behind the matter. */
  readonly closing?: string;
  /** True when the matter names a date to come or calls itself planned. */
  readonly planned: boolean;
  /** True when the matter is what somebody else will do than the text's own parties. */
  readonly isOthers?: boolean;
  readonly language: "ja" | "en";
};

/** 奨励する ことを: a text that was taken from pages has blanks where its lines ended. */
const LINE_ENDED = /(?<=[ぁ-んァ-ヶ一-龠、])[ \n](?=[ぁ-んァ-ヶ一-龠])/gu;

export function gradeUndertaking(told: Undertaken): UndertakingStrength | undefined {
  const given =
    told.language === "ja" && /[ \n]/u.test(told.matter)
      ? { ...told, matter: told.matter.replaceAll(LINE_ENDED, "") }
      : told;
  // Who asks others to consider something has it explored.
  if (given.act === "requested")
    return ASKED_TO_EXPLORE.test(given.matter) && !INSTRUCTED.test(given.closing ?? "")
      ? "exploration"
      : undefined;
  if (given.act === "announced" && given.language === "ja" && HAPPENED.test(given.matter)) return undefined;
  if (given.act === "decided" && given.language === "ja" && isDone(given.matter)) return undefined;
  const binds = given.isOthers !== true && (BINDING.has(given.act) || isDeclared(given)) && isCourse(given);
  if (given.planned && (FORESEEING.has(given.act) || isLookedForwardTo(given)) && !binds)
    return "expectation";
  if (given.act === "announced")
    return given.planned || (given.language === "ja" && isTold(given.matter)) ? "expectation" : undefined;
  if (!binds) return undefined;
  return degreeOfWill(given.matter, given.language) ?? "commitment";
}

/** 通過したと発表した: what is told is over, whatever day it names. */
const HAPPENED = /(?:[いきしちっびみりえけせてねべめれ]た|んだ|て(?:いる|いた))(?:こと|旨)?(?:と|を)?$/u;
/** What is done, as a noun: 訪れること, 来年の訪日. */
const HAPPENING =
  /(?:こと|訪問|訪[日米韓]|来日|開催|実施|参加|寄港|来航|派遣|署名|締結|発効|再開)(?:への?|に|の)?$/u;

/** 長官が来年前半に訪れることへの期待を表明した */
function isLookedForwardTo({ act, matter, closing = "", language }: Undertaken): boolean {
  return act === "expressed" && language === "ja" && closing.includes("期待") && HAPPENING.test(matter);
}

/** 川辺氏を充てる人事を決定した, 任命することとした: done with the order, and nothing is left to do. */
const ORDER =
  /(?:(?:充て|任命す|起用す|任じ|命じ|免じ|免ず|指名す|登用す)る(?:人事)?(?:こと)?|人事(?:異動|案)?)(?:と|を|に)?$/u;

function isDone(matter: string): boolean {
  return ORDER.test(matter) || (matter.includes("予算") && BUDGET.test(matter));
}

/** 供与することを表明した, 進めていくつもりです, 進める意図を表明した: said, and meant to be done. */
function isDeclared({ act, matter, closing = "", language }: Undertaken): boolean {
  if (act !== "expressed" || language !== "ja") return false;
  if (SHARED_INTENT.test(matter) && !LEAVING.test(matter) && INTENT_TOLD.test(closing)) return true;
  return (DECLARED.test(matter) && DECLARING.test(closing)) || isProposed(matter, closing);
}

/** 辞する意図, 退く決意: what one does about oneself. */
const LEAVING = /(?:辞任|辞職|退職|退任|引退|勇退)する|[辞退]く|辞する/u;
const INTENT_TOLD = /表明|示|述べ|伝え/u;
/** 後押ししていく考えで, 秋にも開く方針で一致した: the verb takes the noun. */
const NAMED_BEHIND = /^(?:考え|方針|方向性?)で/u;

/** 研修課程について検討したい旨を述べた */
function isProposed(matter: string, closing: string): boolean {
  return /検討し(?:て(?:いき|まいり))?たい$/u.test(matter) && /述べ|提案|表明/u.test(closing);
}

function isCourse({ act, matter, closing = "", language }: Undertaken): boolean {
  if (language === "en") {
    const isToBe = NAMED_WILL.test(matter) || (act !== "reaffirmed" && THAT_WILL.test(matter));
    return (
      (ENGLISH_COURSE.test(matter) || ENGLISH_COMMITMENT.test(matter) || isToBe) &&
      !ENGLISH_STATE.test(matter)
    );
  }
  if (act === "committed") return true;
  if (act === "decided" && PLAN.test(matter)) return true;
  // 実施を命じた is an order that was given.
  if (act === "decided" && DEED.test(matter) && !closing.includes("命")) return true;
  const bare = matter.trimEnd().replace(WITH_WHOM, "");
  if ((act === "agreed" || act === "expressed") && SHARED_INTENT.test(bare)) return true;
  if (COMMITMENT_TO.test(bare.replace(/を$/u, ""))) return true;
  if (isProposed(bare, closing)) return true;
  const names =
    act === "decided" || act === "expressed" || NAMED_COURSE.test(bare) || NAMED_BEHIND.test(closing);
  return names && COURSE.test(bare) && !STATE.test(bare) && !WORTH.test(bare);
}

/** 基地を訪れると発表した: what is told is to come. */
function isTold(matter: string): boolean {
  return (
    /[うくぐすつぬぶむる](?:こと|事)?$/u.test(matter) &&
    !STATE.test(matter) &&
    !/(?:て(?:いる|おる|ある)|[みら]られる|される|(?:もの|可能性)と[^、]{0,8}る)$/u.test(matter)
  );
}
