// Takes an English text; gives the officers that it names by rank, with what they command or head, before or behind the name.

import type { NameMention } from "../../../japanese/names.ts";
import { nameParts } from "./name-parts.ts";
import { COMMAND, COORDINATOR, NAME, OFFICE_BEHIND, RANK, SUFFIX } from "./words.ts";

/** Pentagon Press Secretary, before Brig. Gen. …. */
const SPOKEN_FOR = "(?:Pentagon |State Department |White House |Ministry )?Press Secretary";

type Forms = { readonly ranked: RegExp; readonly before: RegExp };

let compiled: Forms | undefined;

function forms(): Forms {
  compiled ??= {
    ranked: new RegExp(
      `\\b(?<!(?:Secretary[ -]|Attorney[ -]|Director[ -]|Inspector[ -]|Consul[ -]|Governor[ -]|Surgeon |Solicitor[ -]|Auditor[ -])(?=General\\b))(?<rank>${RANK}) (?:\\([Rr]et(?:\\.|ired)?\\) )?(?<name>${NAME})(?<suffix>${SUFFIX})(?:,? (?:(?:the|its|then) )?(?:new |next |\\d{1,3}(?:st|nd|rd|th) )?(?:(?!Vice|Deputy|Joint|Maritime|Ground|Air|Acting|Assistant)[A-Z][a-z]{2,15} )??(?<office>(?:(?:coast guard|army|navy|air force|military|ministry) )?${COMMAND}|${COORDINATOR}|${OFFICE_BEHIND}))?`,
      "gu",
    ),
    before: new RegExp(`(?:^|[^A-Za-z])(${COMMAND}|${SPOKEN_FOR})(?: \\([A-Z]{2,6}\\))?,? $`, "u"),
  };
  return compiled;
}

/** Any rank: without one the forms need not be tried. */
const LIKELY =
  /General |Admiral |Marshal |Gen\.? |Adm\. |ADM |GEN |LTG |\b[MB]G |Col(?:onel|\.) |Capt|CAPT|Commodore |Sgt\. |Cmdr\. |Lt\.? |Maj\. |Cpl\. /u;
const LONGEST_POST = 90;

export function readRankedNames(text: string): readonly NameMention[] {
  if (!LIKELY.test(text)) return [];
  const { ranked } = forms();
  let taken = 0;
  return [...text.matchAll(ranked)].map((match) => {
    const { rank = "", name = "", suffix = "", office: behind } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const before =
      behind === undefined ? readPostBefore(text, Math.max(taken, start - LONGEST_POST), start) : undefined;
    taken = end;
    const office = behind ?? before;
    const nameStart = text.indexOf(name, start + rank.length + 1);
    const whole = name + suffix.replace(/ MP$/u, "");
    const first = before === undefined ? start : text.lastIndexOf(before, start);
    return {
      span: [first, end],
      surface: text.slice(first, end),
      nameSpan: [nameStart, nameStart + whole.length],
      ...nameParts(whole),
      rank,
      ...(office === undefined ? {} : { office }),
    };
  });
}

/** Commander of the Escort Fleet, before VADM …: no further back than the officer named before. */
function readPostBefore(text: string, from: number, at: number): string | undefined {
  return forms().before.exec(text.slice(from, at))?.[1];
}
