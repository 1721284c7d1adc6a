// The words that tell no matter from another: what statements say of anything they promise.

import { anyOf } from "../../../japanese/any-of.ts";

const JAPANESE =
  "プログラム プロジェクト レベル グループ チーム センター サービス シリーズ イベント テーマ モデル ケース メンバー スケジュール パートナー 両国 両国間 両大臣 両者 双方 四大臣 当局 防衛当局 防衛 安全保障 関係 分野 可能性 実施 一致 合意 決定 決め 確認 継続 引き続き 検討 推進 強化 拡大 促進 努め 早期 本年 毎年 年内 年度 今年 来年 今年度 来年度 次回 同年 前半 後半 上半期 下半期 予定 計画 実現 方針 意見 関する 相互 共同 協力 連携 活動 取組 取り組み 検討会 期待 表明 歓迎 必要 重要 適切 今後 通じ 向け 行う 行い 開催 対象 各国 国際 地域 日本 国内 政府 大臣 同司令部 部門 一環 具体的 進め 進展 交互 締結 初めて 意見交換 内容 結果 長期間 国 者 等 的 間 内 上 中 下 化 性 約 名 回 年 月 日 一 二 三 目 全 本 当 新 旧 大 小 型 両 側 同 両機関 双方向 適時 定期的 定期 基づく 基づき 対する 体制 能力 深化 一層 更 当該";
const ENGLISH =
  "the a an of and or to in on at by with for from their its his her that this these those would will shall be been is are was were has have had it they we which who whose as into also both two three four countries country between among ministers minister decided agreed confirmed concurred reaffirmed welcomed expected expressed underscored strive continue continued further closely cooperation cooperate bilateral trilateral joint jointly new including within during under over early possible possibility explore every year years annual annually half first second quarter end spring summer autumn fall winter january february march april may june july august september october november december next later soon each other defense defence security ministry forces force japan japanese side sides make take hold held holding conduct conducted carry carried out begin based off third fourth regular regularly through toward towards about regarding concerning work together relevant field fields area areas efforts effort promote strengthening enhance such as well";

export const IDLE_JAPANESE = new RegExp(anyOf(JAPANESE.split(" ")), "gu");
export const IDLE_ENGLISH: ReadonlySet<string> = new Set(ENGLISH.split(" "));
