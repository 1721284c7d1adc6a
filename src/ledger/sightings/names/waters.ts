// Waters: straits, seas and islands that reports of craft name, in Japanese and English; the key is the English name in small letters.

type Water = {
  readonly ja: string;
  readonly en: string;
  readonly also?: readonly string[];
  readonly isStrait?: true;
  /** Passed where a report names these two one after the other. */
  readonly between?: readonly [string, string];
};

export const WATERS: readonly Water[] = [
  { ja: "対馬海峡", en: "Tsushima Strait", isStrait: true, also: ["Korea Strait", "朝鮮海峡"] },
  { ja: "津軽海峡", en: "Tsugaru Strait", isStrait: true },
  { ja: "宗谷海峡", en: "Soya Strait", isStrait: true, also: ["La Perouse Strait"] },
  { ja: "大隅海峡", en: "Osumi Strait", isStrait: true },
  { ja: "関門海峡", en: "Kanmon Strait", isStrait: true },
  { ja: "トカラ海峡", en: "Tokara Strait", isStrait: true },
  { ja: "間宮海峡", en: "Mamiya Strait", isStrait: true, also: ["Tatar Strait", "タタール海峡"] },
  { ja: "台湾海峡", en: "Taiwan Strait", isStrait: true },
  { ja: "バシー海峡", en: "Bashi Channel", isStrait: true },
  { ja: "択捉海峡", en: "Etorofu Strait", isStrait: true, also: ["Vries Strait"] },
  { ja: "国後水道", en: "Kunashiri Channel", isStrait: true },
  { ja: "豊後水道", en: "Bungo Channel", isStrait: true },
  { ja: "紀伊水道", en: "Kii Channel", isStrait: true },
  { ja: "マラッカ海峡", en: "Strait of Malacca", isStrait: true, also: ["Malacca Strait"] },
  {
    ja: "沖縄本島と宮古島の間",
    en: "Between Okinawa and Miyako",
    isStrait: true,
    also: ["宮古海峡", "Miyako Strait"],
    between: ["沖縄本島", "宮古島"],
  },
  {
    ja: "与那国島と台湾の間",
    en: "Between Yonaguni and Taiwan",
    isStrait: true,
    between: ["与那国島", "台湾"],
  },
  {
    ja: "奄美大島と横当島の間",
    en: "Between Amami Oshima and Yokoate",
    isStrait: true,
    between: ["奄美大島", "横当島"],
  },
  {
    ja: "与那国島と西表島の間",
    en: "Between Yonaguni and Iriomote",
    isStrait: true,
    between: ["与那国島", "西表島"],
  },
  {
    ja: "口永良部島と屋久島の間",
    en: "Between Kuchinoerabu and Yakushima",
    isStrait: true,
    between: ["口永良部島", "屋久島"],
  },
  { ja: "日本海", en: "Sea of Japan" },
  { ja: "東シナ海", en: "East China Sea" },
  { ja: "南シナ海", en: "South China Sea" },
  { ja: "オホーツク海", en: "Sea of Okhotsk", also: ["Okhotsk Sea"] },
  { ja: "太平洋", en: "Pacific Ocean", also: ["Pacific"] },
  { ja: "フィリピン海", en: "Philippine Sea" },
  { ja: "黄海", en: "Yellow Sea" },
  { ja: "沖縄本島", en: "Okinawa Island", also: ["Okinawa", "沖縄島", "Okinawa main island", "沖縄"] },
  {
    ja: "宮古島",
    en: "Miyako Island",
    also: ["Miyakojima", "Miyako", "Miyako-jima Island", "Miyakojima Island"],
  },
  { ja: "与那国島", en: "Yonaguni Island", also: ["Yonaguni", "Yonagunijima"] },
  { ja: "石垣島", en: "Ishigaki Island", also: ["Ishigaki", "Ishigakijima"] },
  { ja: "西表島", en: "Iriomote Island", also: ["Iriomote"] },
  { ja: "久米島", en: "Kume Island", also: ["Kumejima", "Kume"] },
  { ja: "魚釣島", en: "Uotsuri Island", also: ["Uotsurijima", "Uotsuri"] },
  { ja: "尖閣諸島", en: "Senkaku Islands" },
  { ja: "先島諸島", en: "Sakishima Islands" },
  { ja: "奄美大島", en: "Amami Oshima", also: ["Amami Oshima Island", "Amami-Oshima Island", "Amami"] },
  { ja: "横当島", en: "Yokoate Island", also: ["Yokoatejima", "Yokoate"] },
  { ja: "屋久島", en: "Yakushima", also: ["Yakushima Island", "Yaku Island"] },
  { ja: "口永良部島", en: "Kuchinoerabu Island", also: ["Kuchinoerabujima", "Kuchinoerabu"] },
  { ja: "種子島", en: "Tanegashima", also: ["Tanegashima Island"] },
  { ja: "男女群島", en: "Danjo Islands" },
  { ja: "五島列島", en: "Goto Islands" },
  { ja: "対馬", en: "Tsushima", also: ["Tsushima Island"] },
  { ja: "壱岐", en: "Iki Island", also: ["Iki"] },
  { ja: "隠岐", en: "Oki Islands", also: ["隠岐諸島", "Oki"] },
  { ja: "竹島", en: "Takeshima" },
  { ja: "佐渡島", en: "Sado Island", also: ["Sado", "佐渡"] },
  { ja: "能登半島", en: "Noto Peninsula", also: ["Noto"] },
  { ja: "礼文島", en: "Rebun Island", also: ["Rebun"] },
  { ja: "利尻島", en: "Rishiri Island", also: ["Rishiri"] },
  { ja: "奥尻島", en: "Okushiri Island", also: ["Okushiri"] },
  { ja: "龍飛崎", en: "Cape Tappi", also: ["竜飛崎"] },
  { ja: "宗谷岬", en: "Cape Soya" },
  { ja: "根室半島", en: "Nemuro Peninsula" },
  { ja: "台湾", en: "Taiwan" },
];
