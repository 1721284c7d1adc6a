// Takes a text and where a craft's name ends; gives what stands behind it: number, hull numbers, type or role in brackets, 推定.

export type MentionTail = {
  readonly end: number;
  readonly count?: number;
  /** `each`: 各1機, said of every craft of the list. `list`: の3隻, and `sum`: 計3隻, the sum of a list where there is one. */
  readonly counts: "own" | "each" | "list" | "sum";
  readonly hull: readonly string[];
  readonly estimated: boolean;
  /** What stood in brackets and is neither. */
  readonly notes: readonly string[];
};

const COUNTER = { ship: "隻", aircraft: "機" } as const;
const KANJI = "一二三四五六七八九";
const NUMBER = `(\\d{1,3}|[${KANJI}十])`;
const STEPS = 8;

/** TU-95機2機 says the counter twice. */
const counts = {
  ship: new RegExp(
    `(?:型)?(?:と(?:[み見]られる|推定される|思われる))?([×xXの、がは|]?)[ |]{0,3}(各|それぞれ|(?<!の)合?計|[合あ]わせて)?${NUMBER} ?${COUNTER.ship}(?:ずつ)?`,
    "uy",
  ),
  aircraft: new RegExp(
    `(?:型機?|機(?=\\d{1,2}機))?(?:と(?:[み見]られる|推定される|思われる))?([×xXの、がは|]?)[ |]{0,3}(各|それぞれ)?${NUMBER} ?${COUNTER.aircraft}(?:ずつ)?`,
    "uy",
  ),
};
const BRACKETS = /[ |]{0,3}(?:\(([^()\n]{1,80})\)|\[([^[\]\n]{1,60})\])/uy;
/** 艦番号「515」及び「516」 without brackets around it. */
const HULL_LABEL =
  /(?:の|、)?[ |]{0,3}艦番号(?:は|が|:)?((?:(?:及び|および|と|、|,)?[「[]?\d{1,4}[」\]]?){1,8})/uy;
/** A cell of a table that holds nothing but hull numbers. */
const HULL_CELL = /[ |]{1,3}(\d{2,4}(?:[、,・]\d{2,4}){0,7})(?=[ |\n]|$)/uy;
const QUOTED =
  /[ |]{0,3}(?:(?:及び|および|と|、|・)(?=「[^「」\n]{1,20}」[(「]|「\d{1,4}」))?「([^「」\n]{1,24})」/uy;
const HULL_ONLY = /^[「」()[\]\d\s、,・:及びおよと一-龠ァ-ヴーA-Z-]{1,80}$/u;
const HULL = /(?<![\d-])\d{1,4}(?!\d|[号隻型機年月日時度kK]|km)/gu;

export function readMentionTail(text: string, from: number, craft: "aircraft" | "ship"): MentionTail {
  const hull: string[] = [];
  const notes: string[] = [];
  let found: Pick<MentionTail, "count" | "counts"> | undefined;
  let end = from;
  const step = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match !== null) end += match[0].length;
    return match;
  };
  for (let steps = 0; steps < STEPS; steps += 1) {
    const count = found === undefined ? step(counts[craft]) : null;
    if (count !== null) {
      found = { count: parseCount(count[3] ?? ""), counts: whatIsCounted(count) };
      continue;
    }
    const inside = stepInside(step, craft);
    if (inside === undefined) break;
    const counted = COUNT_INSIDE[craft].exec(inside);
    if (counted !== null) found ??= { count: parseCount(counted[1] ?? ""), counts: "own" };
    else if (craft === "ship" && isHull(inside)) hull.push(...(inside.match(HULL) ?? []));
    else notes.push(inside);
  }
  const estimated = notes.some((note) => note.includes("推定"));
  return { end, ...(found ?? { counts: "own" }), hull: [...new Set(hull)], estimated, notes };
}

function whatIsCounted([whole, tie, each]: RegExpExecArray): MentionTail["counts"] {
  if (/^(?:合?計|[合あ]わせて)$/u.test(each ?? "")) return "sum";
  if (each !== undefined || whole.endsWith("ずつ")) return "each";
  return tie === "の" ? "list" : "own";
}

const COUNT_INSIDE = {
  ship: new RegExp(`^${NUMBER}隻$`, "u"),
  aircraft: new RegExp(`^${NUMBER}機$`, "u"),
};

function stepInside(
  step: (pattern: RegExp) => RegExpExecArray | null,
  craft: "aircraft" | "ship",
): string | undefined {
  const bracket = step(BRACKETS);
  if (bracket !== null) return bracket[1] ?? bracket[2];
  // 「Y-9情報収集機」「Y-9哨戒機」: the next of a list is no note on this one.
  if (craft === "aircraft") return step(/「((?![A-Z][A-Za-z]{0,3}-?\d)[^「」\n]{1,24})」/uy)?.[1];
  const label = step(HULL_LABEL);
  if (label !== null) return `艦番号${label[1] ?? ""}`;
  const cell = step(HULL_CELL);
  return cell === null ? step(QUOTED)?.[1] : `艦番号${cell[1] ?? ""}`;
}

function isHull(inside: string): boolean {
  return inside.includes("艦番号") || (/\d/u.test(inside) && HULL_ONLY.test(inside));
}

/** 1 to 999, or one kanji numeral up to 十. */
export function parseCount(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  return written === "十" ? 10 : KANJI.indexOf(written) + 1;
}
