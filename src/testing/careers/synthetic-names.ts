// Synthetic names: chance in, a name with its reading out; the commonest come so often that namesakes are many.

/** Surname and reading, the commonest first. */
const SURNAMES =
  `佐藤 さとう 鈴木 すずき 高橋 たかはし 田中 たなか 伊藤 いとう 渡辺 わたなべ 山本 やまもと 中村 なかむら 小林 こばやし
加藤 かとう 吉田 よしだ 山田 やまだ 佐々木 ささき 山口 やまぐち 松本 まつもと 井上 いのうえ 木村 きむら 林 はやし 斎藤 さいとう 清水 しみず
山崎 やまざき 森 もり 池田 いけだ 橋本 はしもと 阿部 あべ 石川 いしかわ 山下 やました 中島 なかじま 石井 いしい 小川 おがわ 前田 まえだ
岡田 おかだ 長谷川 はせがわ 藤田 ふじた 後藤 ごとう 近藤 こんどう 村上 むらかみ 遠藤 えんどう 青木 あおき 坂本 さかもと 福田 ふくだ 太田 おおた
西村 にしむら 藤井 ふじい 金子 かねこ 岡本 おかもと 藤原 ふじわら 三浦 みうら 中野 なかの 原田 はらだ 松田 まつだ 竹内 たけうち 小野 おの 田村 たむら
中山 なかやま 和田 わだ 石田 いしだ 森田 もりた 上田 うえだ 原 はら 内田 うちだ 柴田 しばた 酒井 さかい 宮崎 みやざき 横山 よこやま 高木 たかぎ 安藤 あんどう
宮本 みやもと 大野 おおの 小島 こじま 工藤 くどう 谷口 たにぐち 今井 いまい 増田 ますだ 丸山 まるやま 杉山 すぎやま 村田 むらた 大塚 おおつか 新井 あらい
桜井 さくらい 浜田 はまだ 広瀬 ひろせ 滝沢 たきざわ 沢田 さわだ 島田 しまだ 関 せき 辺見 へんみ 真田 さなだ 竜崎 りゅうざき 国分 こくぶ 黒沢 くろさわ`.split(
    /\s+/,
  );

/** Given name and reading, the commonest first. */
const GIVENS =
  `誠 まこと 健一 けんいち 隆 たかし 浩二 こうじ 剛 つよし 学 まなぶ 大輔 だいすけ 拓也 たくや 修 おさむ 勝 まさる 浩 ひろし 茂 しげる 進 すすむ 豊 ゆたか
和彦 かずひこ 正樹 まさき 哲也 てつや 信二 しんじ 昭夫 あきお 博 ひろし 徹 とおる 慎也 しんや 薫 かおる 健太 けんた 亮 りょう 直樹 なおき 英樹 ひでき 俊介 しゅんすけ
聡 さとし 実 みのる 徳夫 のりお 栄一 えいいち 真一 しんいち 光男 みつお 達也 たつや 由美 ゆみ 裕子 ひろこ 恵 めぐみ 明日香 あすか 美穂 みほ 雅人 まさと 秀明 ひであき
幸夫 ゆきお 義雄 よしお 和也 かずや 裕二 ゆうじ 智之 ともゆき 康弘 やすひろ 昌平 しょうへい 孝 たかし 洋 ひろし 敏 さとし 明 あきら 稔 みのる 毅 たけし 清 きよし 純一 じゅんいち
隆志 たかし 伸二 しんじ 泰三 たいぞう 文雄 ふみお 秀樹 ひでき 良太 りょうた 克己 かつみ 淳 あつし 雄一 ゆういち 貴之 たかゆき 啓介 けいすけ 祐樹 ゆうき 翔太 しょうた 友和 ともかず`.split(
    /\s+/,
  );

/** Forms that one person's name is printed in. */
const VARIANTS: Readonly<Record<string, string>> = {
  高: "髙",
  斎: "齋齊斉",
  辺: "邊邉",
  浜: "濱濵",
  広: "廣",
  滝: "瀧",
  沢: "澤",
  島: "嶋",
  崎: "﨑",
  桜: "櫻",
  真: "眞",
  竜: "龍",
  国: "國",
  黒: "黑",
  慎: "愼",
  聡: "聰",
  徳: "德",
  栄: "榮",
  実: "實",
  薫: "薰",
  恵: "惠",
  関: "關",
  豊: "豐",
};

type Chance = () => number;

export type SyntheticName = { readonly surname: string; readonly given: string; readonly reading: string };

/** The first words come far more often than the last. */
function drawPair(table: readonly string[], chance: Chance, skew: number): readonly [string, string] {
  const at = 2 * Math.floor((table.length / 2) * chance() ** skew);
  return [table[at] ?? "", table[at + 1] ?? ""];
}

/** The higher `skew`, the more share a name. */
export function drawName(chance: Chance, skew: number): SyntheticName {
  const [surname, first] = drawPair(SURNAMES, chance, skew);
  const [given, second] = drawPair(GIVENS, chance, skew);
  return { surname, given, reading: `${first}・${second}` };
}

export function drawSurname(chance: Chance): string {
  return drawPair(SURNAMES, chance, 1)[0];
}

/** Old forms for some of its characters, letter spaces, or the name as it is. */
export function printName(name: string, chance: Chance): string {
  const drawn = [...name].map((character) => {
    const forms = VARIANTS[character];
    return forms !== undefined && chance() < 0.3
      ? (forms[Math.floor(chance() * forms.length)] ?? character)
      : character;
  });
  return drawn.join(chance() < 0.1 ? " " : "");
}
