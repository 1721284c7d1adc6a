// What is seen and heard at parades, concerts, launches, memorials, receptions and feasts.

import type { SceneRow } from "../scene-row.ts";

export const CEREMONY_SCENES: readonly SceneRow[] = [
  [
    "band music-festival",
    "武道館 日本武道館 トランペット トロンボーン サックス ホルン フルート クラリネット チューバ ドラム 打楽器 金管 木管 バグパイプ キルト 指揮者 指揮棒 隊長の指揮 ソプラノ 歌声 歌い 歌手 独唱 曲目 名曲 軍艦マーチ 軍艦行進曲 国歌 君が代 アンコール 拍手 手拍子 喝采 拍手喝采 観客 ステージ 舞台 客席 音色 旋律 ハーモニー 響き 響かせ 毛皮の帽子 熊毛 赤い上着 ドリル カラーガード バトン 銃を回 第302保安警務 無料招待 応募ハガキ 奏者 楽器 楽譜 鳴り響 アニメソング 出演 共演 行進しながら 防衛大学校儀仗 ロイヤルエディンバラ エディンバラ 管楽",
    "trumpet*|trombon*|saxophon*|french horn*|flute*|clarinet*|tuba*|drum|drums|drummer*|drumbeat*|bugle*|bugler*|cymbal*|percussion*|piper*|bagpipe*|kilt*|bearskin*|conductor*|baton|soprano|vocalist*|singer*|sang|song|songs|tune|anthem|anthems|encore*|applau*|ovation*|audience*|budokan|melod*|harmon*|sheet music|musical instrument*|musical|swing|jazz|parade ground|drill team|color guard*|edinburgh|spasskaya|red tunics|jamboree|quintet|duet|sousa|medley|entertain*|brass quintet",
  ],
  [
    "honour-guard",
    "整列 白い手袋 捧げ 赤いじゅうたん 赤じゅうたん 赤絨毯 19発 21発 空砲 礼砲 敬礼 国歌吹奏 国歌演奏 国旗に敬礼 銃剣 制服姿 巡閲 第302保安警務 直立不動 儀礼 栄誉 出迎え 玄関前 市ヶ谷 防衛省の中庭 靴音",
    "red carpet|white gloves|21-gun|19-gun|present arms|saluted|inspected the|reviewed the guard|reviewed troops|anthems|national anthems|bayonet*|rifles|full honors|armed forces full honor*|military honors|cordon|pentagon's river entrance|river entrance|ramrod|at attention|dress uniform*|pomp|arrival honors|ichigaya",
  ],
  [
    "parade",
    "沿道 隊列 足並み 足並みをそろえ 歩調 靴音 戦車が続 観閲台 敬礼 シャンゼリゼ 旗を掲げ 赤の広場 天安門 独立記念日 革命記念日 車両が続 上空を飛行 観閲官 訓示 紙吹雪 大通り 旗手 膝を伸ば 隊旗",
    "marched|marching|goose-step*|in step|lockstep|boulevard*|champs-elysees|champs-élysées|bastille day|red square|tiananmen|reviewing stand|spectators|lined the street*|lined the route|tank column*|flag bearer*|color guard*|colour party|rolled past|victory day|republic day|kartavya path|avenue|onlookers|asaka|salute as they passed",
  ],
  [
    "ceremony",
    "テープを切 くす玉 除幕 幕が引 鍬入れ くわ入れ 隊旗 看板を掲げ 拍手 修了証書 卒業証書 帽子を投げ 帽子を空に 角帽 万歳 花束 胸に花 訓示 式辞 祝辞 来賓 見送る家族 家族が見守 整列した 宣誓 日の丸 旗を振 紙テープ 玄関前 バッジ 証書",
    "ribbon|ribbons|plaque*|unveil*|groundbreaking|ground-breaking|broke ground|first shovel|shovels|guidon|colors cased|uncased|cased its colors|change of command|diploma*|certificate*|caps in the air|tossed caps|hats in the air|families waved|tearful|bouquet*|swore|oath|pinned|sworn in|handover of|passed the flag|flag was raised|flag-raising|raised the flag|dignitar*|applau*|cut the|handshake*",
  ],
  [
    "naming-launch",
    "支綱 斧 銀の斧 シャンパン くす玉 紙テープ 紙吹雪 風船 船台を滑 滑り降り 滑り出 海に滑 船首 横浜磯子 磯子 長崎造船所 玉野 神戸造船所 川崎重工 三菱重工 軍艦旗 自衛艦旗 旗を掲揚 命名書 幕が落ち 艦名 名付け 名づけ 産声 お披露目 進空 初代艦長 艦長に手渡 艦籍 岸壁で式 鎌入れ 起工",
    "champagne|bottle|bottle of|smashed|slid down|slipway*|slid into|hit the water|floated out|float-out|streamers|confetti|balloons|godmother|sponsor|sponsors|rope was cut|rope-cutting|silver axe|axe|christen*|steel cut*|first steel|keel|named after|crew came aboard|brought to life|bring her to life|bring our ship to life|man our ship|joins the fleet|entered service|pennant|raised the ensign|plankowner*|shipyard*|handed over to the navy",
  ],
  [
    "commemoration",
    "黙とう 頭を垂れ 手を合わせ 花を手向け 花輪 花束 白菊 菊 献灯 灯籠 石碑 慰霊碑 墓標 墓石 遺族 遺影 英霊 ラッパ 半旗 弔銃 弔辞 儀仗広場 メモリアルゾーン 硫黄島 アーリントン パールハーバー 真珠湾 千鳥ケ淵 千鳥ヶ淵 摩文仁 平和の礎 ガダルカナル サイパン 戦没 御霊 冥福 冥福を祈 祈りを捧 ケーキカット 年の歩み 40周年 戦艦アリゾナ 英連邦墓地 名前を刻 献花台",
    "bowed|bowed heads|silence|prayer*|prayed|flowers|chrysanthemum*|lantern*|grave|graves|gravestone*|headstone*|tomb|unknown soldier|bereaved|families of the fallen|taps|last post|bugler*|half-mast|half-staff|arlington|pearl harbor|uss arizona|iwo jima|punchbowl|chidorigafuchi|guadalcanal|saipan|anzac|sacrifice*|lost their lives|gave their lives|honored the|paid respects|paid their respects|pay respects|rest in peace|poppy|poppies|eternal flame|years since|golden jubilee|diamond jubilee|jubilee|cake|centenary|names engraved|solemn|reunion of honor",
  ],
  [
    "remains",
    "白い箱 白木の箱 白い布に包 白布 dna鑑定 鑑定 身元 洞窟 ジャングルの中 硫黄島 ガダルカナル 千鳥ケ淵 ガダルカナル島 派遣団 遺族 80年ぶり 故郷に帰 祖国に帰 帰国した柱 厚生労働省 寄せ書き 日章旗 写真や手紙 日記 軍刀 引き渡し式 骨つぼ",
    "bones|dna|white box*|urn|urns|casket*|coffin*|draped|excavat*|cave|caves|guadalcanal|tarawa|iwo jima|dpaa|homecoming|came home|bereaved|next of kin|yosegaki|good-luck flag*|good luck flag*|belongings|diary|diaries|sword|solemn|dignified transfer|chidorigafuchi",
  ],
  [
    "reception",
    "乾杯 グラス ワイン 日本酒 鏡開き 鏡割り 樽酒 料理 寿司 天ぷら 大使公邸 公邸 甲板に天幕 和やか 歓談 着物姿 立食 テーブル 祝杯 夕べ 誕生日 国祭日 軍の日 国軍記念日 自衛隊記念日 ビュッフェ もてなし",
    "toast*|glass|glasses|wine|sake|barrel|sushi|tempura|buffet|canape*|hors d'oeuvre*|ambassador's residence|residence of|mingled|guests|mingling|black tie|ballroom|raised a glass|self-defense forces day|sdf day|armed forces day|national day|hospitality|sunset ceremony|beat retreat|awning",
  ],
  [
    "lecture-visit",
    "教壇 演壇 登壇 壇上 聴衆 学生を前に 学生に語り 語りかけ 聞き入 質問に答え 受講者 防衛大学校で 拍手 講堂 教場 スライド",
    "podium|lectern|audience|microphone|took questions|question-and-answer|q&a|auditorium|spoke to|talked to students|guest speaker|guest lecture*|applau*|shangri-la|campus|slides",
  ],
  [
    "religious commemoration",
    "玉串 玉串料 本殿 鳥居 境内 拝殿 集団参拝 昇殿 公用車で 私費 私人 春季例大祭 秋季例大祭 真榊 中国が抗議 韓国が抗議",
    "torii|offering*|worship*|class-a war criminal*|war criminal*|prayed at|private capacity|visited the shrine|masakaki|enshrined|pilgrimage",
  ],
  [
    "time-capsule",
    "埋め 掘り起こ 手紙 未来の 年後に開 箱に入れ 開封",
    "buried|bury|dug up|opened in|future generations|years from now",
  ],
  [
    "stamp",
    "郵便局 切手シート 発行 図柄 記念コイン バッジ メダル チャレンジコイン 盾 ワッペン 徽章",
    "post office|postage|philatel*|minted|medals|coin|patch|badge*|plaque*|challenge coin*|emblem*",
  ],
];
