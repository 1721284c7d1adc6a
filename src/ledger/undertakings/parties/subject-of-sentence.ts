// Takes a sentence up to a binding verb; gives who is said to act in it: all the parties (両大臣は), one country's side (防衛大臣から), or nobody that it names.

import { codesIn } from "./find-countries.ts";
import { ABROAD } from "./country-of-person.ts";
import { JAPAN, type PartyCode } from "./parties-of-code.ts";

export type Subject =
  | { readonly kind: "all" }
  /** `ABROAD`: the side that is not Japan. */
  | { readonly kind: "some"; readonly codes: readonly PartyCode[] };

const ALL: Subject = { kind: "all" };

const GROUP =
  /(?:^|[^一-龠]|[日米韓豪英仏独伊加印比越])(?:両|双|二|三|四|五|六|[2-9])(?:国|か国|カ国|ヵ国|ヶ国|者|方|機関|首脳|閣僚|大臣|次官|副大臣|外相|防衛相|国防相|長官|議長|当局|政府|軍|参謀長|幕僚長|司令官|外務|防衛)|各国|各大臣|閣僚(?:ら)?$|参加国|一同$|双方$|会合で$|会談で$|協議で$/u;
const RUN =
  /(?<run>[0-9一-龠々ァ-ヶー・A-Za-z]{1,32})(?<particle>は|から(?:は)?|より(?:は)?|として(?:は)?|では|との間で(?:は)?)(?=[、,]|.)/gu;
/** Stands for a code: whose text it is. */
export const OWN: PartyCode = "own";
const SELF = /^(?:私(?:自身)?|当省|本省|当庁|当社|当方|政府|防衛省として)$/u;
/** から and より are said of time and place too: only an office or a side acts so. */
const SIDE =
  /(?:大臣|長官|首相|総理|外相|防衛相|国防相|司令官|幕僚長|幕長|参謀長|次官|審議官|側|政府|省|庁)$/u;
const JAPANESE_SIDE =
  /(?:^|[^国軍])(?:防衛(?:大臣|相|副大臣|大臣政務官|審議官|事務次官)|幕僚長|幕長|総理大臣?|官房長官|防衛局|長官)$|^政府$/u;
const FOREIGN_SIDE = /国防(?:大臣|相|長官|次官|部長官)|国務長官|軍事大臣|参謀(?:総?長)|司令官|先方/u;

function readSide(run: string, particle: string): Subject | undefined {
  if (SELF.test(run)) return { kind: "some", codes: [OWN] };
  if (GROUP.test(run) || particle.startsWith("との間")) return ALL;
  if (!particle.startsWith("は") && !SIDE.test(run) && run !== "先方") return undefined;
  const codes = codesIn(run, "ja");
  if (codes.length > 1) return ALL;
  // 米国 in 米国防長官 and the whole of 豪州: the country itself, or an office of it.
  if (codes.length === 1 && (SIDE.test(run) || run.length <= 6)) return { kind: "some", codes };
  if (FOREIGN_SIDE.test(run)) return { kind: "some", codes: [ABROAD] };
  return JAPANESE_SIDE.test(run) ? { kind: "some", codes: [JAPAN] } : undefined;
}

const ENGLISH_ALL =
  /\b(?:[Bb]oth (?:sides|ministers|countries|leaders|nations)|[Tt]hey|[Tt]he (?:(?:two|three|four|five|defen[cs]e|foreign) ){0,2}(?:ministers|sides|leaders|countries|parties|nations|secretaries|governments|participants|officials)|[Tt]he [A-Z]?\w*\s?Ministers)\b/iu;

/** `told`: the sentence as far as the verb, without what is undertaken, its width folded. The nearest to the verb counts. */
export function subjectOfSentence(told: string, language: "ja" | "en"): Subject | undefined {
  if (language === "en") return ENGLISH_ALL.test(told) ? ALL : undefined;
  const found = [...told.matchAll(RUN)].flatMap(({ groups }) => {
    const { run = "", particle = "" } = groups ?? {};
    return readSide(run, particle) ?? [];
  });
  return found.at(-1) ?? (/(?:会合|会談|協議)では、/u.test(told) ? ALL : undefined);
}
