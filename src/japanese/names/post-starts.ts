// Takes kanji; tells whether they begin as a post or the organisation of one does, so that a name before them has ended.

import { anyOf } from "../any-of.ts";
import { OFFICE_STEMS } from "./offices.ts";
import { PREFECTURES } from "../prefectures.ts";

/** What posts of ministries begin with, beside the offices of state and of forces. */
const STARTS = `
  大臣官房 官房 総括 統括 政策 企画 調査 会計 経理 監査 監察 秘書 広報 文書 人事 人材 給与 福利 厚生 年金 保険 医政 健康 医薬
  事務次官 次官 審議官 参事官 書記官 調査官 政務官 次長 局長 部長 課長 室長 副長 長官 総監 技監 顧問 参与 主計 主税 理財 関税 税関 国税
  林野 水産 農村 農林 農政 農産 畜産 消費 食料 食品 輸出 園芸 漁政 漁港 森林 国有林 生産 経営 統計 技術 情報 通信 電波 放送 郵政 行政 自治 税務
  選挙 消防 海難 観光 航空 鉄道 港湾 道路 河川 水管理 治水 砂防 下水道 都市 住宅 土地 不動産 建設 物流 自動車 気象 国土 北海道 北陸 東北 関東 関西 中部 近畿 中国 四国 九州 沖縄
  産業 製造 商務 資源 特許 中小企業 貿易 通商 経済 金融 財政 証券 監督 原子力 環境 地球 自然 廃棄物 科学 研究 教育 学術 初等 高等 文化 スポーツ
  刑事 民事 矯正 保護 人権 訟務 入国 出入国 生活 交通 警備 警務 警察 組織 少年 捜査 公安 検事 領事 儀典 国際 欧州 北米 中南米 中東 駐 在
  防衛 装備 整備 整備計画 衛生 施設 地方協力 運用 事態 戦略 指揮 統合 陸上 海上 航空 陸幕 海幕 空幕 統幕 幕僚 首席 主任 副 東部 西部 北部 南西 東北方面 補給 教育訓練
  内閣 国家 宮内 皇室 人事院 会計検査院 公正 個人情報 復興 子ども 男女 防災 危機 拉致 地方 総務 法務 外務 財務 文部 労働 職業 雇用 社会 障害 老健
  地域部 地域課 地域局 警務部 警務課 総務 企業 産業労働 商工 観光 農業 県民 市民 都民 府民 町民 県土 土木 危機管理 議会 議事 監査 労働委員会 人事委員会 県教委 市教委 教委 教育次長 教育長 会計管理者 県警 府警 道警 市議会 県議会
  首相秘書官 首相補佐官 総理秘書官 大臣秘書官 官房付 長官官房 会計監 危機管理監 東署 西署 南署 北署 中央署 企画政策 総合 環境 交流 経営管理 生活文化 デジタル 機動隊 機動捜査隊 鑑識 通信指令 捜査1課 捜査2課 捜査一課 捜査二課 警備1課 警備一課 予防 救急 警防 消防署
  図書 学校 大学 病院 研修 支部 本部 事務局 企画官 管理 契約 調達 監理 募集 援護 基地 航空隊 第
`;

