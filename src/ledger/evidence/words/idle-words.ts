// The words that tell no matter from another: what statements say of anything they promise.

import { anyOf } from "../../../japanese/any-of.ts";

const JAPANESE = `
プログラム プロジェクト レベル グループ チーム センター サービス シリーズ イベント テーマ モデル ケース メンバー スケジュール パートナー 両国 両国間 両大臣
両者 双方 四大臣 当局 防衛当局 防衛 安全保障 関係 分野 可能性 実施 一致 合意 決定 決め 確認 継続 引き続き
検討 推進 強化 拡大 促進 努め 早期 本年 毎年 年内 年度 今年 来年 今年度 来年度 次回 同年 前半
後半 上半期 下半期 予定 計画 実現 方針 意見 関する 相互 共同 協力 連携 活動 取組 取り組み 検討会 期待
表明 歓迎 必要 重要 適切 今後 通じ 向け 行う 行い 開催 対象 各国 国際 地域 日本 国内 政府
大臣 同司令部 部門 一環 具体的 進め 進展 交互 締結 初めて 意見交換 内容 結果 長期間 国 者 等 的
間 内 上 中 下 化 性 約 名 回 年 月 日 一 二 三 目 全
本 当 新 旧 大 小 型 両 側 同 両機関 双方向 適時 定期的 定期 基づく 基づき 対する
体制 能力 深化 一層 更 当該 枠組み 枠組 円滑 円滑化 着実 緊密 緊密化 発展 更なる 新た 積極的 積極
主体的 能動的 具体化 具体 実質的 実質 実践的 実効性 実効的 包括的 包括 重層的 多層的 様々 多様 多角的 共通 認識
理解 増進 信頼 信頼醸成 醸成 相互理解 友好 友好関係 友好国 同志国 同盟国 関与 貢献 寄与 役割 責任 任務 目標
目的 目指 方向性 方向 観点 視点 立場 姿勢 考え方 方策 施策 措置 対応 取組方針 事業 事項 項目 課題
問題 情勢 状況 安全保障環境 国際情勢 地域情勢 変化 動向 背景 機会 形式 方式 方法 手段 手法 仕組 制度 基盤
基礎 土台 段階 準備 調整 議題 意思 意向 意欲 意義 意味 価値 前提 条件 根拠 理由 成果 効果
影響 進捗 経過 経緯 第一歩 一歩 初回 最初 最終 最終的 最近 近年 近い将来 将来 将来的 現在 現時点 現状
当面 当分 早急 速やか 迅速 迅速化 可能な限り 可能 有効 有益 有意義 有用 不可欠 必須 重要性 重視 優先 優先的
特別 特段 一定 一部 全体 全般 全面 全面的 各種 各地 種々 相当 適当 適宜 適正 的確 十分 充実
拡充 縮小 増加 増大 減少 向上 維持 確保 保持 確立 構築 形成 創出 提示 提案 提起 提言 説明
紹介 言及 指摘 強調 支持 賛同 同意 了解 承知 尊重 留意 考慮 配慮 注視 注目 関心 懸念 希望
要請 要望 依頼 関連 関係者 関係国 関係機関 関係省庁 関係部署 当事者 担当 担当部署 部局 部署 機関 機構 組織 団体
代表団 代表 一行 一同 例年 例外 通常 平素 平時 日頃 従来 以前 以降 以後 以上 以下 以内 未満
程度 合計 総数 延べ 数値 数量 金額 総額 費用 億円 万円 時間 時期 期間 期日 期限 日程 日時
日付 週間 月間 年間 年次 年末 年始 年初 年明け 月末 月内 上旬 中旬 下旬 午前 午後 本日 昨日
明日 先日 先月 先週 今月 今週 来月 来週 再来年 昨年 前年 翌年 翌月 翌日 前回 前年度 翌年度 年度末
年度中 場所 場面 現地 現場 会場 所在 国内外 国外 海外 世界 世界的 域内 域外 地域的 地方 我が国 自国
他国 相手国 相手 先方 当方 本国 別途 個別 個々 単独 独自 自主的 直接 間接 随時 順次 逐次 段階的
継続的 恒常的 恒久的 一時的 暫定的 本格的 本格化 正式 公式 非公式 公的 民間 企業 会社 業者 事業者 産業 両首脳
両政府 両軍 両当局 両省 省庁 同省 同盟 同国 同庁 同氏 同日 同月 同様 部隊 自衛隊 同士 通称 名称
正式名称 一体 一体化 統合的 総合的 総合 総体 全国 全般的 主要 中心 中核的 戦略的 戦略 戦術的 政治的 政策的 技術的
軍事的 人的 物的 国家的 平和 安定 繁栄 自由 民主主義 普遍的価値 基本的価値 法的 原則的 特別な戦略的 特別な戦略的パートナーシップ パートナーシップ パートナー国 ステークホルダー
イニシアティブ イニシアチブ プロセス メカニズム フレームワーク ビジョン アプローチ アジェンダ フェーズ ステップ タイミング ニーズ ノウハウ ベース ポイント メッセージ ロード リスト
オプション カウンターパート セッション ハイレベル レベルアップ スピード スピード感 コミットメント コンセプト タイプ タスク ターゲット ツール データ バランス ペース ルール 担当者
関係当局 当該国 引続き 引き続いて 併せて 同時 並行 一方 他方 当初 予定通り 計画的 積み重ね 積み上げ 後押し 加速 加速化 高度化
効率化 効率的 効果的 最大限 最大 最小 最適 多数 少数 大幅 大規模 小規模 中規模 高度 高い 低い 早い 幅広
広範 深い 強い 新規 既存 従前 累次 相次 第一 第二 第三 一連 一般 一般的 全員 各自 各部隊 各機関
各種の 各分野 我々 彼ら 側面 局面 範囲 取り扱い 取扱い 利用 活用 運用 使用 使途 用途 有無 是非 案件
`;
const ENGLISH = `
the a an of and or to in on at by with for from their its
his her that this these those would will shall be been is are was were has
have had it they we which who whose as into also both two three four countries
country between among ministers minister decided agreed confirmed concurred reaffirmed welcomed expected expressed underscored strive continue
continued further closely cooperation cooperate bilateral trilateral joint jointly new including within during under over early
possible possibility explore every year years annual annually half first second quarter end spring summer autumn
fall winter january february march april may june july august september october november december next later
soon each other defense defence security ministry forces force japan japanese side sides make take hold
held holding conduct conducted carry carried out begin based off third fourth regular regularly through toward
towards about regarding concerning work together relevant field fields area areas efforts effort promote strengthening enhance
such well activity activities action actions additional address addressed addition affairs again agree agreeing aim aimed
aiming aims all allow allowing along already although announce announced another any appropriate arrangement arrangements around
aspects attend authorities authority available aware basis because become being below benefit best better beyond bring
broad broader build but call called can capabilities capability capable carrying case cases certain challenges change
chief close closer collaborate collaboration collaborative commit commitment committed common complete completed comprehensive concern concerned concerns
concrete condition conditions conducting confirm confirming connection consider consideration considered considering consistent contact contribute contributing contribution
contributions coordinate coordinated coordinating coordination could course create current currently date dates day days deepen deepened
deepening defense-related depth desire detail details did different direction discuss discussed do does done due effect
effective effectively either enable enabling encourage encouraged engage engaged engagement enhanced enhancement enhances enhancing ensure ensured
ensuring entire equal especially essential even event events examine expand expanded expanding expansion expect expectation expectations
expects expertise express expressing extend extended fact facilitate facilitated facilitating fiscal focus focused focusing follow followed
following form formal former forms forward foster fostering framework frameworks free friendly friendship full fully future
general give given giving global go goal goals good government governments great greater group groups grow
growing having head here high high-level highest highly hope hoped hopes identified identify identifying immediate implement
implementation implemented implementing importance important improve improved improvement improving in-depth increase increased increasing increasingly indo-pacific informed
initial initiate initiated initiative initiatives intend intended intends intensify intent intention interest interests international interval issue
issues itself keep key kind know known large larger largest last latest lead leader leaders leadership
leading least less level levels like likely list local long longer made maintain maintained maintaining making
many matter matters mean means measure measures mechanism mechanisms meet met method methods month monthly months
more most move much multiple must mutual mutually namely nation national nations necessary need needed needs
never nor note noted notes noting now number numbers objective objectives occasion occur offer offered official
officials once ongoing only onto open operate operation operational operations opportunities opportunity order organization organizations organize
organized others our outcome outcomes overall own part participants particular particularly parties partner partners partnership partnerships
party past path people per period peace peaceful phase place plan planned planning plans please pleased
point points policies position positive potential practical prepare prepared preparation preparations present previous previously principle prior
priorities priority process processes progress project projects promoted promoting propose proposed proposal proposals prosperity provide provided
providing purpose purposes pursue pursued pursuing put quite raise range rapid rapidly rather reach reached reaching
ready realize realization realizing reason receive recent recently recognize recognized recognizing refer reference reflect region regional
related relation relations relationship relationships release remain remained renew renewed repeat request requested require required requirement
requirements resolve respect respective respectively respond response responsibilities responsible responsibility result results role roles same say
scale schedule scheduled scope seek seeking seeks senior separate series serious serve service services set sets
several shape share should show signal significant significantly similar since single situation situations small so some
speak specific specifically speed spirit stability stage stages stand start started state states stated status steadily
steady step steps still strategic strategy strengthen strengthened strengthens strong stronger strongly structure subject substantive success
successful successfully support supported supporting supports sustain sustained taken takes taking target task tasks team teams
term terms than thank them then there thing things third-party time timely times timing today told
tomorrow top topic topics total track trust try type types ultimate understanding undertake undertaken undertaking unique
unit units until up upcoming upon us use used useful using utilize utilizing value values various
vice view views vision vital way ways week weeks what when where whether while whole wide
wider wish without word words world worldwide yet you your yearly counterpart counterparts delegation delegations like-minded
close-knit ahead aside mid early-stage multi-year long-term short-term mid-term near-term year-end multilateral bilaterally trilaterally vis-a-vis
`;

export const IDLE_JAPANESE = new RegExp(anyOf(JAPANESE.trim().split(/\s+/u)), "gu");
export const IDLE_ENGLISH: ReadonlySet<string> = new Set(ENGLISH.trim().split(/\s+/u));
