// Matters: what defence ministers speak of, as noun phrases and as courses that can be taken.

export const TOPICS = [
  "海洋状況把握",
  "サイバー防衛",
  "防衛装備・技術協力",
  "後方支援",
  "宇宙領域における情報共有",
  "部隊間の相互訪問",
  "防衛医学",
  "災害救援",
  "燃料の相互融通",
  "掃海訓練",
  "無人航空機の試験",
  "AIの軍事利用に関する対話",
  "若手士官の留学",
  "共同訓練・演習",
  "能力構築支援",
  "抑止力と対処力",
  // Nouns that hold a closing verb's stem, and close nothing.
  "合意文書の履行状況の共有",
  "決定事項の着実な実施",
  "歓迎行事の簡素化",
  "身元確認手順の標準化",
] as const;

/** What was done before, told in front of a noun: no act of this text. */
export const EARLIER = [
  "前回の会談で歓迎した",
  "両首脳が意見の一致をみた",
  "先の協議で確認された",
  "双方が強調してきた",
] as const;

export const REGIONS = [
  "インド太平洋地域",
  "東シナ海及び南シナ海",
  "北東アジア",
  "中東地域",
  "欧州",
  "太平洋島しょ国",
] as const;

/** Names inside the regions' names, which a reader may take for places. */
export const REGION_NAMES = ["東シナ海", "南シナ海", "太平洋", "インド太平洋", "アジア", "中東"] as const;

/** What can be welcomed or noted: something that came about. */
export const DEVELOPMENTS = [
  "の進展",
  "が着実に拡大していること",
  "が再開されたこと",
  "に関する取決めの署名",
  "の枠組みが整ったこと",
  "で成果があったこと",
] as const;

/** What can be stressed or shared as a view, without a course being taken. */
export const VIEWS = [
  "の重要性",
  "の必要性",
  "の意義",
  "を支える信頼の大切さ",
  "における透明性の必要性",
] as const;

/** What can be reaffirmed. */
export const STANDINGS = [
  "に対する揺るぎない決意",
  "への支持",
  "に関する従来の立場",
  "の重要性",
  "へのコミットメント",
] as const;

/** A topic's particle and verb: a course for the future, in the dictionary form. */
export const COURSES = [
  "を強化する",
  "を一層推進する",
  "を拡充する",
  "を深めていく",
  "を定期的に実施する",
  "を速やかに開始する",
  "について緊密に連携していく",
  "を発展させていく",
  "に共に取り組む",
] as const;

export const THREATS = [
  "核・ミサイル開発",
  "弾道ミサイルの発射",
  "力による一方的な現状変更の試み",
  "重要インフラへのサイバー攻撃",
  "威圧的な活動",
] as const;

/** Events to come that a statement welcomes. */
export const COMING_EVENTS = [
  "共同訓練への護衛艦の派遣",
  "国際観艦式への艦艇の参加",
  "音楽隊による合同演奏会の開催",
  "防衛装備品展示会への企業の出展",
  "次官級協議の開催",
  "輸送機部隊の訪日",
] as const;

export const OCCASIONS = [
  "太平洋安全保障フォーラム",
  "ハノイ海洋対話",
  "第12回北東アジア防衛対話",
  "アジア・ディフェンス・サミット",
  "バルト安全保障会議",
  "ADMMプラス",
  "南方海洋サミット2027",
  "ミュンヘン航空宇宙会議",
] as const;

/** Occasions that no list holds: what comes before, and what kind of occasion it is. */
export const OCCASION_BEGINNINGS = [
  "第3回環黒海",
  "西岸諸国",
  "ベルガモ",
  "高緯度",
  "第21回海空",
  "ラ・プラタ",
  "国際補給",
  "群島国家",
] as const;
export const OCCASION_ENDINGS = [
  "フォーラム",
  "安全保障会議",
  "対話",
  "サミット",
  "シンポジウム",
  "航空ショー",
  "国防相会合",
] as const;

export const OCCASION_LINKS = ["を契機に", "の機会に", "に合わせて", "の際に", "の機会を捉えて"] as const;

export const SUMMITS = ["首脳会談", "外相会談", "防衛相会談", "次官級協議", "外務・防衛閣僚会合"] as const;
