// Takes what stands behind an English order in its paragraph; gives the post that whom it names held last before: He was minister to Chad before becoming envoy to Peru.

const HEADS =
  "(?:vice |deputy |assistant |senior |acting |executive |joint |administrative |parliamentary |foreign |defen[cs]e ){0,3}(?:vice[- ])?(?:ambassador|envoy|minister|consul(?: general)?|counsell?or|councill?or|director(?:[- ]general)?|chief|head|commander|commandant|secretary(?:[- ]general)?|commissioner|chairman|president|inspector|superintendent|representative|adviser|spokesperson)";
const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|(?:late|early|mid-?)";
const POST = `(?:the |its |an? )?(?<old>${HEADS}\\b[^.;,\\n]{0,90}?)(?= (?:in|since|from|until|for|between) (?:${MONTHS}|\\d)| and [a-z]| before | after |[.,;\\n]|$)`;

/** , 60, who has been envoy to Chad and …: what is held up to now. */
const HAS_BEEN = new RegExp(`^,?(?: \\d{2},)? who (?:has been|has served as|is|serves as) ${POST}`, "u");
/** What somebody came to be, told in order: the last is what the order takes them from. */
const CAME_TO_BE = new RegExp(
  `\\b(?:(?:[Hh]e|[Ss]he|and|who) (?:then |later |had |has )?(?:been|was|is|became|served as)(?: (?:formerly|previously|currently|most recently|then|later))?(?: (?:named|appointed|made)(?: as)?)?|before (?:becoming|being (?:named|appointed)(?: as)?)) ${POST}`,
  "gu",
);
const LONGEST = 800;

export function findPostBefore(behind: string, to: readonly string[]): string | undefined {
  const words = behind.slice(0, LONGEST);
  const told = [...words.matchAll(CAME_TO_BE)].flatMap(({ groups }) => groups?.["old"] ?? []);
  const old = HAS_BEEN.exec(words)?.groups?.["old"] ?? told.at(-1);
  return old === undefined || to.includes(old) ? undefined : old;
}
