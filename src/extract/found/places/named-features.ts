// Named features: seas, straits, islands, capes, towns and grounds that are places by their own ending or name, one row a rule.

import { anyOf } from "../../../japanese/any-of.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { isKnownSurname } from "../../../japanese/names/surnames.ts";
import { feature, KANJI, START } from "./feature.ts";
import type { PlaceRule } from "./place-rules.ts";
import { PLACE_NAMES } from "./place-words.ts";

const BOTH_SCRIPTS = `(?:[${KANJI}]{1,6}|[${KATAKANA}]{2,12}(?:・[${KATAKANA}]{2,12}){0,3})`;
/** Islands whose names are surnames as well, of whom announcements tell far less. */
const ISLANDS: ReadonlySet<string> = new Set(["佐渡島", "種子島", "与論島", "淡路島", "小豆島"]);
const NO_ISLAND = /^(?:広島|福島|徳島|鹿児島|列島|半島|諸島|群島|無人島|有人島|離島)$/u;

/** 現場付近, 国境周辺: near what is no place by name. */
const NO_POINT =
  /(?:現場|地点|位置|同地|境界|国境|海岸|沿岸|上空|中心|地表|出入口|格納庫|滑走路|基地|空域|海域|訓練区域|自宅|駅|港|施設|会場|正門|我が国|日本|本邦|半島|諸島|列島|海峡|湾)$/u;

/** 同市, 政令指定都市, 市町村: words, not names. */
export const NO_TOWN =
  /^郡[^市]{1,6}[町村]$|^(?:同|当該|各|全|両|当|近隣|周辺|関係|地元|被災|隣接|本|一|他|農|漁|山|門前|城下|港|開催|政令指定|中核|近郊|沿岸|被爆|友好|姉妹|地方|大|選手)?(?:都市|市|町|村|市町村|市区町村|区市町村|市町|市村|町村)$|(?:市町村|市区町村|指定都市|防衛市)$/u;

