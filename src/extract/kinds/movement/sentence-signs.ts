// Sentence signs: what a sentence of a sighting tells, by its words: a movement, a response, an earlier occasion, a caption.

import type { TimeValue } from "../../../terms/fact.ts";

const MOVES =
  /航行|通航|進入|入域|侵入|侵犯|変針|航過|遊弋|飛行|飛来|旋回|周回|半周|往復|反転|折り返|通過|通峡|通(?:り|っ)|飛び去|抜け|出現|進出|南下|北上|合流|展開(?!中|して)|帰投|引き返|移動|発見|[東西南北]航|[東西南北]進|進(?:む|み|ん)|向(?:か|け)|至(?:っ|り|る)|入(?:っ|り|る)|戻(?:っ|り|る)|出た/u;

/** Who speaks tells an opinion, not a route. */
const SPEAKS = /大臣|官房|報道官|記者会見|演習と関連|外交ルート/u;

/** Tells of an earlier time, or of how often it has happened. */
const RECALLS =
  /同一(?!の(?:空域|海域|経路|ルート|コース|日))|去る|\d[回度]目|先週|日以上が経過|(?:公表|発表|確認)していた|\d{4}年[^。\n]{0,80}初めて|これまで(?!に)|先月|昨年|と同じであ|活発化しており|先立つ|とは異なり|^なお、[^。]{0,300}も(?:確認|航行|通)|と異なる|とは異なる|常態化|(?:確認|航行|通過|飛行|飛来|進入)(?:され|し)たのは[^。]{0,24}[年月][^。]{0,8}(?:以来|ぶり)|事例(?:が|は)[^。、\n]{0,10}\d{1,3}件|(?:頻繁に|増えて|相次いで|繰り返し)(?:[^。、\n]{0,8})(?:登場|確認され|飛来して|お(?:り|る)|いる)|繰り返し緊急発進/u;
/** 翌16日にも1機: of another day, and of an earlier occasion where that day came before. */
const SAYS_ALSO = /\d日も|別の\d{1,2}[隻機]|[日月旬年](?:\([^)]{1,3}\))?[^。、\n]{0,16}にも/u;
/** 与那国島は日本最西端に位置し、…: where a place lies. */
const TELLS_OF_PLACE =
  /^[^、。\n]{1,14}(?:島|海峡|諸島|列島|空域|海域|水道|岬|半島)は、?[^。\n]{0,30}(?:に(?:位置|ある|至近|近)|(?:km|キロ(?:メートル)?)の距離|島で、)/u;
