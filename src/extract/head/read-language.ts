// Takes a text; gives its language by its letters.

/** Enough to tell, and bounded for a text of any length. */
const SAMPLE = 20_000;

/** Japanese when kana are at least a twentieth of the letters; a text without letters is Japanese. */
export function readLanguage(text: string): "ja" | "en" {
  let [kana, latin, han] = [0, 0, 0];
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLatin(unit)) latin += 1;
    else if (unit >= 0x30_41 && unit <= 0x30_fa) kana += 1;
    else if (isHan(unit)) han += 1;
  }
  return latin > 0 && kana * 20 < latin && han < latin ? "en" : "ja";
}

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** The unified ideographs of the basic plane, and 々. */
function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e_00 && unit <= 0x9f_ff) ||
    (unit >= 0x34_00 && unit <= 0x4d_bf) ||
    (unit >= 0xf9_00 && unit <= 0xfa_ff) ||
    unit === 0x30_05
  );
}
