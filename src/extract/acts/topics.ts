// Takes a sentence; gives who speaks or acts in it: the words marked by は, から or より, with their spans.

import { maskAsides } from "./closing-verbs.ts";

export type Topic = {
  readonly words: string;
  /** Positions count from the sentence's start; `end` is behind the particle and its comma. */
  readonly start: number;
  readonly end: number;
};

/** Words for the parties of a text; a name with its office ends in one of the offices. */
const PARTIES =
  "(?:両|双|各|三|四|五|六)(?:国|者|方|首脳|閣僚|大臣|外相|防衛相|国防相|長官|議長|当局|政府)|双方|[一-龠ァ-ヶー]{1,8}側|(?:[一-龠ァ-ヶー・A-Za-z]{0,24})(?:大臣|長官|首相|大統領|総理|外相|防衛相|国防相|司令官|幕僚長|参謀長|議長|知事|次官|氏)|参加国|各国|我々|我が国|私|政府|防衛省|外務省";
/** A hard-wrapped line may end before the particle. */
const TOPIC = new RegExp(`(?:${PARTIES}) ?(?:は|から(?:は)?|より(?:は)?)[、,]?`, "gu");

export function findTopics(sentence: string): readonly Topic[] {
  return [...maskAsides(sentence).matchAll(TOPIC)].map((match) => ({
    words: match[0].replace(/ ?(?:は|から(?:は)?|より(?:は)?)[、,]?$/u, ""),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
