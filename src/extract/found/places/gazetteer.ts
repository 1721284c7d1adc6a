// Gazetteer: places that are named without an ending of their own and stand in no table of names, where the words around make them places.

import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRIES, COUNTRY_NAMES } from "../../../japanese/countries.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import { feature, START } from "./feature.ts";
import type { PlaceRule } from "./place-rules.ts";

const COUNTRY = (): string => `(?:${anyOf(COUNTRY_NAMES)})`;

export const GAZETTEER: readonly PlaceRule[] = [
  // コンゴ民主共和国における: with the form of the state
  feature(
    `${START}((?:中央)?[${KATAKANA}・]{2,20}(?:民主|人民|連邦|イスラム|アラブ)?(?:共和国|王国|首長国))(?=における|での|で|に(?:派遣|到着|対する)|を訪)`,
    "共和国|王国|首長国",
    undefined,
    28,
  ),
  // 西アフリカにおける
  feature(
    `(?<![${KATAKANA}])((?:[東西南北]|中央)?アフリカ|(?:東南|中央|南|西)アジア|中南米)(?=における|で(?!は)|での)`,
    "における|で",
    undefined,
    8,
  ),
  // 中東地域に派遣: a region that somebody is sent to
  feature(
    `(?<![${KATAKANA}])((?:中東|中南米|大洋州|欧州|(?:[東西南北]|中央)?アフリカ|(?:北東|東南|中央|南|西)アジア)地域)(?=に(?:派遣|展開|おけ|おい|向か|進出)|へ(?:の)?派遣|で(?!は)|での)`,
    "地域",
    undefined,
    12,
  ),
  // 北朝鮮の西岸から
  feature(
    () => `(${COUNTRY()}の?[東西南北]{1,2}海?岸)(?=から|に|の|沖|付近|で)`,
    "[東西南北]海?岸",
    undefined,
    18,
  ),
  // 対馬近くまで: islands that do not say that they are
  feature(
    "(?<![一-龠々])(対馬|壱岐|隠岐|佐渡)(?=(?:近く|付近|周辺)|(?:[北南]端)?(?:まで|の[東西南北])|沖)",
    "対馬|壱岐|隠岐|佐渡",
  ),
  // ブルネイ・ダルサラーム国(ムアラ): what a country's bracket holds
  feature(
    () =>
      `(?<=${COUNTRY()}\\((?:[${KATAKANA}・]{2,14}、){0,4})([${KATAKANA}・]{2,14})(?=(?:、[${KATAKANA}・]{2,14}){0,4}\\))`,
    "[ァ-ヴー]\\)",
  ),
];

const WORD = "[A-Z][a-zA-Z'’-]{1,20}";
const ENGLISH_TOWNS =
  "Pentagon|Tokyo|Pyongyang|Wonsan|Sinpo|Kusong|Yokosuka|Sasebo|Kure|Maizuru|Okinawa|Naha|Misawa|Seoul|Busan|Beijing|Shanghai|Taipei|Manila|Hanoi|Jakarta|Singapore|Kuala Lumpur|Bangkok|New Delhi|Canberra|Sydney|Perth|Darwin|Wellington|Honolulu|Hawaii|Guam|Washington(?:, D\\.?C\\.?)?|New York|San Diego|Ottawa|London|Paris|Berlin|Munich|Rome|Naples|Madrid|Lisbon|Brussels|The Hague|Geneva|Vienna|Oslo|Stockholm|Helsinki|Warsaw|Prague|Ankara|Istanbul|Kyiv|Moscow|Vladivostok|Khabarovsk|Osaka|Kyoto|Hiroshima|Nagasaki|Sapporo|Nagoya|Fukuoka|Niigata|Kobe|Dili|Port Moresby|Honiara|Nuku’alofa|Apia|Cairo|Nairobi|Mexico City|Lima|Santiago|Brasilia|Buenos Aires|Abu Dhabi|Dubai|Riyadh|Doha|Manama|Muscat|Colombo|Mumbai|Bali|Yogyakarta|Aceh|Kathmandu|Dhaka|Yangon|Naypyidaw|Islamabad|Kabul|Kandahar|Baghdad|Tehran|Jerusalem|Tel Aviv|Gaza|Beirut|Damascus|Aleppo|Amman|Aden|Sanaa|Addis Ababa|Khartoum|Juba|Mogadishu|Kampala|Tunis|Algiers|Tripoli|Dakar|Abidjan|Lagos|Abuja|Kinshasa|Pretoria|Cape Town|Barcelona|Marseille|Nice|Milan|Venice|Athens|Sofia|Bucharest|Budapest|Zagreb|Belgrade|Bern|Davos|Dublin|Copenhagen|Tallinn|Riga|Vilnius|Minsk|Odesa|Kharkiv|Tbilisi|Yerevan|Baku|Astana|Tashkent|Hokkaido|Kyushu|Shikoku|Honshu|Iwakuni|Kadena|Futenma|Atsugi|Yokota|Zama|Hamamatsu|Komatsu|Chitose|Nyutabaru|Ishigaki|Yonaguni|Miyakojima|Henoko|Boston|Chicago|Los Angeles|San Francisco|Seattle|Houston|Norfolk|Anchorage|Toronto|Vancouver|Montreal|Melbourne|Brisbane|Adelaide|Auckland|Palau|Saipan|Suva|Vientiane|Phnom Penh|Brunei|Tsushima|Djibouti";