const CAPTION =
  /^(?:※|\(?(?:写真|画像|図)|【(?:画像|写真|動画|映像))|\((?:提供:|画像:|写真:)|提供\)$|(?:画像|写真)提供|^情報発表元/u;

const WATCHES =
  /警戒監視|追尾|追跡|監視(?:に当|にあた|に加|を|し)|情報収集(?!機|艦|型|ヘリ)|緊急発進|スクランブル|対応(?:し|に当|にあ|部隊)|^\d?\s?対応[\s:]|確認したのは/u;
/** 警戒監視には当たらなかった: nobody who is named did. */
const NOT_WATCHING =
  /(?:警戒監視|追尾|追跡|監視|情報収集|緊急発進|対応)[^。、]{0,8}(?:(?:当|あ)たら(?:な|ず)|行わ(?:な|ず)|(?:行って|して|当たって|あたって)い(?:な|ません)|しな(?:い|かっ))/u;
const OWN_SUBJECT =
  /^(?:\d\s*)?(?:これらに対し|これに対し|このため|防衛省|自衛隊|海上自衛隊|航空自衛隊|海自|空自|統幕|第?\d{1,2}(?:護|空|ミサイル|掃|航)|[^、。]{0,40}に対し[、て]|[^、。]{0,24}確認したのは|この度、[^。]{0,40}確認したのは)/u;

const PLURAL = /これら|それら|それぞれ|いずれも|両(?:艦|機|船)|各(?:艦|機)/u;
const ANAPHOR =
  /^(?:\d\s+)?(?:その後|さらに|また|次いで|(?:同|この)(?:艦|機)|当該|これら|それら|両[艦機]|\d{1,2}[隻機]は|[艦機]艇?は)/u;

export const ADDS =
  /^(?:\d\s+)?(?:[・○●◆-]\s?)?(?:\d件目は?|(?:同日)?(?:午後|夕方|夜)(?:になると|には)|また|さらに|このほか|そのほか|一方|加えて|別に)、?/u;

/** Where the craft were when they were seen. */
const SEES = /確認|発見|探知|見つけ|随伴/u;
/** 東シナ海へ戻ったかは、推定できなかった: no movement is told. */
const UNKNOWN =
  /か(?:どうか)?(?:は|に?ついては)[^。]{0,40}(?:でき(?:なかった|ていない)|(?:分|わ)かっていない|不明|確認していない|確認されていない)/u;

/** Heard of and not confirmed, denied, still to come, played in an exercise: nothing was seen. */
const NOT_SEEN =
  /^\s*(?:訓練|演習|図上演習)の?想定|[隻機](?:は|が)存在し(?:な|て(?:は)?い(?:ない|ませ)|ませ)|との(?:一部)?(?:情報|報道|指摘|観測)[^。]{0,24}(?:確認して(?:は)?い(?:ない|ません)|確認(?:され|でき)(?:ていない|ていません|なかった|ませんでした)|否定|誤り|誤報|虚偽|事実と異な|事実(?:で)?は(?:な|あり))|(?:通過|航行|飛行|航空|進入|入域)は[^。、]{0,8}(?:確認(?:され|でき)(?:な|てい(?:ない|ませ)|ませ)|な(?:く、|かった|い。))|との?(?:うわさ|噂|デマ|誤情報)|と(?:SNS|ネット)[^。]{0,16}(?:拡散|広が|広ま)|(?:通過|航行|飛行|南下|北上|入域|通航)する予定(?:だ|で|と)|(?:[隻機]|艦艇?|戦闘機|爆撃機|部隊|目標)を?(?:模(?:した|擬した|して)|想定した)/u;

export type SentenceSigns = {
  readonly moves: boolean;
  readonly sees: boolean;
  readonly recalls: boolean;
  /** Recalls an earlier occasion, unless its day is a later one. */
  readonly saysAlso: boolean;
  readonly isCaption: boolean;
  /** Of craft of which it says that nobody saw them. */
  readonly isNotSeen: boolean;
  readonly speaks: boolean;
  readonly watches: boolean;
  /** The sentence is about those who watch, not about the craft. */
  readonly aboutWatchers: boolean;
  readonly plural: boolean;
  readonly anaphor: boolean;
  /** Ends as a sentence ends. */
  readonly prose: boolean;
};

export function readSentenceSigns(text: string): SentenceSigns {
  const head = text.slice(0, 400);
  const isUnknown = UNKNOWN.test(head);
  const moves = !isUnknown && MOVES.test(text);
  const watches = WATCHES.test(text) && !NOT_WATCHING.test(text);
  return {
    moves,
    sees: !isUnknown && SEES.test(text),
    recalls: RECALLS.test(head) || TELLS_OF_PLACE.test(head),
    saysAlso: SAYS_ALSO.test(head),
    isCaption: CAPTION.test(head),
    isNotSeen: NOT_SEEN.test(head),
    speaks: SPEAKS.test(head),
    watches,
    aboutWatchers: watches && (!moves || OWN_SUBJECT.test(head)),
    plural: PLURAL.test(head),
    anaphor: ANAPHOR.test(head),
    prose: /(?:[。!?]|です)$/u.test(text),
  };
}

/** 防衛省は14日、…と発表した: the day of the telling, not of the sighting; 14日8時頃、…を確認したと発表した is. */
export function findAnnouncing(text: string, firstDate: number, value: TimeValue | undefined): boolean {
  return (
    firstDate >= 0 &&
    value?.includes("T") !== true &&
    TELLS.test(text.slice(-60)) &&
    TELLER.test(text.slice(0, Math.min(firstDate, 100)))
  );
}

/** 同省によると、…: what was said in one sentence is told once more, in order. */
export const RETELLS = /^(?:\d\s+)?[^、。\n]{2,24}?に?(?:よると|よれば|よりますと)/u;

/** その後, 再び: the next part of the way, and no telling from the start. */
export const GOES_ON = /その後|そのあと|さらに|続い|次いで|うち|再び|反転|折り返|引き返|戻(?:っ|り)/u;

/** 再び大陸方面から飛来し: another flight, and not the end of the one before. */
export const COMES_AGAIN = /再び[^。、]{0,40}(?:(?:から|より)飛来|現れ)|再び飛来/u;

/** 防衛省は…と発表した: what it tells of a route is a summary. */
export function isTelling(text: string): boolean {
  return TELLS.test(text.slice(-60)) && /^[^、。]{0,30}(?:省|監部|統幕|自衛隊)は/u.test(text);
}

const TELLS = /発表|公表|公開|明らかに|明かし/u;

const TELLER =
  /^(?:【[^】\n]{0,20}】\s*)?[^。、]{0,30}(?:省|監部|統幕|自衛隊|政府|[^。]{0,20}確認した)(?:は|が|と)、?(?:このほど、?)?$/u;

/** 8日に確認した2隻は: which of those seen. */
export const SEEN_ON = /^[^、。]{0,4}に(?:発見|確認)(?:した|された)/u;
