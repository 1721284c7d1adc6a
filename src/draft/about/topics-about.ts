// Takes the desk view and gives the topics of an announcement: the house's own by their words, and what its facts name.

import { termKey } from "../../japanese/names/term-key.ts";
import type { Term } from "../../terms/term.ts";
import { wordsOf } from "../authority/authority.ts";
import { findIssuer } from "../authority/look-up.ts";
import type { DeskView } from "../fields/desk-view.ts";
import { comparable, factsOfType } from "../fields/desk-view.ts";
import { countryRunLength } from "../template/country-run.ts";

const MOST_TOPICS = 12;

/** An event with a name of its own, not 会談 or 共同訓練: with quotes, countries, or a word that names it. */
const NAMED = /「[^」]+」|[ァ-ヴー]{3,}|[A-Z]{3,}|(?:まつり|観艦式|記念式|年度)/u;
/** A deed is no name: 排他的経済水域の外に落下. */
const DEED = /[をがはに、。]|(?:要請|受理|終了|開始|落下|発射|会見)$/u;
const LONGEST_NAME = 40;

const topic = (name: string): Term => ({ kind: "topic", key: termKey(name), name });

function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || DEED.test(name)) return false;
  const run = countryRunLength(name);
  return NAMED.test(name) || (run > 1 && name.length > run + 1);
}

/** The house names a topic once, in both languages, and lists the words that tell of it. */
function houseTopics({ authority }: DeskView, told: string): readonly Term[] {
  const text = comparable(told).toLowerCase();
  const isTold = (word: string): boolean => text.includes(comparable(word).toLowerCase());
  return authority.entries.flatMap((entry): readonly Term[] => {
    if (entry.section !== "topics" || ![entry.name, ...wordsOf(entry, "also")].some(isTold)) return [];
    const { key, english } = entry.fields;
    return [
      {
        kind: "topic",
        key: termKey(typeof key === "string" ? key : entry.name),
        name: entry.name,
        ...(typeof english === "string" ? { english } : {}),
      },
    ];
  });
}

function topicsOfFacts(view: DeskView): readonly Term[] {
  const events = factsOfType(view, "event").flatMap(({ name, recalled }) => (recalled ? [] : [name]));
  const occasions = factsOfType(view, "occasion").map(({ name }) => name);
  const ships = factsOfType(view, "organisation").flatMap(({ name }) =>
    /艦「[^」]+」$/u.test(name) ? [name] : [],
  );
  const models = factsOfType(view, "sighting").map(({ model }) => model);
  const contracts = factsOfType(view, "contract").flatMap(({ programme, counterparty = "" }) =>
    findIssuer(view.authority, counterparty) ? [programme] : [programme, counterparty],
  );
  return [...[...events, ...occasions].filter(isName), ...models, ...contracts, ...ships].map(topic);
}

/** `told`: title, headline and lead. */
export function topicsAbout(view: DeskView, told: string): readonly Term[] {
  const matters = factsOfType(view, "question").map(({ topic: asked }) => asked.text);
  const programmes = factsOfType(view, "contract").map(({ programme }) => programme);
  const terms = new Map<string, Term>();
  for (const term of [
    ...houseTopics(view, [told, ...matters, ...programmes].join("\n")),
    ...topicsOfFacts(view),
  ]) {
    if (term.key !== "" && !terms.has(term.key)) terms.set(term.key, term);
  }
  return [...terms.values()].slice(0, MOST_TOPICS);
}