export const NAMED_FEATURES: readonly PlaceRule[] = [
  // アラビア海北部, 周防灘, バブ・エル・マンデブ海峡
  feature(
    `${START}(${BOTH_SCRIPTS}(?:海峡|水道|灘|瀬戸|湾(?!岸)|諸島|列島|群島|半島))(?![${KANJI}]{0,2}(?:情勢|問題|大臣))`,
    "海峡|水道|灘|瀬戸|湾|諸島|列島|群島|半島",
    (name) => !/^(?:台湾|港湾|朝鮮半島|能登半島地震)$/u.test(name),
    60,
  ),
  feature(
    `${START}((?:紅|黄|黒|地中|瀬戸内|八代|有明|不知火|珊瑚|[${KATAKANA}]{2,10})海(?:[東西南北中]部)?)(?![域洋軍自上底面難岸運])`,
    "海",
    undefined,
    12,
  ),
  // 沖縄本島, 与那国島; 中島防衛大臣 is somebody
  feature(
    `(?<![${KANJI}])([${KANJI}ノ]{1,5}島)(?!しょ)(?=[^${KANJI}]|[北南東西沖周付近間及方]|$)`,
    "島",
    (name) => !NO_ISLAND.test(name) && (ISLANDS.has(name) || !isKnownSurname(name)),
    6,
  ),
  feature(
    `(?<![${KANJI}])([${KANJI}]{1,4}(?:岬|埼|[屋飛廊前]崎))(?=[^${KANJI}]|[北南東西沖])`,
    "岬|埼|崎",
    undefined,
    6,
  ),
  feature(`${START}([${KANJI}]{1,4}岳)(?=[でのに付、(])`, "岳", undefined, 6),
  // 北区の見本山において
  feature(
    `(?<=[市区町村郡・]の?|の)([${KANJI}]{1,3}山)(?=で(?!は)|において|付近)`,
    "山",
    (name) => !isKnownSurname(name) && !/(?:火|登|鉱|下|入|同|各)山$/u.test(name),
    5,
  ),
  // 見本造船所で, 玉野事業所(岡山県玉野市)
  feature(
    `${START}([${KANJI}${KATAKANA}]{2,10}(?:造船所|製作所|事業所|工廠))(?=で|において|に(?:入渠|入場|入港)|\\([${KANJI}]{2,9}[市区町村]\\))`,
    "造船所|製作所|事業所|工廠",
    (name) => !/^(?:同|各|本)/u.test(name),
    14,
  ),
  // 見本県庁で, =例示市役所
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,5}(?:県庁|府庁|市役所|区役所|町役場|村役場)|東京都庁|北海道庁)(?=[でにへの、。)(]|前|$|\\n)`,
    "庁|役所|役場",
    undefined,
    8,
  ),
  // 第2師団長(東見本駐): the base of a unit, in short
  feature(`(?<=[隊団群部校長]\\()([${KANJI}]{1,6}(?:駐|駐屯地|基地))(?=\\))`, "[隊団群部校長]\\("),
  // 羽田着, リュブリャナ発: lines of an itinerary
  feature(
    `(?<=^|[\\n日 ])([${KATAKANA}]{2,14}|[${KANJI}]{2,4})(?=[発着](?:\\n|$|[ 、→]))`,
    "[発着](?:\\n|$|[ 、→])",
    undefined,
    15,
  ),
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,4}(?:池(?=[でのにへ付周、])|湖(?=[でのにへをとはが付周上沖畔岸、・]|[北南東西]|$)))`,
    "[池湖]",
    (name) => !isKnownSurname(name) && !/(?:電池|水池)$/u.test(name),
    6,
  ),
  // 関東南方海域で, 伊勢湾周辺海域において
  feature(
    `${START}([${KANJI}]{2,6}?(?:(?<=[湾島半灘洋]|[${KANJI}]{2})周辺|[北南東西]{1,2}方)(?:海域|空域|海空域))(?=で|において|にて|に(?:お|向)|へ)`,
    "海域|空域",
    (name) => !/^(?:同|各|当該|日本|我が国|本邦|上空|周辺)/u.test(name),
    14,
  ),
  // 沖縄南方及び日本海で, 見本島東方で
  feature(
    `${START}((?:沖縄|四国|九州|本州|関東|東海|房総|奄美|対馬|[${KANJI}]{1,4}島)[北南東西]{1,2}方)(?=(?:及び|および|並びに|と)[^。、]{2,12}(?:で|において)|で(?!は)|において)`,
    "[北南東西]方",
    undefined,
    8,
  ),
  // 米国ロードアイランド州の
  feature(
    `${START}(${PLACE_NAMES}の?[${KATAKANA}]{2,12}州)(?=[のでにへ、。]|$)`,
    "[ァ-ヴー]州",
    undefined,
    24,
  ),
  // 下対馬の南西約110km, 上対馬北東約60キロ, 北海道見本大島の西およそ200キロ
  feature(
    `(?:${START}|(?<=北海道|[都府県]))([${KANJI}]{2,5}?|[${KATAKANA}]{3,10})(?=(?:の[北南東西]{1,3}方?(?:の海域)?(?:、?(?:約|およそ))? ?\\d|[北南東西]{1,3}方?(?:、?約)? ?\\d{1,4} ?(?:km|キロ|海里|カイリ)))`,
    "[北南東西]方?(?:の海域)?(?:、?(?:約|およそ))? ?\\d",
    (name) => !NO_POINT.test(name),
    14,
  ),
  // 元山付近, 平壌郊外
  feature(
    `(?<![${KANJI}${KATAKANA}・])([${KANJI}]{2,4}|[${KATAKANA}]{2,12})(?=(?:付近|郊外|近郊)(?:[のでにへをか、。(]|$))`,
    "付近|郊外|近郊",
    (name) =>
      !NO_POINT.test(name) && !/(?:同|各|全|線|機|艦|船)$|^(?:同|本|当|各|着弾|落下|発射)/u.test(name),
    13,
  ),
  // 亀城(クソン)付近
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,4})(?=\\([${KATAKANA}一-龠]{2,10}\\)付 ?近)`,
    "付 ?近",
    undefined,
    16,
  ),
  // ヘルシンキ地下鉄での
  feature(`${START}([${KATAKANA}]{3,14})(?=地下鉄(?:駅|で|の))`, "地下鉄", undefined, 16),
  // 府中・小牧及び美保基地: all but the last stand without their ending
  feature(
    `(?<![${KANJI}])(?:(?<=[${KANJI}]・)|(?=[${KANJI}]{2,4}・))([${KANJI}]{2,4})(?=(?:・[${KANJI}]{2,4}){0,6}(?:及び|並びに|と)[${KANJI}]{2,4}(?:基地|駐屯地))`,
    "基地|駐屯地",
    (name) => !/^(?:陸上|海上|航空|米[軍国]|[前後]方|補給|訓練|視察|部隊|駐屯|分屯)/u.test(name),
    48,
  ),
  // 長崎市神ノ島町3丁目
  feature(`((?:[${KANJI}]{1,4}[市区])?[${KANJI}ノ]{1,8}町?\\d{1,2}丁目)`, "丁目", undefined, 16),
  // 与那国島と台湾との間, 台湾とフィリピンの間, 台湾とフィリピン間の
  feature(`(?<=[島湾国ンア岬崎]と)(台湾|[${KATAKANA}]{3,10})(?=と?の間)`, "の間", undefined, 14),
  feature(`(?<=と)(台湾|[${KATAKANA}]{3,10})(?=間[をのに])`, "間", undefined, 12),
  feature(
    `${START}(台湾|[${KATAKANA}]{3,10})(?=と[${KANJI}${KATAKANA}ノ]{2,10}(?:と?の間|間[をのに]))`,
    "間",
    undefined,
    26,
  ),
  feature(
    `${START}([${KANJI}]{1,4}川)(?=[のでにをがはへ]|周辺|流域)`,
    "川",
    (name) => !isKnownSurname(name) && !/^(?:河|同|各|両|本|支|当該)川$/u.test(name),
    6,
  ),
  feature(
    `${START}([${KANJI}]{2,4}地方)(?=[のでにを、]|$)`,
    "地方",
    (name) => !/^(?:各|同|全|一)/u.test(name),
    6,
  ),
  // 晴海埠頭, 松が枝国際観光埠頭, 靖国神社, パナマ運河
  feature(
    `${START}((?:[${KANJI}]{1,3}[がヶケ])?[${KANJI}]{1,10}(?:埠頭|岸壁|桟橋|神社|墓苑|官邸|公邸)|[${KANJI}${KATAKANA}]{2,8}運河)(?=[^${KANJI}]|前|内|$)`,
    "埠頭|岸壁|桟橋|神社|墓苑|官邸|公邸|運河",
    (name) => /^総理(?:大臣)?官邸$/u.test(name) || !/^(?:同|各|当該|総理|大臣|在外)/u.test(name),
    16,
  ),
  // 自衛隊中央病院を
  feature(
    `${START}([${KANJI}]{2,10}病院)(?=[をでにへの、。(]|において|$)`,
    "病院",
    (name) =>
      !/^(?:同|各|当該|本|民間|大学|一般|地元|近隣|近く|複数|市内|県内|野戦|救急|総合|拠点|市民|野外)病院$/u.test(
        name,
      ) && !/^(?:同|各|両|全|当該)/u.test(name),
    12,
  ),
  // ブライズ・ノートン空軍基地: a foreign base with a dot in its name
  feature(
    `(?<![${KATAKANA}・])([${KATAKANA}]{2,12}(?:・[${KATAKANA}]{2,12}){1,3}(?:[陸海空]軍|海兵隊)?(?:航空)?基地)`,
    "基地",
    undefined,
    56,
  ),
  // 見本飛行場の例示移設, 海兵隊のグアム移転: where to
  feature(
    `(?<=[場地隊]の)([${KANJI}]{2,4}?|[${KATAKANA}]{2,10})(?=(?:への)?(?:移設|移転))`,
    "移設|移転",
    (name) =>
      !/^(?:国外|県外|県内|域外|全面|一部|早期|代替|機能|施設|部隊|要員|人員|訓練|家族|完全|即時|本格|段階)/u.test(
        name,
      ),
    14,
  ),
  // 海上自衛隊横須賀地方総監部で, and alone at the end of a line
  feature(
    `(?:(?<![${KANJI}])|(?<=自衛隊))([${KANJI}]{1,4}地方総監部)(?=[でにへ、(]|において|$|\\n)`,
    "地方総監部",
    undefined,
    6,
  ),
  // 防衛省A棟11階第1省議室, a line of its own
  feature(
    `(?<=^|\\n)([${KANJI}${KATAKANA}A-Za-z0-9・]{2,30}(?: \\d{1,2}階[${KANJI}${KATAKANA}]{0,14})?(?:会見室|省議室|記者室|会議室|ロビー|講堂|ホール|大臣室)前?)(?=\\n|$)`,
    "室前?\\n|ロビー前?\\n|講堂\\n|ホール前?\\n|室$",
  ),
  // 【ソウル=記者】, (シンガポール共同)
  feature(`(?<=【)([${KANJI}]{2,5}|[${KATAKANA}]{2,12})(?=[=共時・][^】\\n]{1,12}】)`, "【"),
  // 北海道知床半島沖, 東京都八丈島沖: with the prefecture right before them
  feature(
    () =>
      `(?<![${KANJI}${KATAKANA}])((?:${anyOf(PREFECTURES)})[${KANJI}${KATAKANA}]{1,6}(?:半島|諸島|列島|群島|島|岬|[崎埼鼻湾港])(?:[北南東西]{1,2}方?)?沖)(?![縄永大ノ合])`,
    "沖",
    undefined,
    20,
  ),
  // 台湾北東沖, ヴィシャカパトナム沖
  feature(
    `${START}(${BOTH_SCRIPTS}(?:[北南東西]{1,2}方?)?沖)(?![縄永大ノ合])`,
    "沖",
    (name) => name.length > 2,
    60,
  ),
  feature(
    `(?:(?<![${KANJI}])|(?<=[都道府県]))([${KANJI}]{2,5}港)(?=[^${KANJI}]|周|付|沖)`,
    "港",
    (name) => !name.endsWith("空港"),
    6,
  ),
  feature(
    `${START}([${KANJI}${KATAKANA}]{2,10}(?:訓練場|射爆撃場|射撃場|広報館|会見室))(?=[^${KANJI}]|$)`,
    "訓練場|射爆?撃場|広報館|会見室",
    undefined,
    12,
  ),
  // 第2飛行隊(八戸・青森県): where a unit is based
  feature(
    `(?<=[隊団群部校]\\()([${KANJI}]{1,6}|[ぁ-ん]{2,5})(?=[・)])`,
    "[隊団群部校]\\(",
    (name) => !/[以下当時推定人名長官約同計等佐尉将曹旧新略称数付元]/u.test(name),
  ),
  // 第2飛行隊(目達原・佐賀県、見本原・熊本県): of several bases those behind the first
  feature(
    `(?<=[都道府県]、)([${KANJI}]{2,6})(?=・(?:${anyOf(PREFECTURES)})[)、])`,
    "[都道府県]、[一-龠]{2,6}・",
  ),
  // 北朝鮮南西部から
  feature(`(北朝鮮(?:[北南東西]{1,2}|内陸)部)(?=[かでにのへ、。付])`, "北朝鮮", undefined, 10),
  // イタリア・カプリ島
  feature(`(?:${START}|(?<=[${KATAKANA}]・))([${KATAKANA}]{2,8}島)(?![${KANJI}])`, "島", undefined, 10),
  // 見本台ヒルズにおいて
  feature(
    `(?<=[、の\n])([ぁ-ん${KANJI}${KATAKANA}]{1,10}(?:ヒルズ|パーク|タワー|プラザ|ドーム|アリーナ|ホテル|ミッドタウン|ビッグサイト|メッセ))(?=に(?:おいて|おきまして|て)|で)`,
    "ヒルズ|パーク|タワー|プラザ|ドーム|アリーナ|ホテル|ミッドタウン|ビッグサイト|メッセ",
    // 大臣は見本ホテルで: a clause is no name.
    (name) => !/^(?:同|この|その)|[一-龠][はがを][一-龠ァ-ヴ]/u.test(name),
    16,
  ),
  // ハワイ(6月4日~7日)、リスボン(7月25日~29日)
  feature(`${START}([${KATAKANA}]{2,14})(?=\\(\\d{1,2}月\\d{1,2}日)`, "日\\)"),
  // ハワイ、リスボンに寄港
  feature(
    `${START}([${KATAKANA}]{2,14})(?=(?:[、・][${KATAKANA}]{2,14}){0,8}(?:及び|並びに|、)?(?:[${KATAKANA}]{2,14})?(?:\\([^()\\n]{1,24}\\))?(?:に|へ|を)(?:寄港|入港|出港|訪問|訪れ|到着))`,
    "寄港|入港|出港|訪問|訪れ|到着",
    undefined,
    200,
  ),
  feature(
    `(?<=(?:${anyOf(PREFECTURES)}))((?:[${KANJI}]{1,6}?郡)?[${KANJI}]{1,6}?[市区町村])(?=[^${KANJI}]|[北南東西])`,
    "[都道府県][一-龠]{1,12}[市区町村]",
  ),
  // 上越市中郷区、妙高市) 三沢市(tab)
  feature(
    `(?<![${KANJI}])([${KANJI}]{1,6}(?:市(?:[${KANJI}]{1,4}区)?|町|村))(?=[のにでをはがやへ、,(). 「」\\t\\n]|$|及び|並びに|など|[内在沖周付北南東西])`,
    "[市町村]",
    (name) => !NO_TOWN.test(name) && !isKnownSurname(name),
    8,
  ),
];
