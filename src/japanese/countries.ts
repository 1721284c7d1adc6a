// Takes the ways Japanese texts write a country and gives the country: formal name, short form, one character, compounds.

export type Country = {
  /** 大韓民国 */
  readonly formal: string;
  /** 韓国 */
  readonly short: string;
  /** 韓, where usage has one. */
  readonly letter?: string;
  /** ISO 3166-1 alpha-2; EU and NATO are not countries and have none. */
  readonly code: string;
  /** Further spellings. */
  readonly also?: readonly string[];
  readonly english: string;
};

type Row = readonly [
  short: string,
  formal: string,
  letter: string,
  code: string,
  english: string,
  ...also: string[],
];

const ROWS: readonly Row[] = [
  ["日本", "日本国", "日", "JP", "Japan"],
  ["米国", "アメリカ合衆国", "米", "US", "United States", "アメリカ"],
  ["韓国", "大韓民国", "韓", "KR", "Republic of Korea", "South Korea"],
  ["北朝鮮", "朝鮮民主主義人民共和国", "朝", "KP", "North Korea", "DPRK"],
  ["中国", "中華人民共和国", "中", "CN", "China"],
  ["台湾", "台湾", "台", "TW", "Taiwan"],
  ["ロシア", "ロシア連邦", "露", "RU", "Russia", "ロ"],
  ["豪州", "オーストラリア連邦", "豪", "AU", "Australia", "オーストラリア"],
  ["英国", "グレートブリテン及び北アイルランド連合王国", "英", "GB", "United Kingdom", "イギリス"],
  ["フランス", "フランス共和国", "仏", "FR", "France"],
  ["ドイツ", "ドイツ連邦共和国", "独", "DE", "Germany"],
  ["イタリア", "イタリア共和国", "伊", "IT", "Italy"],
  ["カナダ", "カナダ", "加", "CA", "Canada"],
  ["インド", "インド共和国", "印", "IN", "India"],
  ["フィリピン", "フィリピン共和国", "比", "PH", "Philippines"],
  ["ベトナム", "ベトナム社会主義共和国", "越", "VN", "Viet Nam", "ヴェトナム"],
  ["インドネシア", "インドネシア共和国", "尼", "ID", "Indonesia"],
  ["マレーシア", "マレーシア", "馬", "MY", "Malaysia"],
  ["シンガポール", "シンガポール共和国", "星", "SG", "Singapore"],
  ["タイ", "タイ王国", "泰", "TH", "Thailand"],
  ["ブルネイ", "ブルネイ・ダルサラーム国", "", "BN", "Brunei"],
  ["カンボジア", "カンボジア王国", "", "KH", "Cambodia"],
  ["ラオス", "ラオス人民民主共和国", "", "LA", "Laos"],
  ["ミャンマー", "ミャンマー連邦共和国", "", "MM", "Myanmar"],
  ["東ティモール", "東ティモール民主共和国", "", "TL", "Timor-Leste"],
  ["モンゴル", "モンゴル国", "蒙", "MN", "Mongolia"],
  ["ニュージーランド", "ニュージーランド", "", "NZ", "New Zealand"],
  ["パラオ", "パラオ共和国", "", "PW", "Palau"],
  ["フィジー", "フィジー共和国", "", "FJ", "Fiji"],
  ["パプアニューギニア", "パプアニューギニア独立国", "", "PG", "Papua New Guinea"],
  ["トンガ", "トンガ王国", "", "TO", "Tonga"],
  ["スリランカ", "スリランカ民主社会主義共和国", "", "LK", "Sri Lanka"],
  ["バングラデシュ", "バングラデシュ人民共和国", "", "BD", "Bangladesh"],
  ["パキスタン", "パキスタン・イスラム共和国", "", "PK", "Pakistan"],
  ["モルディブ", "モルディブ共和国", "", "MV", "Maldives"],
  ["ネパール", "ネパール", "", "NP", "Nepal"],
  ["カザフスタン", "カザフスタン共和国", "", "KZ", "Kazakhstan"],
  ["ウズベキスタン", "ウズベキスタン共和国", "", "UZ", "Uzbekistan"],
  ["ウクライナ", "ウクライナ", "", "UA", "Ukraine"],
  ["ベラルーシ", "ベラルーシ共和国", "", "BY", "Belarus"],
  ["ポーランド", "ポーランド共和国", "波", "PL", "Poland"],
  ["リトアニア", "リトアニア共和国", "", "LT", "Lithuania"],
  ["ラトビア", "ラトビア共和国", "", "LV", "Latvia"],
  ["エストニア", "エストニア共和国", "", "EE", "Estonia"],
  ["フィンランド", "フィンランド共和国", "芬", "FI", "Finland"],
  ["スウェーデン", "スウェーデン王国", "瑞", "SE", "Sweden"],
  ["ノルウェー", "ノルウェー王国", "", "NO", "Norway"],
  ["デンマーク", "デンマーク王国", "", "DK", "Denmark"],
  ["アイスランド", "アイスランド共和国", "", "IS", "Iceland"],
  ["オランダ", "オランダ王国", "蘭", "NL", "Netherlands"],
  ["ベルギー", "ベルギー王国", "白", "BE", "Belgium"],
  ["ルクセンブルク", "ルクセンブルク大公国", "", "LU", "Luxembourg"],
  ["スペイン", "スペイン王国", "西", "ES", "Spain"],
  ["ポルトガル", "ポルトガル共和国", "葡", "PT", "Portugal"],
  ["ギリシャ", "ギリシャ共和国", "希", "GR", "Greece"],
  ["チェコ", "チェコ共和国", "", "CZ", "Czechia"],
  ["スロバキア", "スロバキア共和国", "", "SK", "Slovakia"],
  ["ハンガリー", "ハンガリー", "", "HU", "Hungary"],
  ["ルーマニア", "ルーマニア", "", "RO", "Romania"],
  ["ブルガリア", "ブルガリア共和国", "", "BG", "Bulgaria"],
  ["スイス", "スイス連邦", "", "CH", "Switzerland"],
  ["オーストリア", "オーストリア共和国", "墺", "AT", "Austria"],
  ["アイルランド", "アイルランド", "", "IE", "Ireland"],
  ["トルコ", "トルコ共和国", "土", "TR", "Türkiye", "テュルキエ", "Turkey"],
  ["イスラエル", "イスラエル国", "", "IL", "Israel"],
  ["イラン", "イラン・イスラム共和国", "", "IR", "Iran"],
  ["イラク", "イラク共和国", "", "IQ", "Iraq"],
  ["サウジアラビア", "サウジアラビア王国", "", "SA", "Saudi Arabia"],
  ["アラブ首長国連邦", "アラブ首長国連邦", "", "AE", "United Arab Emirates", "UAE"],
  ["カタール", "カタール国", "", "QA", "Qatar"],
  ["バーレーン", "バーレーン王国", "", "BH", "Bahrain"],
  ["クウェート", "クウェート国", "", "KW", "Kuwait"],
  ["オマーン", "オマーン国", "", "OM", "Oman"],
  ["ヨルダン", "ヨルダン・ハシェミット王国", "", "JO", "Jordan"],
  ["エジプト", "エジプト・アラブ共和国", "埃", "EG", "Egypt"],
  ["ジブチ", "ジブチ共和国", "", "DJ", "Djibouti"],
  ["ケニア", "ケニア共和国", "", "KE", "Kenya"],
  ["南アフリカ", "南アフリカ共和国", "", "ZA", "South Africa"],
  ["南スーダン", "南スーダン共和国", "", "SS", "South Sudan"],
  ["ソマリア", "ソマリア連邦共和国", "", "SO", "Somalia"],
  ["ブラジル", "ブラジル連邦共和国", "伯", "BR", "Brazil"],
  ["メキシコ", "メキシコ合衆国", "墨", "MX", "Mexico"],
  ["チリ", "チリ共和国", "", "CL", "Chile"],
  ["ペルー", "ペルー共和国", "", "PE", "Peru"],
  ["キプロス", "キプロス共和国", "", "CY", "Cyprus"],
  ["マルタ", "マルタ共和国", "", "MT", "Malta"],
  ["クロアチア", "クロアチア共和国", "", "HR", "Croatia"],
  ["スロベニア", "スロベニア共和国", "", "SI", "Slovenia"],
  ["セルビア", "セルビア共和国", "", "RS", "Serbia"],
  ["モンテネグロ", "モンテネグロ", "", "ME", "Montenegro"],
  ["コソボ", "コソボ共和国", "", "XK", "Kosovo"],
  ["アルバニア", "アルバニア共和国", "", "AL", "Albania"],
  ["北マケドニア", "北マケドニア共和国", "", "MK", "North Macedonia"],
  ["ボスニア・ヘルツェゴビナ", "ボスニア・ヘルツェゴビナ", "", "BA", "Bosnia and Herzegovina"],
  ["モルドバ", "モルドバ共和国", "", "MD", "Moldova"],
  ["ジョージア", "ジョージア", "", "GE", "Georgia"],
  ["アルメニア", "アルメニア共和国", "", "AM", "Armenia"],
  ["アゼルバイジャン", "アゼルバイジャン共和国", "", "AZ", "Azerbaijan"],
  ["キルギス", "キルギス共和国", "", "KG", "Kyrgyzstan"],
  ["タジキスタン", "タジキスタン共和国", "", "TJ", "Tajikistan"],
  ["トルクメニスタン", "トルクメニスタン", "", "TM", "Turkmenistan"],
  ["アフガニスタン", "アフガニスタン・イスラム共和国", "", "AF", "Afghanistan"],
  ["ブータン", "ブータン王国", "", "BT", "Bhutan"],
  ["シリア", "シリア・アラブ共和国", "", "SY", "Syria"],
  ["レバノン", "レバノン共和国", "", "LB", "Lebanon"],
  ["パレスチナ", "パレスチナ", "", "PS", "Palestine"],
  ["イエメン", "イエメン共和国", "", "YE", "Yemen"],
  ["モロッコ", "モロッコ王国", "", "MA", "Morocco"],
  ["アルジェリア", "アルジェリア民主人民共和国", "", "DZ", "Algeria"],
  ["チュニジア", "チュニジア共和国", "", "TN", "Tunisia"],
  ["リビア", "リビア", "", "LY", "Libya"],
  ["スーダン", "スーダン共和国", "", "SD", "Sudan"],
  ["エチオピア", "エチオピア連邦民主共和国", "", "ET", "Ethiopia"],
  ["ウガンダ", "ウガンダ共和国", "", "UG", "Uganda"],
  ["ルワンダ", "ルワンダ共和国", "", "RW", "Rwanda"],
  ["タンザニア", "タンザニア連合共和国", "", "TZ", "Tanzania"],
  ["モザンビーク", "モザンビーク共和国", "", "MZ", "Mozambique"],
  ["マダガスカル", "マダガスカル共和国", "", "MG", "Madagascar"],
  ["モーリシャス", "モーリシャス共和国", "", "MU", "Mauritius"],
  ["セーシェル", "セーシェル共和国", "", "SC", "Seychelles"],
  ["コモロ", "コモロ連合", "", "KM", "Comoros"],
  ["アンゴラ", "アンゴラ共和国", "", "AO", "Angola"],
  ["ザンビア", "ザンビア共和国", "", "ZM", "Zambia"],
  ["ナイジェリア", "ナイジェリア連邦共和国", "", "NG", "Nigeria"],
  ["ガーナ", "ガーナ共和国", "", "GH", "Ghana"],
  ["コートジボワール", "コートジボワール共和国", "", "CI", "Côte d'Ivoire"],
  ["セネガル", "セネガル共和国", "", "SN", "Senegal"],
  ["カメルーン", "カメルーン共和国", "", "CM", "Cameroon"],
  ["コロンビア", "コロンビア共和国", "", "CO", "Colombia"],
  ["ベネズエラ", "ベネズエラ・ボリバル共和国", "", "VE", "Venezuela"],
  ["エクアドル", "エクアドル共和国", "", "EC", "Ecuador"],
  ["ボリビア", "ボリビア多民族国", "", "BO", "Bolivia"],
  ["パラグアイ", "パラグアイ共和国", "", "PY", "Paraguay"],
  ["ウルグアイ", "ウルグアイ東方共和国", "", "UY", "Uruguay"],
  ["パナマ", "パナマ共和国", "", "PA", "Panama"],
  ["コスタリカ", "コスタリカ共和国", "", "CR", "Costa Rica"],
  ["グアテマラ", "グアテマラ共和国", "", "GT", "Guatemala"],
  ["ホンジュラス", "ホンジュラス共和国", "", "HN", "Honduras"],
  ["キューバ", "キューバ共和国", "", "CU", "Cuba"],
  ["ハイチ", "ハイチ共和国", "", "HT", "Haiti"],
  ["ジャマイカ", "ジャマイカ", "", "JM", "Jamaica"],
  ["サモア", "サモア独立国", "", "WS", "Samoa"],
  ["バヌアツ", "バヌアツ共和国", "", "VU", "Vanuatu"],
  ["ソロモン諸島", "ソロモン諸島", "", "SB", "Solomon Islands"],
  ["キリバス", "キリバス共和国", "", "KI", "Kiribati"],
  ["ツバル", "ツバル", "", "TV", "Tuvalu"],
  ["ナウル", "ナウル共和国", "", "NR", "Nauru"],
  ["ミクロネシア", "ミクロネシア連邦", "", "FM", "Micronesia"],
  ["マーシャル諸島", "マーシャル諸島共和国", "", "MH", "Marshall Islands"],
  ["クック諸島", "クック諸島", "", "CK", "Cook Islands"],
  ["アルゼンチン", "アルゼンチン共和国", "", "AR", "Argentina"],
];

