// Route words: the forms of names of waters, islands and coasts, as patterns over folded text.

const DIRECTION = "[東西南北]{1,3}";

export const PREFECTURE = "(?:北海道|[一-龠]{2,3}[都府県])";

const WATERS =
  "(?<![一-龠]東)(?:[東西南北]?太平洋|[東南](?:シナ|中国)海|日本海|オホーツク海|フィリピン海|ベーリング海|珊瑚海|黄海|渤海|インド洋|アラビア海|紅海|地中海|[ァ-ヴー]{2,10}(?:湾|海))(?!艦隊|方面隊|地域|軍|沿岸警備)";
const STRAITS = "(?<![同本両各該])(?:(?![後頃時分日月年約])[一-龠]{2,4}|[ァ-ヴー]{2,8})(?:海峡|水道)";
const ISLANDS =
  "(?:(?![後頃時分日月年機隻域間方約同両各])[一-龠々ヶケノ]{1,5}|[ァ-ヴー]{2,10})(?:本島|島|諸島|列島|群島|半島|岬|崎|埼|灘|湾|群礁|環礁)";
/** Names that no ending tells. */
const NAMES =
  "(?:上対馬|下対馬|対馬|隠岐|佐渡|壱岐|礼文|利尻|奥尻|樺太|サハリン|北方領土|カムチャツカ|台湾|フィリピン|グアム|ウラジオストク|ハバロフスク|伊豆大島|北海道|沖縄|九州|四国|本州|北陸|山陰|三陸|房総|朝鮮)";
const COAST = `(?:${DIRECTION})?沖(?!縄|合|ノ|大東|永良部)`;

/** 北海道西方から: off its shore too, where they came from or headed. */
const OFF = `(?:${PREFECTURE}|${ISLANDS}|${NAMES})${DIRECTION}方(?=から|へ|を|に(?:向|進|飛))`;

/** Whatever stands before the 北東約90km, or before と対馬の間, is a place. */
const MEASURED = `(?:(?= {0,14}の?(?:${DIRECTION}(?:沖|海域)?(?:の海域)?[、]?(?:約|およそ)?\\d))|(?<![艦機船隻隊軍県府都国側域])(?=と(?:${STRAITS}|${ISLANDS}|${NAMES})の間))`;

const CONTAINING = `(?<container>${PREFECTURE}(?:の|・)?(?=${ISLANDS}|${NAMES}|[一-龠]{1,5}[市町村](?:の[東西南北]|沖)))`;
const COASTS = `(?:${PREFECTURE}|${ISLANDS}|${NAMES}|[一-龠]{2})(?:${COAST})`;
const NAMED = `(?<name>${STRAITS}|${WATERS}|${ISLANDS}|${NAMES})`;
const MEASURED_NAME = `(?<measured>[一-龠々ァ-ヴーヶノ]{1,8}?)${MEASURED}`;

/** The forms that words can have by their letters: a shorter expression is read in a fraction of the time. */
export type PlaceForms = { readonly coast: boolean; readonly off: boolean; readonly measured: boolean };

export function placeSource({ coast, off, measured }: PlaceForms): string {
  const coasts = [...(coast ? [COASTS] : []), ...(off ? [OFF] : [])].join("|");
  return [
    CONTAINING,
    ...(coasts === "" ? [] : [`(?<coast>${coasts})(?!(?:${DIRECTION})?(?:約|およそ)?\\d)`]),
    NAMED,
    ...(measured ? [MEASURED_NAME] : []),
  ].join("|");
}

/** What looks like the name of a place and is none in a route. */
export const NO_PLACE =
  /^(?:日?本列島|離島|諸島|列島|群島|半島|無人島|両島|同島|各島|同湾|長崎|宮崎|川崎|高崎|鹿児島|広島|徳島|福島|大陸|領海|公海|周辺|海域|同海域|接続水域|これら|上空|北緯|東経|沖|[市町村]|水道|海峡|[東西南北]{1,3}[側方]?沖?)$/u;
/** A place that belongs to a base, a unit or a document; 沖縄方向に: only whither they turned. */
export const NOT_ROUTE_BEFORE =
  /^方向(?:に|へ)|^(?:基地|駐屯地|航空基地|分屯|空港|警備隊|地方隊|方面|海軍|港(?!湾)|県知事|情勢|有事|総監)(?!へ|に(?!所在|ある)|から|まで|を[飛航通北南東西])/u;
/** 日本海には入らず: not passed. */
export const NOT_PASSED =
  /^を(?:通過|通航|通り|航行)?(?:せず|しなかった|しません|していない|していません|通らず|抜けず)|^の?間(?:の海域|の上空)?を(?:通過|通航|航行|飛行)(?:せず|しなかった|しません|していない)|^(?:に|へ)(?:近付|近づ|接近)|^(?:に|へ)は?(?:入ら|入って(?:い?ない|おらず)|進入(?:せず|してい?な)|入ることな)/u;
/** Holds the place that comes next: 尖閣諸島の魚釣島, 長崎・対馬. */
export const CONTAINS_NEXT = /^(?:の|・)$/u;
/** 下北半島北東端に位置する尻屋崎: where the place is, not what was passed. */
export const LIES_IN = /^の?[東西南北]{0,3}(?:端|部|岸|方)?に(?:位置する|ある)$/u;
/** 大隅半島と種子島の間の大隅海峡: the shores of the strait that is named. */
export const SHORES = [
  /^と(?:[^、。\n]{1,8}の|ロシア・)?$/u,
  /^(?:と)?の?間(?:にある|に位置する|の)(?:[ァ-ヴー]{2,12}・)?$/u,
] as const;
/** 北海道と青森県の間の津軽海峡: the other shore is no place of its own. */
export const ONE_SHORE = /^と[^、。\n]{1,8}?と?の?間(?:にある|の)$/u;
export const CONTAINER = /(?:諸島|列島|群島|北海道|沖縄|九州|四国|本州)$/u;
