// Takes the lines of a newspaper's list of orders; gives them with a marked entry and the name on the line below it as one line: △新職(前職) / 氏名《…》.

import { KANJI } from "../../../../japanese/names/characters.ts";
import type { Line } from "../../../page/lines.ts";
import { isPersonName } from "../holders.ts";
import { POST_END, squeeze } from "../posts.ts";
import { REMARKS } from "./entry.ts";

const POSTS = new RegExp(
  `^\\s{0,4}[▽▼◇△▲◆○●◎■□・][^=、。▽()]{2,40}${POST_END}(?:[(][^()]{1,24}[)]){0,2}[(](?:[^()]|[(][^()]{1,24}[)]){2,60}[)]\\s{0,4}$`,
  "u",
);
const NAME_ALONE = new RegExp(
  `^\\s{0,4}(?<name>[${KANJI}ぁ-んァ-ヴー]{2,8}|[${KANJI}]{1,4} {1,3}[${KANJI}ぁ-ん]{1,4})(?:氏|さん)?(?:[(]\\d{2}歳?[)])?${REMARKS}\\s{0,4}$`,
  "u",
);
/** なし, 欠員, 同上, a day in kanji: words for nobody. */
const NOBODY =
  /^(?:該当者?なし|な[しき]|空席|欠員|未定|未発表|同上|同左|兼務|兼任|調整中|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/u;
const LONGEST = 120;

export function joinNamedBelow(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (line === undefined) continue;
    if (below === undefined || !isHead(line) || !isNamed(below)) {
      joined.push(line);
      continue;
    }
    const gap = " ".repeat(below.span[0] - line.span[1]);
    joined.push({ ...line, text: line.text + gap + below.text, span: [line.span[0], below.span[1]] });
    index += 1;
  }
  return joined;
}

function isHead({ text }: Line): boolean {
  return text.length <= LONGEST && text.includes("(") && POSTS.test(text);
}

function isNamed({ text }: Line): boolean {
  const name = text.length > LONGEST ? undefined : NAME_ALONE.exec(text)?.groups?.["name"];
  return name !== undefined && !NOBODY.test(squeeze(name)) && isPersonName(squeeze(name));
}
