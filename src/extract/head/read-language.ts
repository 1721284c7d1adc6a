// Takes a text; gives its language by its letters.

const KANA = /[\u3041-\u30fa]/gu;
const LATIN = /[A-Za-z]/gu;
/** Enough to tell, and bounded for a text of any length. */
const SAMPLE = 20_000;

/** Japanese when kana are at least a twentieth of the letters; a text without letters is Japanese. */
export function readLanguage(text: string): "ja" | "en" {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(KANA)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return latin > 0 && kana * 20 < latin && han < latin ? "en" : "ja";
}