export const ENGLISH_FEATURES: readonly PlaceRule[] = [
  feature(
    `(?<![A-Za-z])((?:${WORD} ){1,3}(?:Straits?|Sea|Bay|Gulf|Islands?|Shoal|Channel|Peninsula|Ocean|Air Base|Naval Base|Air Station|Airport|Airfield|Reef|Prefecture|Province|Cape)|(?:Gulf|Sea|Bay|Strait) of ${WORD}|(?:Cape|Lake|Mount|Camp) ${WORD}|(?<=[Pp]refecture of )${WORD})(?![A-Za-z])`,
    "Strait|Sea|Bay|Gulf|Island|Shoal|Channel|Peninsula|Ocean|Base|Station|Air|Reef|Prefecture|Province",
    (name) => !/^(?:The|This|At|In|On|From|Over|Near|East Asia|Indo-Pacific)\b/u.test(name),
  ),
  feature(
    `(?<=\\b(?:[Ii]n|[Aa]t|to|off|of|from|near|around|toward|visit(?:ed|ing)?) (?:the )?|[A-Z][a-z]{1,20}, )(${ENGLISH_TOWNS})(?![A-Za-z])`,
    ENGLISH_TOWNS,
  ),
  // 8:46 a.m. Front Entrance Hall: the venue behind the time of a press conference
  feature(
    `\\d [ap]\\.?m\\.?,? (?:at (?:the )?)?((?:${WORD} ){1,4}(?:Hall|Room|Lobby|Entrance|Auditorium|Lounge|Foyer|Corridor)|(?:Ministry|Department) of (?:(?:National )?Defen[cs]e|Foreign Affairs|State))(?![A-Za-z])`,
    "\\d [ap]\\.?m\\.?,? (?:at |the |[A-Z])",
  ),
  // at the U.S. Department of Defense
  feature(
    `(?<=\\bat (?:the )?)((?:U\\.S\\. |Japan(?:ese)? |(?:Australian|Philippine|Korean|Indian|French|German|Italian) )?(?:Department|Ministry) of (?:(?:National )?Defen[cs]e|State|Foreign Affairs))(?![A-Za-z])`,
    "Department of|Ministry of",
  ),
  // from the Sunan area
  feature(
    `(?<=\\b(?:from|in|near) the )(${WORD})(?= area\\b)`,
    " area",
    (name) => !/^(?:Same|The|Joint|Training|Test|Asia|Pacific)$/u.test(name),
  ),
  // in France, Kuwait, and Tunisia
  feature(
    () =>
      `(?<=\\b[Ii]n (?:the )?(?:[A-Z][a-z]{2,20}(?:, and |, | and )){1,6}(?:the )?)(${anyOf(COUNTRIES.map(({ english }) => english))})(?![A-Za-z-])`,
    ", [A-Z]| and [A-Z]",
  ),
  // in Germany, visiting the Philippines: not a party's name (with Canada)
  feature(
    () =>
      `(?<=\\b(?:[Ii]n|visit(?:ed|ing|s)?(?: to)?|depart(?:ed|s)? for|arrived in|travel(?:l?ed|s)? to|dispatched to|near|[Vv]isits? to(?: [A-Z][a-z]{2,20} and)?|[Ss]ituations? (?:surrounding|in|of)|concluded [^.]{0,30} with) (?:the )?)(${anyOf(COUNTRIES.map(({ english }) => english))})(?![A-Za-z-])`,
    "[Ii]n |visit|depart|travel|dispatched|near|[Ss]ituation|concluded",
  ),
];
