// Shorten to: a text and the room for it, in full-width letters → as much of it as fits, with … where more follows.

/** Letters of Latin and kana of half width take about half the room. */
const NARROW = /[\u0020-\u024f\uff61-\uff9f]/;
const NARROW_WIDTH = 0.56;
/** More than any plot has room for. */
const LONGEST = 400;

/** Never within a character: a letter and its accents, or an emoji, stay together. */
export function shortenTo(text: string, room: number): string {
  const letters = new Intl.Segmenter("ja", { granularity: "grapheme" }).segment(text.slice(0, LONGEST));
  let width = 0;
  const kept: string[] = [];
  for (const { segment } of letters) {
    width += NARROW.test(segment) ? NARROW_WIDTH : 1;
    if (width > room) return `${kept.slice(0, -1).join("")}…`;
    kept.push(segment);
  }
  return text.length > LONGEST ? `${kept.join("")}…` : text;
}
