// Takes a reading in hiragana and gives it in Latin letters as passports write it (Hepburn, long vowels unmarked): なかたに・げん → Nakatani Gen.

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso " +
    "ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno " +
    "はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo " +
    "やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const SMALL: Readonly<Record<string, string>> = { ゃ: "a", ゅ: "u", ょ: "o" };
const HIRAGANA = /^[ぁ-ゖー]+$/u;

/** しゃ → sha, きょ → kyo, じゅ → ju. */
function withSmall(syllable: string, vowel: string): string {
  const stem = syllable.replace(/i$/, "");
  return /(?:sh|ch|j)$/.test(stem) ? `${stem}${vowel}` : `${stem}y${vowel}`;
}

function readSyllables(kana: string): readonly string[] | undefined {
  const syllables: string[] = [];
  for (const character of kana) {
    const small = SMALL[character];
    const whole = SYLLABLES[character];
    if (small !== undefined) syllables.push(withSmall(syllables.pop() ?? "", small));
    else if (character === "っ") syllables.push("っ");
    else if (whole !== undefined) syllables.push(whole);
    else if (character !== "ー") return undefined;
  }
  return syllables;
}

function romaniseWord(kana: string): string | undefined {
  const syllables = HIRAGANA.test(kana) ? readSyllables(kana) : undefined;
  const joined = syllables
    ?.join("")
    .replace(/っ+(?=(ch|[a-z])?)/g, (_, next: string | undefined) =>
      next === "ch" ? "t" : (next ?? "").slice(0, 1),
    )
    .replace(/n(?=[bmp])/g, "m")
    // 井上 parts before its う, as 大野 does not.
    .replace(/oo(?!$)|ou(?!e)/g, "o")
    .replace(/uu/g, "u");
  return joined === undefined || joined === ""
    ? undefined
    : joined.slice(0, 1).toUpperCase() + joined.slice(1);
}

/** Undefined where it is in katakana, which tells how a foreign name sounds and not how it is spelt. */
export function romaniseReading(reading: string): string | undefined {
  const words = reading.split(/[・\s]/u).map(romaniseWord);
  return words.every((word) => word !== undefined) ? words.join(" ") : undefined;
}

/** By which two spellings of one name are one: NAKATANI Gen, Gen Nakatani, Ohno Jūrō and Ono Juro. */
export function romanKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== "")
    .map((word) =>
      word
        .replace(/o[ouh](?![aeiouy])/g, "o")
        .replace(/uu/g, "u")
        .replace(/m(?=[bmp])/g, "n"),
    )
    .toSorted()
    .join(" ");
}
