// Takes the words of a course to come, Japanese or English; gives how far one goes in it: whether it is only looked into, or striven for.

/** The first row that fits decides. */
const DEGREES: readonly (readonly ["exploration" | "effort", RegExp])[] = [
  [
    "exploration",
    /模索|検討|探求|追求する可能性|可能性を(?:探|追求)|調査研究|議論を(?:開始|進)|協議を(?:開始|進)/u,
  ],
  [
    "exploration",
    /\b(?:explor|consider(?!abl)|examin|study|look into|discuss(?!ions?\b)|(?:hold|holding|begin|start|continue|continuing|advance|accelerate|deepen|further|pursue|engage in)(?: [\w-]+){0,2} discussions?\b)/i,
  ],
  [
    "effort",
    /[努務]め|努力|全力を(?:挙げ|あげ|尽く)|万全を(?:期|尽く)|目指|目標と(?:する|し)|尽力|取組を?(?:進め|強化)?る?よう|最善を尽くす/u,
  ],
  [
    "effort",
    /\b(?:endeavou?r|strive|aim|seek|work towards?|make efforts?|do (?:their|its|our|my) (?:utmost|best))\b/i,
  ],
];

/** Japanese says it in the last phrase: 検討を踏まえ、実施する is no looking into. Undefined for what will be done. */
export function degreeOfWill(words: string, language: "ja" | "en"): "exploration" | "effort" | undefined {
  const lastComma = Math.max(words.lastIndexOf("、"), words.lastIndexOf(","));
  const phrase = language === "ja" ? words.slice(lastComma + 1) : words;
  return DEGREES.find(([, sign]) => sign.test(phrase))?.[0];
}
