// Ledger texts: announcements in our own words, one of each kind that leaves records, for tests of the whole ledger.

const ORDER_HEAD = "図書庁発令(課長人事)\n令和9年3月4日\n図書庁\n\n";

export const PERSONNEL = [
  `${ORDER_HEAD}第98例示隊司令を命ずる\n(護衛艦みほん艦長) 1等海佐　読点　海\n護衛艦みほん艦長を命ずる\n(第98例示隊司令) 1等海佐　改行　渉`,
  `${ORDER_HEAD.replace("3月4日", "8月1日")}第99例示隊司令を命ずる\n(第98例示隊司令) 1等海佐　読点　海`,
] as const;

/** The first row is taken back, a name in the second put right. */
export const CORRECTED_PERSONNEL = `${ORDER_HEAD}護衛艦みほん艦長を命ずる\n(第98例示隊司令) 1等海佐　改行　歩\n(3月5日訂正)`;

/** What came of the promises in the statements below. */
export const LATER =
  "韓国軍幹部の来訪について\n令和9年10月8日\n防衛省\n\n韓国軍の幹部12名が10月4日から8日まで市ヶ谷を訪れ、統合幕僚監部の幹部と懇談した。両国の幹部の往来は本年これが最初である。";

export const OTHERS = [
  "契約に関する公表\n\n事業名\n見本端末の整備\n契約日\n令和8年10月26日(月)\n契約者\n見本電子株式会社\n契約金額\n¥4,870,250,000.-",
  "中国海軍艦艇の動向について\n令和9年2月3日\n統合幕僚監部\n\n2月2日(火)午前5時頃、海上自衛隊は、対馬の南西約100kmの海域において、北東進する中国海軍ジャンカイⅡ級フリゲート1隻を確認した。その後、当該艦艇が対馬海峡を北東進し、日本海に向けて航行したことを確認した。",
  "大臣は、見本町を訪問し、住民と懇談した。",
  "中国海軍艦艇の動向について\n令和9年2月10日\n統合幕僚監部\n\n2月9日(火)午前5時頃、海上自衛隊は、久米島の北西約100kmの海域において、南東進する中国海軍ジャンカイⅡ級フリゲート1隻(艦番号「531」)を確認した。",
  "February 10, 2027\nJoint Staff Office\n\nMovement of Chinese Navy Vessels\n\nAt around 5 a.m. on Tuesday, February 9, the JMSDF confirmed one Chinese Navy Jiangkai II-class frigate (hull number 531) sailing southeast about 100 km northwest of Kume Island.",
] as const;

const statement = (day: string, ...sentences: readonly string[]): string =>
  `日韓防衛相会談 共同発表\n${day}\n防衛省\n\n見本誠防衛大臣は、韓国の例示国防部長官と会談した。\n${sentences.join("\n")}`;

/** Of one pair of countries, in the order of their days. */
export const STATEMENTS = [
  statement(
    "令和9年1月15日",
    "両大臣は、幹部の往来を毎年行うことで一致した。",
    "両大臣は、無人機の分野における協力を模索していくこととした。",
  ),
  statement("令和9年5月10日", "両大臣は、幹部の往来を毎年行うことで一致した。"),
  statement(
    "令和9年9月20日",
    "両大臣は、幹部の往来を引き続き毎年行うことで一致した。",
    "両大臣は、無人機の分野における協力を推進することで一致した。",
  ),
] as const;
