// The words for music, ceremonies, memorials, sports and festivals of the forces: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "../matter-row.ts";

export const CEREMONY_WORDS: readonly MatterRow[] = [
  [
    "band",
    2.2,
    "軍楽隊 音楽隊 中央音楽隊 軍楽 吹奏楽団 吹奏楽 鼓笛隊 儀じょう隊の演奏 合奏 行進曲 演奏隊 マーチングバンド ブラスバンド 楽隊 演奏 奏で 太鼓 自衛太鼓 和太鼓 合唱 歌姫",
    "military band*|army band|navy band|naval band|air force band|central band|band|bands|bandsm*n|march music|musicians|brass|wind ensemble|pipes and drums|bagpipe*|drummer*|taiko|drum corps|choir*|chorus|orchestra*",
  ],
  [
    "music-festival",
    2.5,
    "自衛隊音楽まつり 自衛隊音楽祭 音楽まつり 音楽祭り 音楽祭 音楽フェスティバル マーチングフェスティバル 軍楽祭 軍楽フェスティバル 軍楽隊フェスティバル 軍楽隊祭 タトゥー 演奏会 定期演奏会 コンサート 合同コンサート ミリタリータトゥー 武道館での演奏 音楽の祭典 祭典 軍楽の祭典",
    "music festival*|marching festival*|festival of music|military music|band festival*|concert*|marching|tattoo|tattoos|festival",
  ],
  [
    "honour-guard",
    1.8,
    "特別儀じょう 特別儀仗隊 特別儀仗 儀じょう隊 儀仗隊 栄誉礼 儀じょう 儀仗 捧げ銃 礼砲 と列",
    "honor guard*|guard of honor|honour guard*|guard of honour|gun salute*|salut*",
  ],
  [
    "parade",
    2.2,
    "観閲式 観閲行進 中央観閲式 航空観閲式 軍事パレード パレード 閲兵式 閲兵 分列行進 行進 観兵式",
    "parade*|military parade*|march-past|march past|troop review*|review of troops|trooping",
  ],
  [
    "ceremony",
    1.2,
    "記念式典 式典 記念式 開所式 開設式 開式 起工式 竣工式 修了式 卒業式 入校式 入隊式 引継ぎ式 離任式 着任式 編成完結式 発足式 出発式 出国行事 帰国行事 出国式 帰国式 見送り行事 出迎え行事 見送り式 壮行会 歓迎式典 歓迎行事 歓送行事 送別式 贈呈式 除幕式 旗揚げ 隊旗授与式 授与式 テープカット 記念行事 隊旗返還式 セレモニー 歓迎式",
    "ceremony|ceremonies|ceremonial|inauguration|ribbon-cutting|ribbon cutting|send-off|sendoff|farewell|graduation|unveiling|commencement",
  ],
  [
    "naming-launch",
    2.2,
    "命名式 進水式 命名進水式 命名進水 進水 命名 支綱切断 自衛艦旗授与式 自衛艦旗授与 引渡式典 艦名 就役式 除籍 退役式 自衛艦旗返納",
    "launching ceremony|naming ceremony|launch ceremony|christen*|named the ship|commissioning ceremony|commissioning|decommission*|keel-laying|keel laying|ensign",
  ],
  [
    "commemoration",
    2,
    "戦没者追悼式 戦没者追悼 殉職隊員追悼式 殉職者追悼 殉職隊員 殉職者 殉職 追悼式 追悼式典 追悼行事 慰霊祭 慰霊式 慰霊碑 慰霊 追悼 献花式 献花 黙とう 黙祷 終戦 戦没者 戦死者 記念式典 周年記念 周年 建国記念 祝典 独立記念 戦後80年 戦勝記念 記念日 顕彰碑 墓参 墓地を訪 墓参り 供花 花輪 記念行事 創立記念 開隊記念 弔意",
    "memorial*|commemorat*|anniversary|anniversaries|national day|independence day|wreath*|remembrance|fallen soldier*|fallen troops|war dead|cenotaph*|moment of silence|laid flowers|flower-laying|tribute*|mourn*|cemeter*|fallen personnel|died in the line of duty|victory day|end of the war|armistice|memorial|tribute",
  ],
  [
    "remains",
    2.5,
    "戦没者の遺骨 遺骨収集 遺骨帰還 遺骨の返還 遺骨の帰還 遺骨引渡 遺骨 遺品の返還 遺品 戦没者遺骨 収骨",
    "remains|war remains|repatriation of remains|recovery of remains|bones of soldier*|war dead",
  ],
  [
    "sports",
    2,
    "スポーツ交流 スポーツ 親善試合 交流試合 対抗戦 対抗試合 ラグビー 国際防衛ラグビー 柔道 サッカー 剣道 バスケットボール バスケット バレーボール 野球 ソフトボール 水泳 銃剣道 空手 武道 相撲 綱引き 運動会 体育大会 体育 競技会 競技大会 五種競技 近代五種 体育学校 五輪 オリンピック パラリンピック 軍人スポーツ ミリタリーゲームズ 射撃選手 卓球 テニス ゴルフ ヨット セーリング 試合 格闘技",
    "sport|sports|sporting|rugby|judo|football|soccer|baseball|softball|basketball|volleyball|kendo|karate|martial art*|match|matches|tournament*|athlet*|pentathlon|olympic*|paralympic*|swimming|swim meet|military games|friendly game*|friendly match*|tug of war|tug-of-war|wrestling|sumo|tennis|golf|yacht*|sailing regatta|regatta*",
  ],
  [
    "marathon",
    2,
    "駅伝 持久走 マラソン ハーフマラソン リレー 競走 ロードレース ランニング トライアスロン",
    "marathon*|ekiden|relay|race|races|half-marathon|running event|triathlon*|fun run",
  ],
  [
    "base-festival",
    2,
    "駐屯地祭 駐屯地記念 記念行事 基地祭 基地まつり 納涼祭 夏祭り 盆踊り 納涼大会 学園祭 文化祭 桜まつり 花見 フェスタ フェスティバル お祭り 祭り まつり",
    "base festival*|camp festival*|festival*|summer festival*|bon dance|cherry blossom*|open-base|culture festival",
  ],
  ["fireworks", 2.2, "花火大会 打上げ花火 打ち上げ花火 花火", "firework*"],
  [
    "cooking",
    2,
    "料理交流 料理教室 料理 カレー 海軍カレー グルメ 調理 食事会 食文化",
    "cooking|curry|cook-off|chef*|cuisine*",
  ],
  [
    "cultural-exchange",
    1.8,
    "文化交流 文化体験 茶道 書道 着物 折り紙 伝統芸能 日本文化 市内研修 市内見学 史跡研修 歴史研修",
    "cultural exchange*|cultural event*|tea ceremony|calligraph*|traditional culture|sightseeing|kimono*",
  ],
  [
    "reception",
    1.4,
    "艦上レセプション 艦上昼食会 艦上夕食会 レセプション 祝賀会 歓迎会 昼食会 夕食会 晩さん会 晩餐会 懇親会 交歓 カクテルパーティー パーティー ワーキングランチ",
    "reception*|banquet*|dinner|luncheon|working lunch|working dinner|gala|cocktail*",
  ],
  [
    "lecture-visit",
    1.6,
    "講話 基調講演 基調演説 講演 演説 スピーチ",
    "keynote|speech|speeches|lecture*|address to",
  ],
  [
    "volunteer",
    1.8,
    "清掃活動 清掃 ボランティア 奉仕活動 ごみ拾い 社会貢献 海岸清掃 植樹 寄付",
    "volunteer*|cleanup|clean-up|beach cleaning|community service|community relations|tree planting|planted trees",
  ],
  ["photo", 1.6, "写真展 写真コンテスト フォトコンテスト 写真 映像 動画", "photo*|video|videos|film|footage"],
  [
    "movie",
    2,
    "映画 ドラマ撮影 アニメ 撮影協力 漫画 マスコット",
    "movie*|anime|manga|mascot*|television drama",
  ],
  ["religious", 2, "靖国神社 靖国 神社 参拝", "yasukuni|shrine*"],
  ["time-capsule", 2.5, "タイムカプセル", "time capsule*"],
  [
    "stamp",
    2,
    "記念切手 記念メダル 記念硬貨 記章 記念品",
    "commemorative stamp*|commemorative coin*|souvenir*|insignia*",
  ],
];
