// Takes a sentence without asides; gives who speaks or acts in it: the words marked by は, から, より or として, with their spans.

import { findCountry } from "../../japanese/countries.ts";
import { findAll } from "../../japanese/search/find-all.ts";

export type Topic = {
  readonly words: string;
  /** Positions count from the sentence's start; `end` is behind the particle and its comma. */
  readonly start: number;
  readonly end: number;
  /** Marked by から or より: whose words are told. */
  readonly isSource?: boolean;
};

const GROUP =
  "(?:両|双|各|三|四|五|六)(?:国|者|方|機関|次官|首脳|閣僚|大臣|外相|防衛相|国防相|長官|議長|当局|政府|幕僚長|司令官)";
const BODY =
  "我が[国方]|わが国|私(?:自身|ども|たち)?|我々|双方|(?<![一-龠])先方|閣僚|参加国|各国|政府|当社|防衛省|外務省|自衛隊";
const OFFICE =
  "[一-龠々ァ-ヶー・A-Za-z]{0,24}(?:大臣|長官|首相|大統領|総理|外相|防衛相|国防相|司令官|幕僚長|海幕長|陸幕長|空幕長|統幕長|参謀長|議長|知事|次官|代表|氏|政府|省|庁|委員会|自衛隊|監部|本部|会社)";
/** Words for the parties of a text; a name with its office ends in one of the offices. */
const PARTY = new RegExp(`(?:${GROUP}|[一-龠ァ-ヶー]{1,8}側|${OFFICE}|${BODY})$`, "u");
/** A body speaks for itself as such; 防衛大臣として初めて訪れた says how somebody did. */
const AS_BODY = new RegExp(`(?:日本|${BODY}|[一-龠]{1,6}(?:省|庁|政府))$`, "u");
const PARTICLE = /(?:として(?:は)?|は|から(?:は)?|より(?:は)?)[、,]?/gu;
/** ドルジ外相及び: before another with an office, who acts beside. */
const JOINED =
  /[一-龠々ァ-ヶー・]{1,24}(?:大臣|長官|首相|大統領|外相|防衛相|国防相|司令官|幕僚長|議長)(?:及び|並びに)$/u;
const WITH_ME = /私と、?$/u;
/** What a topic is made of; a hard-wrapped line may end before the particle. */
const WORDS = /(?:我が(?=[国方])|わが(?=国)|[一-龠々ァ-ヶー・A-Za-z])+ ?$/u;
const LONGEST = 32;

export function findTopics(masked: string): readonly Topic[] {
  const topics: Topic[] = [];
  for (const particle of findAll(masked, PARTICLE)) {
    const at = particle.index;
    const run = WORDS.exec(masked.slice(Math.max(0, at - LONGEST), at))?.[0];
    if (run === undefined) continue;
    const words = readParty(run.trimEnd(), particle[0].startsWith("として"));
    if (words === undefined) continue;
    const named = at - (run.length - run.lastIndexOf(words));
    const before = masked.slice(Math.max(0, named - LONGEST), named);
    const withMe = WITH_ME.exec(before)?.[0];
    topics.push({
      // 私とドルジ長官は: who speaks did it, whoever was beside.
      words: withMe === undefined ? words : "私",
      start: named - (withMe?.length ?? JOINED.exec(before)?.[0].length ?? 0),
      end: at + particle[0].length,
      ...(/^(?:から|より)/u.test(particle[0]) ? { isSource: true } : {}),
    });
  }
  return topics;
}

function readParty(run: string, as: boolean): string | undefined {
  if (as) return AS_BODY.test(run) ? run : undefined;
  return PARTY.exec(run)?.[0] ?? (run.length > 1 && findCountry(run) !== undefined ? run : undefined);
}
