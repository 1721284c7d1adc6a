// Takes kanji; tells whether they begin as a post or the organisation of one does, so that a name before them has ended.

import { anyOf } from "../../../../japanese/any-of.ts";
import { OFFICE_STEMS } from "../../../../japanese/names/offices.ts";
import { PREFECTURES } from "../../../../japanese/prefectures.ts";

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
  図書 学校 大学 病院 研修 支部 本部 事務局 企画官 管理 契約 調達 監理 募集 援護 基地 航空隊 第
`;

let starts: RegExp | undefined;

export function beginsAsPost(kanji: string): boolean {
  starts ??= new RegExp(
    `^(?:${anyOf([...STARTS.trim().split(/\s+/u), ...OFFICE_STEMS, ...PREFECTURES])})`,
    "u",
  );
  return starts.test(kanji);
}
