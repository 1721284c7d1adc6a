// Words: what reporters ask about, how they ask, how ministers answer, and where they meet.

export const TOPICS = [
  "南西地域の部隊配置",
  "次期練習機の選定",
  "次の予算の概算要求",
  "輸送ヘリの予防着陸",
  "潜水艦の修理契約",
  "隊舎の空調設備",
  "予備自衛官の採用",
  "山間部の林野火災",
  "衛星通信の整備",
  "基地周辺の騒音対策",
  "宿営地の耐震改修",
  "サイバー要員の育成",
] as const;

/** A question around its topic; what it counts and wishes for is not a date. */
export const ASKING: readonly [
  readonly [before: string, after: string],
  ...(readonly [before: string, after: string])[],
] = [
  ["", "についてお伺いします。現在の検討状況を教えてください。"],
  ["話題が変わりますが、", "についてお尋ねします。大臣の受け止めをお聞かせください。"],
  ["関連して2点伺います。1点目は、", "についてです。1日も早い対応を求める声がありますが、いかがでしょうか。"],
  ["", "に関してお聞きします。地元への説明はどのように行われますか。"],
  ["先ほどの発言にもありましたが、", "について、改めて方針をお聞かせください。"],
];

export const ANSWERS = [
  "現在、関係部署において必要な作業を行っているところです。詳細についてはお答えを差し控えます。",
  "御指摘の点も含め、地元の皆様の声を伺いながら丁寧に説明してまいります。",
  "事実関係を調べている段階ですので、予断を持ってお答えすることはできません。",
  "60周年の節目でもあり、関係者の尽力に感謝しております。",
] as const;

export const VENUES = [
  "防衛省B棟3階会見室",
  "外務本省中央ロビー",
  "国会議事堂本館2階ホール",
  "横須賀地方総監部庁舎前",
  "防衛省A棟10階会議室",
  "首相官邸エントランス",
  "新潟県新潟市",
] as const;

export const REMARKS = ["閣議後会見", "臨時会見", "ぶら下がり会見", "定例会見"] as const;