/** Towns with a police station, a tax office or a court: 署長, 市長, 支部長 are told by them. */
const TOWNS = `
  札幌 函館 小樽 旭川 室蘭 釧路 帯広 北見 岩見沢 網走 稚内 苫小牧 千歳 恵庭 青森 弘前 八戸 五所川原 むつ 盛岡 宮古 花巻 北上 一関 釜石 奥州 仙台 石巻 塩釜 気仙沼 古川 秋田 大館 能代 横手 大曲
  山形 米沢 鶴岡 酒田 新庄 寒河江 上山 村山 天童 会津若松 郡山 いわき 白河 須賀川 水戸 日立 土浦 古河 石岡 結城 龍ケ崎 下妻 常陸太田 取手 つくば ひたちなか 鹿嶋 宇都宮 足利 栃木 佐野 鹿沼 日光 小山 真岡 大田原 矢板 那須塩原 那須烏山 下野
  前橋 高崎 桐生 伊勢崎 太田 沼田 館林 渋川 藤岡 富岡 安中 浦和 大宮 川越 熊谷 川口 行田 秩父 所沢 飯能 加須 本庄 東松山 春日部 狭山 羽生 鴻巣 深谷 上尾 草加 越谷 蕨 入間 朝霞 志木 新座 久喜 北本 八潮 三郷 蓮田 幸手 鶴ケ島 吉川
  銚子 市川 船橋 館山 木更津 松戸 野田 茂原 成田 佐倉 東金 旭 習志野 柏 勝浦 市原 流山 八千代 我孫子 鴨川 鎌ケ谷 君津 富津 浦安 四街道 袖ケ浦 香取
  新宿 渋谷 池袋 上野 浅草 品川 目黒 世田谷 中野 杉並 練馬 八王子 立川 武蔵野 三鷹 青梅 府中 昭島 調布 町田 小金井 日野 横須賀 平塚 鎌倉 藤沢 小田原 茅ケ崎 逗子 相模原 三浦 秦野 厚木 大和 伊勢原 海老名 座間
  長岡 三条 柏崎 新発田 小千谷 十日町 見附 村上 糸魚川 五泉 上越 佐渡 魚沼 高岡 魚津 氷見 滑川 黒部 砺波 射水 金沢 七尾 小松 輪島 珠洲 加賀 羽咋 白山 敦賀 小浜 大野 勝山 鯖江 越前 坂井 甲府 富士吉田 都留 大月 韮崎
  松本 上田 岡谷 飯田 諏訪 須坂 小諸 伊那 駒ケ根 大町 飯山 茅野 塩尻 佐久 千曲 大垣 高山 多治見 中津川 美濃 瑞浪 羽島 恵那 美濃加茂 土岐 各務原 可児 静岡 浜松 沼津 熱海 三島 富士宮 伊東 島田 磐田 焼津 掛川 藤枝 御殿場 袋井 下田 裾野 湖西
  名古屋 豊橋 岡崎 一宮 瀬戸 半田 春日井 豊川 津島 碧南 刈谷 豊田 安城 西尾 蒲郡 犬山 常滑 小牧 稲沢 四日市 伊勢 松阪 桑名 鈴鹿 名張 尾鷲 亀山 鳥羽 熊野 伊賀 彦根 長浜 近江八幡 草津 守山 栗東 甲賀 東近江
  福知山 舞鶴 綾部 宇治 宮津 亀岡 城陽 向日 長岡京 京田辺 岸和田 豊中 池田 吹田 泉大津 高槻 貝塚 守口 枚方 茨木 八尾 泉佐野 富田林 寝屋川 河内長野 松原 大東 和泉 箕面 門真 摂津 東大阪 堺
  神戸 姫路 尼崎 明石 西宮 洲本 芦屋 伊丹 相生 豊岡 加古川 赤穂 西脇 宝塚 三木 高砂 川西 小野 三田 橿原 桜井 五條 御所 生駒 海南 橋本 有田 御坊 田辺 新宮 岩出 米子 倉吉 境港 松江 浜田 出雲 益田 安来 倉敷 津山 玉野 笠岡 井原 総社 高梁 新見
  呉 竹原 三原 尾道 福山 三次 庄原 大竹 東広島 廿日市 下関 宇部 萩 防府 下松 岩国 光 長門 柳井 周南 鳴門 小松島 阿南 高松 丸亀 坂出 善通寺 観音寺 松山 今治 宇和島 八幡浜 新居浜 西条 大洲 高知 室戸 安芸 南国 土佐
  小倉 門司 博多 北九州 大牟田 久留米 直方 飯塚 田川 柳川 八女 筑後 行橋 中間 小郡 筑紫野 春日 宗像 太宰府 唐津 鳥栖 伊万里 武雄 佐世保 島原 諫早 大村 平戸 五島 八代 人吉 荒尾 水俣 玉名 天草 菊池 別府 中津 日田 佐伯 臼杵 津久見 延岡 都城 日南 小林 日向 鹿屋 枕崎 阿久根 薩摩川内 奄美 那覇 宜野湾 石垣 浦添 名護 糸満 沖縄 宮古島
`;

let starts: RegExp | undefined;
let townStarts: RegExp | undefined;

function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/u);
}

export function beginsAsPost(kanji: string): boolean {
  starts ??= new RegExp(`^(?:${anyOf([...wordsOf(STARTS), ...OFFICE_STEMS, ...PREFECTURES])})`, "u");
  return starts.test(kanji);
}

/** What a post ends in behind the words that posts begin with. */
const POST_HEAD =
  "(?:[庁省局部課室]?(?:長官?|次長)|事務?次官|[審参]議官|参事官|[統総]括官|監察官|報道官|政務官|技監|総監|幕僚長|司令官?|顧問|参与|大臣)";
let whole: RegExp | undefined;

/** 理財局長, 総括審議官, 前国税庁長官: no more than words that posts begin with, and a head; 財局長 is none. */
export function isWholePost(kanji: string): boolean {
  if (!HEAD_LETTER.test(kanji)) return false;
  whole ??= new RegExp(
    `^[前元]?(?:${anyOf(wordsOf(STARTS).filter((word) => word.length > 1))}){1,2}${POST_HEAD}$`,
    "u",
  );
  return whole.test(kanji);
}

const HEAD_LETTER = /[長官監令問与臣]$/u;

/** What stands behind a name: also 小山署長 and 宇都宮東署長, whose towns are surnames too. */
export function isPostBehind(kanji: string): boolean {
  townStarts ??= new RegExp(
    `^(?:${anyOf(wordsOf(TOWNS))})[東西南北中央]{0,2}(?:警察|消防|税務|海上保安)?(?:署|市|区|支部|支局|事務所|保健所|検察審査会)`,
    "u",
  );
  return beginsAsPost(kanji) || townStarts.test(kanji) || isFormerPost(kanji);
}

/** 前図書庁長官: who holds it no more. */
function isFormerPost(kanji: string): boolean {
  return /^[前元]/u.test(kanji) && beginsAsPost(kanji.slice(1));
}
