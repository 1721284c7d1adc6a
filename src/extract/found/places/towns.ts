// Table of towns and regions that announcements name without an ending: those with bases and ports, and capitals.

const TABLE = `
  旭川 札幌 千歳 函館 稚内 根室 釧路 帯広 上富良野 名寄 留萌 余市 青森 大湊 三沢 八戸 弘前 秋田 盛岡 仙台 多賀城
  松島 山形 神町 福島 郡山 新潟 新発田 高田 佐渡 百里 土浦 霞ヶ浦 宇都宮 相馬原 入間 朝霞 大宮 習志野 下志津 木更津 館山
  市ヶ谷 市谷 十条 練馬 目黒 三宿 立川 横田 横浜 横須賀 厚木 座間 武山 富士 御殿場 滝ヶ原 浜松 静浜 小牧 守山 岐阜 各務原
  明野 久居 金沢 小松 福井 舞鶴 福知山 大津 今津 桂 宇治 千僧 伊丹 姫路 信太山 大阪 京都 神戸 和歌山 奈良 美保 米子 出雲
  日本原 岡山 広島 海田市 呉 江田島 岩国 山口 防府 下関 善通寺 高松 松山 高知 徳島 小月 小倉 芦屋 築城 春日 福岡 目達原
  佐賀 佐世保 大村 相浦 長崎 対馬 壱岐 熊本 健軍 北熊本 別府 湯布院 大分 玖珠 都城 えびの 新田原 宮崎 国分 川内 鹿屋
  鹿児島 奄美 那覇 沖縄 嘉手納 普天間 辺野古 宮古島 石垣 与那国 硫黄島 南鳥島 九州 四国 樺太 北方領土 尖閣
  平壌 ソウル 釜山 済州 北京 上海 南京 青島 大連 香港 台北 高雄 ウランバートル ウラジオストク モスクワ キーウ ジュバ ソマリア
  ハワイ グアム アラスカ サイパン テニアン パラオ ダーウィン シドニー キャンベラ ジブチ パールハーバー 真珠湾
`;

/** Longest first, for alternation in an expression. */
export const TOWNS: readonly string[] = TABLE.trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);
