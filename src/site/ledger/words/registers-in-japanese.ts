// Registers in Japanese.

import { html } from "../../markup/html.ts";
import type { RegisterWords } from "./register-words.ts";

const number = new Intl.NumberFormat("ja-JP");
const OKU = 100_000_000;
const MAN = 10_000;
const CHO = OKU * MAN;

/** 48億7025万円: whole yen, by fours of digits as they are read. */
function writeYen(amount: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(amount / CHO), "兆"],
    [Math.floor((amount % CHO) / OKU), "億"],
    [Math.floor((amount % OKU) / MAN), "万"],
    [amount % MAN, ""],
  ];
  const written = parts.filter(([part]) => part > 0).map(([part, unit]) => `${part}${unit}`);
  return `${written.length === 0 ? "0" : written.join("")}円`;
}

export const REGISTERS_IN_JAPANESE: RegisterWords = {
  registers: "記録簿",
  titles: {
    sightings: "航空機・艦艇の確認",
    scrambles: "緊急発進",
    contracts: "契約",
    discipline: "懲戒処分",
    accidents: "事故",
  },
  about: {
    sightings:
      "公式発表が伝えた外国の航空機・艦艇の確認を一件ずつ記録しています。同じ確認を伝える発表が複数あるときは一件と数えます。",
    scrambles: "公式発表が伝えた緊急発進の回数を、発表された期間ごとに記録しています。",
    contracts: "公式発表が伝えた契約を一件ずつ記録しています。",
    discipline: "公式発表が伝えた懲戒処分を一件ずつ記録しています。",
    accidents: "公式発表が伝えた事故を一件ずつ記録しています。",
  },
  counts: {
    sightings: (count) => `${number.format(count)}件`,
    scrambles: (count) => `${number.format(count)}件の発表値`,
    contracts: (count) => `${number.format(count)}件`,
    discipline: (count) => `${number.format(count)}件`,
    accidents: (count) => `${number.format(count)}件`,
  },
  filters: {
    nationality: "国・地域",
    craft: "種別",
    model: "機種・艦級",
    strait: "海峡・水道",
    month: "年月",
    programme: "事業",
    counterparty: "契約相手",
    penalty: "処分",
    conduct: "事由",
    kind: "種類",
    casualties: "人的被害",
  },
  crafts: { aircraft: "航空機", ship: "艦艇" },
  kinds: {
    fall: "部品などの落下",
    crash: "墜落",
    collision: "衝突・接触",
    grounding: "座礁",
    fire: "火災",
    landing: "緊急着陸・不時着",
    rollover: "横転・転覆",
    leak: "油や燃料の漏れ",
    injury: "負傷・死亡",
    other: "その他",
  },
  casualties: { dead: "死亡", missing: "行方不明", injured: "負傷", none: "なし", other: "その他" },
  narrow: "絞り込む",
  any: "すべて",
  all: "絞り込みを解く",
  empty: "公開された記録はまだありません。",
  emptyList: "条件に合う記録はありません。",
  unknownNation: "国籍の記載なし",
  byMonth: "月別の件数",
  byNation: "国・地域別の件数(年別)",
  year: "年",
  yearly: "年計",
  monthName: (month) => `${month}月`,
  monthTitle: (year, month) => `${year}年${month}月`,
  yearTitle: (year) => `${year}年`,
  narrowedTo: (title, values) => `${title}: ${values.join("、")}`,
  others: "その他",
  plotDesc: (from, to, total, most, mostCount) =>
    from === to
      ? html`${from}に${total}件。`
      : html`${from}から${to}まで、合わせて${total}件。最も多いのは${most}の${mostCount}件。`,
  nationPlotDesc: (from, to, names) =>
    `${from}から${to}まで、${names.join("、")}を年ごとに積み上げています。`,
  tableBeside: "同じ数を下の表に示しています。数字はその記録の一覧につながっています。",
  asTable: (title) => `${title}の表`,
  list: "記録",
  older: "前の記録",
  toNewest: "最初に戻る",
  reports: (count) => `${count}つの発表`,
  feed: "フィード",
  craftCount: (count, craft) => `${number.format(count)}${craft === "ship" ? "隻" : "機"}`,

  seenOn: "確認日",
  noDay: "日付の記載なし",
  hull: "艦番号",
  number: "数",
  role: "役割",
  route: "経路",
  responders: "対応した部隊など",
  estimated: "推定を含む",
  toldBy: "この確認を伝える発表",
  toldByText: "発表の文をそのまま示しています。",
  announced: "発表",
  toArticle: "記事を読む",
  around: "同じ月の確認",

  period: "期間",
  of: "対象",
  total: "合計",
  times: (count) => `${number.format(count)}回`,
  noPeriod: "記載なし",
  periodOfAll: (period) => `${period}(同じ発表の期間)`,
  scrambleNote:
    "回数は発表されたとおりに、その期間の値として示します。累計は前の四半期などの値を含むため、値どうしを足すことはしません。同じ期間の値が改めて発表されたときは、どちらも発表の日付とともに残します。",
  byFiscalYear: "年度別の回数",
  fiscalYear: (year) => `${year}年度`,
  fiscalPlotDesc: (from, to, names) =>
    `${from === to ? from : `${from}から${to}まで`}のうち、年度を通した回数が発表された年度の${names.join("、")}。四半期などの値を足した数は含みません。下の表に、発表されたすべての期間の値を示しています。`,

  amount: "契約金額",
  yen: writeYen,
  noAmount: "記載なし",
  stated: (amount, stated, without) =>
    without === undefined
      ? html`${amount}(${stated}件)`
      : html`${amount}(金額の記載がある${stated}件の計。記載のない${without}件は含まない)`,
  counterparty: "契約相手",
  concluded: "契約日",

  unit: "所属",
  rank: "階級など",
  age: "年齢",
  contractNote: "発表ごとに数えています。発注者と受注者がそれぞれ発表した契約は、2件になります。",
  anonymous: "個人を特定する情報は記録せず、発表にある範囲を超えて結び付けることもしません。",
  happened: "発生日",
  place: "場所",
  craft: "航空機・艦船・車両",
  damage: "被害",
  byKey: {
    nationality: "国・地域から探す",
    craft: "種別から探す",
    model: "機種・艦級から探す",
    strait: "海峡・水道から探す",
    programme: "事業から探す",
    counterparty: "契約相手から探す",
    penalty: "処分から探す",
    conduct: "事由から探す",
    kind: "種類から探す",
    casualties: "人的被害から探す",
  },
  mostKeys: "多いものから順に、一部を示しています。",
};
