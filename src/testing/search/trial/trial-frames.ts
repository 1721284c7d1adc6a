// Trial frames: the sentences that announcements of one topic are made of, with places for names, words and numbers.

/**
 * `{w}` a word, `{p}` a person, `{s}` a ship, `{l}` a place, `{u}` a unit, `{d}` a day, `{n}` a number, `{i}` the issuer.
 * The first of a list are used most: texts of authorities share whole sentences.
 */
export type TrialTopic = {
  readonly section: "defence" | "international" | "sightings" | "personnel";
  /** How often, beside the others. */
  readonly weight: number;
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
};

/** Of any topic. */
export const COMMON_SENTENCES: readonly string[] = [
  "防衛省は{d}、{w}に関する{w}について発表した。",
  "自衛隊は引き続き、{w}と{w}に万全を期す。",
  "詳細については{i}の資料による。",
  "{i}は「{w}の{w}を含め、今後とも適切に対応していく」としている。",
  "{w}については、関係機関と緊密に連携して{w}を進める。",
  "防衛省によると、{w}は前年度から{n}件増え、{w}が最も多かった。",
  "今後の予定は、{w}の状況を踏まえて{d}までに決める。",
  "問い合わせは{i}{w}班、内線{n}。",
  "{p}{w}官は記者団に対し、{w}の必要性を{w}の観点から説明した。",
  "{w}、{w}及び{w}の三分野で{w}を強化する。",
];

export const TRIAL_TOPICS: readonly TrialTopic[] = [
  {
    section: "sightings",
    weight: 5,
    headlines: [
      "{l}を通過した艦艇の動向について {s}が確認",
      "推定{w}機の飛行について {l}",
      "{w}艦艇{n}隻が{l}を航行",
    ],
    sentences: [
      "{d}午前{n}時頃、海上自衛隊は{l}の北東約{n}キロの海域において、同海域を航行する{w}級艦艇{n}隻を確認した。",
      "その後、当該艦艇は{l}と{l}との間の海域を南東進し、太平洋へ向けて航行した。",
      "防衛省・自衛隊は、{u}所属「{s}」及び{u}所属の哨戒機により、警戒監視・情報収集を行った。",
      "当該艦艇は{d}に{l}沖で確認されたものと同一である。",
      "{l}から{l}にかけて{w}機{n}機が飛行し、航空自衛隊の戦闘機が緊急発進した。",
      "領空侵犯はなかった。",
    ],
  },
  {
    section: "defence",
    weight: 5,
    headlines: [
      "{w}訓練を{l}で実施 {u}が参加",
      "令和{n}年度{w}訓練の概要",
      "日米共同訓練「{w}」 {s}など{n}隻",
    ],
    sentences: [
      "陸上自衛隊は{d}から{d}までの間、{l}において令和{n}年度{w}訓練を実施した。",
      "目的は、{w}における{w}能力と部隊の即応性の向上を図ることである。",
      "参加部隊は、{u}、{u}及び護衛艦「{s}」である。",
      "訓練では{w}を想定し、{w}、{w}及び{w}を演練した。",
      "{u}長の{p}1佐は「{w}に関する練度を高めることができた」と述べた。",
      "日米共同の{w}は{n}回目で、米国からは{n}人が参加した。",
    ],
  },
  {
    section: "international",
    weight: 4,
    headlines: [
      "日{w}防衛相会談 {w}で一致",
      "{p}防衛相が{l}を訪問、{w}を協議",
      "日米防衛相会談の概要 {w}と{w}",
    ],
    sentences: [
      "{p}防衛相は{d}、{l}で{p}国防長官と会談し、{w}に向けた協力を強化することで一致した。",
      "両大臣は、{w}をめぐる安全保障環境が厳しさを増しているとの認識を共有した。",
      "力による一方的な現状変更の試みに強く反対することを改めて確認した。",
      "両大臣は、{w}及び{w}の分野における協力が着実に進展していることを歓迎した。",
      "自由で開かれたインド太平洋の実現に向け、{w}を含む防衛協力・交流を一層推進する。",
      "{p}氏は、{w}に関する{w}の取組を説明し、双方は{w}で引き続き緊密に意思疎通を図ることを申し合わせた。",
    ],
  },
  {
    section: "personnel",
    weight: 3,
    headlines: ["防衛省人事 {d}付", "1佐人事の発令について {u}長に{p}氏", "{w}課長に{p}氏 防衛省人事"],
    sentences: [
      "{d}付で{u}長に{p}1等陸佐を充てる人事を発令した。",
      "{p}海将補は{u}司令から{w}部長に就いた。",
      "{p}({w}課長)▽{u}副長 {p}▽{w}室長 {p}。",
      "後任には{w}担当の{p}2佐が就く。",
      "{p}氏は{l}出身で、平成{n}年に入隊し、{w}課長などを歴任した。",
    ],
  },
  {
    section: "defence",
    weight: 2,
    headlines: [
      "{w}の調達に係る契約を締結 {n}億円",
      "{w}研究の契約希望者を募集",
      "{w}製造請負契約の公告第{n}号",
    ],
    sentences: [
      "防衛装備庁は{d}、{w}の製造請負契約を{w}株式会社と約{n}億円で締結した。",
      "契約の方式は一般競争入札で、応札は{n}者だった。",
      "納期は{d}で、納地は{l}とする。",
      "{w}は{w}と{w}を組み合わせたもので、{n}年度までに{n}式を取得する計画である。",
      "仕様書第{n}号に定める{w}試験に合格することを条件とする。",
    ],
  },
  {
    section: "defence",
    weight: 2,
    headlines: ["{l}の{w}に係る災害派遣について", "{l}における山林火災への対応 {u}", "懲戒処分の公表 {u}"],
    sentences: [
      "{d}、{l}の知事から{u}長に対し、{w}に係る災害派遣の要請があった。",
      "{u}のヘリコプター{n}機が{l}において{w}を実施し、延べ{n}人が活動した。",
      "{d}{n}時{n}分、撤収要請を受けて活動を終了した。",
      "{u}は{d}、{w}の規律違反で隊員{n}人を停職{n}日の懲戒処分とした。",
      "同種事案の再発防止に向け、{w}教育を徹底する。",
    ],
  },
];