/** Countries that defence and foreign announcements name, and their neighbours; not all there are. */
export const COUNTRIES: readonly Country[] = ROWS.map(([short, formal, letter, code, english, ...also]) => ({
  formal,
  short,
  ...(letter !== "" && { letter }),
  code,
  english,
  ...(also.length > 0 && { also }),
}));

const BY_NAME: ReadonlyMap<string, Country> = new Map(
  [...COUNTRIES].flatMap((country) =>
    [
      country.formal,
      country.short,
      ...(country.letter ? [country.letter] : []),
      country.english,
      country.code,
      ...(country.also ?? []),
    ].map((name) => [name, country] as const),
  ),
);

/** Finds a country by any of its written forms: 大韓民国, 韓国, 韓, Republic of Korea, KR. */
export function findCountry(name: string): Country | undefined {
  return BY_NAME.get(name);
}

/** Letters that stand for countries when several are strung together. */
const COMPOUND_LETTERS = "日米韓朝中台露豪英仏独伊加印比越蘭";
/** 日韓, 日米韓, 日米豪印: two to five letters, each once. */
const COMPOUND = new RegExp(`^[${COMPOUND_LETTERS}]{2,5}$`);

/** The countries of a compound in its order: 日韓 → 日本, 韓国. Undefined when a letter is no country or stands twice. */
export function readCompound(letters: string): readonly Country[] | undefined {
  if (!COMPOUND.test(letters) || new Set(letters).size !== letters.length) return undefined;
  const countries = [...letters].map(findCountry);
  return countries.every((country): country is Country => country !== undefined) ? countries : undefined;
}

/** Japanese written forms of two characters or more, longest first, for alternation in an expression. */
export const COUNTRY_NAMES: readonly string[] = COUNTRIES.flatMap(({ formal, short, also }) => [
  formal,
  short,
  ...(also ?? []),
])
  .filter((name, index, names) => name.length > 1 && !/[A-Za-z]/.test(name) && names.indexOf(name) === index)
  .toSorted((a, b) => b.length - a.length);

/** Rarer ones, which end surnames too (佐伯, 有馬): they count only between a name in katakana and an office of state. */
export const RARE_COUNTRY_LETTERS: readonly string[] = [..."希瑞芬葡泰馬尼埃墨伯波"];

/** One-character forms that stand before an office: 豪副首相, 米国防長官. */
export const COUNTRY_LETTERS: readonly string[] = [...COMPOUND_LETTERS];
