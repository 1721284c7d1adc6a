// Words: chance and a number → what an announcement of the test ministry says, in sentences of our own, each with its own number.

type Chance = () => number;

const UNITS = [
  "第一教育隊",
  "北部整備所",
  "沿岸監視隊",
  "気象観測班",
  "中央音楽隊",
  "南西輸送隊",
  "研究試験所",
  "広報展示室",
];
const EVENTS = [
  "公開見学会",
  "合同清掃活動",
  "防災訓練",
  "記念式典",
  "体験乗船",
  "装備品展示",
  "意見交換会",
  "救護講習",
];
const PLACES = ["見本市の中央公園", "みなと埠頭", "研修センター", "演習場の北門", "川沿いの広場", "市民会館"];
const AIMS = [
  "地域の皆様に活動への理解を深めていただくことを目的としています。",
  "関係する機関との連携の手順を確かめるために行うものです。",
  "昨年寄せられた声を踏まえ、内容を改めて実施します。",
  "若い世代に仕事の内容を知っていただく機会とします。",
];
const CLOSINGS = [
  "当日の天候によっては内容を変更することがあります。",
  "詳細は決まり次第、改めてお知らせします。",
  "会場には駐車場がありませんので、公共交通機関を御利用ください。",
  "写真の提供を希望される方は、広報の窓口まで御連絡ください。",
];

function pick(words: readonly string[], chance: Chance): string {
  return words[Math.floor(chance() * words.length)] ?? "";
}

const DAY_MS = 86_400_000;
const TOKYO_MS = 9 * 3_600_000;

export function dayOf(at: number): { readonly year: number; readonly month: number; readonly day: number } {
  const local = new Date(at + TOKYO_MS);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** `令和7年9月10日` */
export function eraDay(at: number): string {
  const { year, month, day } = dayOf(at);
  return `令和${year - 2018}年${month}月${day}日`;
}

type Words = { readonly title: string; readonly paragraphs: readonly string[] };

export function makeWords(number: number, at: number, chance: Chance): Words {
  const [unit, event, place] = [pick(UNITS, chance), pick(EVENTS, chance), pick(PLACES, chance)];
  const on = eraDay(at + DAY_MS * (3 + Math.floor(chance() * 20)));
  return {
    title: `${unit}の${event}の実施について(第${number}号)`,
    paragraphs: [
      eraDay(at),
      "見本省",
      `${unit}は、${on}、${place}において${event}を実施します。本件は発表第${number}号としてお知らせするものです。`,
      `参加の人員は約${10 * (2 + Math.floor(chance() * 60))}名を予定しています。${pick(AIMS, chance)}`,
      pick(CLOSINGS, chance),
    ],
  };
}

/** The next thing that it says: another number of people, and a sentence that tells so where it is said openly. */
export function reviseWords({ title, paragraphs }: Readonly<Words>, step: number, isTold: boolean): Words {
  const changed = paragraphs.map((each) =>
    each.replace(/約(\d+)名/, (_found, count: string) => `約${Number(count) + 7 * step}名`),
  );
  if (!isTold) return { title, paragraphs: changed };
  return {
    title: title.startsWith("【") ? title : `【訂正】${title}`,
    paragraphs: [...changed, `人員の数に誤りがあったため訂正しました(${step}回目)。`],
  };
}
