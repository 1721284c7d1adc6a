// Takes a place in folded text and gives the zone named there: 日本時間, 現地時間, JST, +08:00, シンガポール時間.

import { signOf } from "../../search/sign.ts";
import { matchAt } from "./match-at.ts";
import type { Step, Zone } from "./point.ts";

/** Zones without daylight saving, so that the name alone tells the offset. */
const OFFSETS: Readonly<Record<string, string>> = {
  JST: "+09:00",
  UTC: "+00:00",
  GMT: "+00:00",
  Z: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  PST: "-08:00",
  PDT: "-07:00",
  HST: "-10:00",
  韓国時間: "+09:00",
  中国時間: "+08:00",
  北京時間: "+08:00",
  台湾時間: "+08:00",
  シンガポール時間: "+08:00",
  マレーシア時間: "+08:00",
  フィリピン時間: "+08:00",
  タイ時間: "+07:00",
  ベトナム時間: "+07:00",
  インド時間: "+05:30",
  モスクワ時間: "+03:00",
  グアム時間: "+10:00",
  ハワイ時間: "-10:00",
  協定世界時: "+00:00",
};

/** Clocks that go by summer time for some of the year: what they are on a day the text's place tells. */
export const CHANGING_CLOCKS =
  "(?:英国|米国?東部|米国?西部|米国?中部|米国|ワシントン|ニューヨーク|ロンドン|パリ|ブリュッセル|フランス|ドイツ|イタリア|スペイン|ベルギー|スイス|ポーランド|フィンランド|スウェーデン|ノルウェー|カナダ|豪州|オーストラリア|ニュージーランド|欧州)時間";

const NAMED = signOf(
  new RegExp(
    `日本時間|[Jj]apan (?:[Ss]tandard )?[Tt]ime|現地時間|当地時間|[Ll]ocal [Tt]ime|${CHANGING_CLOCKS}|(?:${Object.keys(OFFSETS).join("|")})(?![A-Za-z])`,
    "y",
  ),
);
const NUMBERED = signOf(/(?:UTC|GMT)? ?([+-])([01][0-9]|[0-9]):?([0-5][0-9])?(?![0-9])/y);

export function readZone(text: string, at: number): Step<Zone> | undefined {
  const named = matchAt(NAMED, text, at);
  if (named === null) return undefined;
  const end = at + named[0].length;
  if (/^(?:日本|japan)/i.test(named[0])) return { part: { kind: "japan" }, end };
  const offset = OFFSETS[named[0]];
  return { part: offset === undefined ? { kind: "local" } : { kind: "offset", offset }, end };
}

const TIME_WORD = "時間";
const LONGEST_NAME = 10;

/** 中国時間23日午後5時: the zone named right before a date begins. */
export function readZoneBefore(text: string, at: number): Step<Zone> | undefined {
  if (!text.startsWith(TIME_WORD, at - TIME_WORD.length)) return undefined;
  for (let length = TIME_WORD.length + 2; length <= LONGEST_NAME; length += 1) {
    const zone = at >= length ? readZone(text, at - length) : undefined;
    if (zone?.end === at) return zone;
  }
  return undefined;
}

/** The offset right behind a time of day: 10:18+09:00, 10:18Z, 10:18 (UTC+8), 16時(日本時間). */
export function readZoneBehind(text: string, at: number): Step<Zone> | undefined {
  let start = at;
  while (start < at + 2 && (text[start] === " " || text[start] === "(")) start += 1;
  const bracketed = text.slice(at, start).includes("(");
  const numbered = matchAt(NUMBERED, text, start);
  const direct = text[start] === "+" || text[start] === "-" ? /:|[0-9]{4}/.test(numbered?.[0] ?? "") : true;
  const zone: Step<Zone> | undefined =
    numbered !== null && direct
      ? {
          part: {
            kind: "offset",
            offset: `${numbered[1] ?? "+"}${(numbered[2] ?? "").padStart(2, "0")}:${numbered[3] ?? "00"}`,
          },
          end: start + numbered[0].length,
        }
      : readZone(text, start);
  if (zone === undefined || !bracketed) return zone;
  return text[zone.end] === ")" ? { part: zone.part, end: zone.end + 1 } : undefined;
}
