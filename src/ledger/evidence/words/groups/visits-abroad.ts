// The words for a visit from Japan to another country, made of the countries' names: 訪韓, カナダを訪, "visit* to canada".

const SHORT =
  "訪韓 訪米 訪英 訪豪 訪仏 訪独 訪伊 訪加 訪印 訪比 訪越 訪中 訪ロ 訪露 訪泰 訪欧 訪伯 訪土 訪印尼 訪馬 訪星";

const COUNTRIES =
  "韓国 豪州 米国 英国 フランス ドイツ イタリア スペイン ポルトガル オランダ ベルギー ポーランド リトアニア ラトビア エストニア フィンランド スウェーデン ノルウェー デンマーク ウクライナ ギリシャ チェコ ルーマニア トルコ インド スリランカ バングラデシュ モルディブ ネパール パキスタン フィリピン ベトナム インドネシア マレーシア タイ シンガポール カンボジア ラオス ブルネイ ミャンマー モンゴル カナダ オーストラリア ニュージーランド フィジー トンガ パラオ パプアニューギニア ソロモン諸島 バヌアツ サモア カザフスタン ウズベキスタン オマーン カタール バーレーン サウジアラビア ヨルダン イスラエル エジプト ジブチ ケニア 南アフリカ ブラジル チリ ペルー アルゼンチン コロンビア メキシコ";

const ENGLISH =
  "seoul|south korea|the republic of korea|australia|the united states|washington|the united kingdom|britain|france|germany|italy|spain|the netherlands|poland|finland|sweden|norway|ukraine|turkey|türkiye|india|sri lanka|bangladesh|the philippines|vietnam|indonesia|malaysia|thailand|singapore|cambodia|laos|brunei|mongolia|canada|new zealand|fiji|tonga|palau|papua new guinea|djibouti|kenya|brazil|chile|peru";

/** Japanese, English: as a matter row has them. */
export const VISIT_ABROAD: readonly [japanese: string, english: string] = [
  [SHORT, ...COUNTRIES.split(" ").flatMap((name) => [`${name}を訪`, `${name}訪問`])].join(" "),
  ENGLISH.split("|")
    .flatMap((name) => [`visit* ${name}`, `visit* to ${name}`, `travel* to ${name}`, `trip to ${name}`])
    .join("|"),
];
