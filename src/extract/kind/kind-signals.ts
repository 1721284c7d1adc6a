// Kind signals: what speaks for each kind of announcement, in the title, the head or the body; one row a sign.

import type { AnnouncementKind } from "../../terms/kind.ts";

/** `title`: headline, official title and document title. `head`: title, lead and the first lines. `body`: the official text. `form`: the page's form, and which of stamp, lead and closing it has. */
export type SignalPlace = "title" | "head" | "body" | "address" | "form";

export type KindSignal = {
  readonly kind: AnnouncementKind;
  readonly place: SignalPlace;
  readonly sign: RegExp;
  readonly weight: number;
};

/** A kind is recognised from this sum on; below it the text is a plain notice. */
export const RECOGNISED_FROM = 5;

type Row = readonly [kind: AnnouncementKind, place: SignalPlace, sign: RegExp, weight: number];

const MEETINGS: readonly Row[] = [
  ["joint-statement", "title", /共同(?:声明|プレス(?!会見)|発表(?!会)|宣言|文書|ビジョン|コミュニケ)/u, 14],
  [
    "joint-statement",
    "title",
    /joint (?:press |media )?(?:statement|release|declaration|communiqu|vision)/iu,
    30,
  ],
  [
    "joint-statement",
    "head",
    /共同(?:声明|プレス(?:ステートメント|リリース|発表)|宣言|コミュニケ)(?:を|に|について)/u,
    5,
  ],
  ["joint-statement", "body", /^\[?文書名\]?.*共同/mu, 8],
  ["ministerial-meeting", "title", /(?:会談|会合|協議|表敬|閣僚会議|国防相会議|2\+2|電話会議|対話)/u, 7],
  [
    "ministerial-meeting",
    "title",
    /(?:ministers?|ministerial|summit|leaders)['s ]*(?:meeting|talks|call|consultations)/iu,
    7,
  ],
  ["ministerial-meeting", "head", /(?:会談|会合|協議)を?(?:[^。]{0,12})(?:行|実施|開催)/u, 5],
  ["ministerial-meeting", "head", /\bheld (?:the|a|an|their)\b[^.]{0,60}\b(?:meeting|talks|call)\b/iu, 7],
  ["ministerial-meeting", "head", /\bMinisters?\b[^.]{0,160}\bmet (?:in|with|at|on)\b/u, 5],
  [
    "ministerial-meeting",
    "body",
    /\b(?:Ministers|sides) (?:\w+ )?(?:welcomed|concurred|agreed|reaffirmed|confirmed|shared)\b/u,
    4,
  ],
  ["ministerial-meeting", "body", /(?:両|四|三|各)(?:大臣|外相|首脳|長官|閣僚)は/u, 2],
  ["joint-press-conference", "title", /共同(?:臨時)?(?:記者)?会見|共同記者発表/u, 40],
  ["joint-press-conference", "title", /joint (?:press|news) conference|joint press availability/iu, 40],
  ["press-conference", "title", /(?:記者|臨時|定例|閣議後|大臣|長官|幕僚長)?会見(?!室|場)/u, 13],
  ["press-conference", "title", /(?:press|news) conference/iu, 13],
  ["press-conference", "head", /会見(?:を|の要旨|の概要|録)/u, 5],
  ["press-conference", "head", /^.{0,12}(?:記者)?会見室$/mu, 5],
  ["press-conference", "body", /^[(【](?:副?大臣|長官|記者|問)[)】]/mu, 6],
  [
    "press-conference",
    "body",
    /^(?:\d\s?[.、]?\s*)?(?:(?:大臣からの)?発表事項|質疑応答|記者との質疑応答)/mu,
    8,
  ],
  ["press-conference", "address", /\/(?:kisha|kaiken|conference|press-conference)/iu, 12],
  [
    "press-conference",
    "body",
    /(?:でございます|であります)。[^]*(?:まいります|でございます|であります)。/u,
    3,
  ],
  ["press-conference", "body", /^(?:Q|問|記者)\s?:|^【記者】/mu, 6],
  [
    "press-conference",
    "body",
    /^(?:\d\.\s*)?(?:Announcements?|Questions and Answers)|^(?:Question|Q)\s?:/mu,
    8,
  ],
];

const PEOPLE_AND_UNITS: readonly Row[] = [
  ["personnel-order", "title", /人事(?:発令|異動)?|発令/u, 12],
  ["personnel-order", "body", /に昇任させる|を命ずる|事務取扱を命|を解く$/mu, 9],
  ["personnel-order", "body", /退職を承認|辞職を承認|\(以上\d{1,2}月\d{1,2}日/u, 6],
  ["personnel-order", "body", /^▽|\(前職\)/mu, 3],
  ["discipline", "title", /懲戒|処分(?:を発表|者|について)?/u, 10],
  ["discipline", "body", /懲戒処分|停職\d|減給|戒告|懲戒免職/u, 6],
  ["unit-exchange", "title", /部隊(?:間)?交流|親善訪問|部隊訪問|相互訪問|招へい|来日行事/u, 12],
  [
    "unit-exchange",
    "title",
    /(?:[陸海空]軍|軍艦?|艦艇?|部隊|飛行隊|チーム).{0,30}(?:立ち寄り|寄港|来訪|来日|入港)/u,
    9,
  ],
  ["unit-exchange", "body", /部隊間交流|親善訓練/u, 4],
  ["deployment", "title", /派遣(?:訓練|部隊|行動)?/u, 6],
  ["deployment", "title", /インド太平洋方面派遣|\bIPD\d|観艦式|多国間(?:共同)?訓練|共同訓練/u, 9],
  ["deployment", "body", /派遣部隊|派遣期間|訪問予定国/u, 4],
];

const MOVEMENTS: readonly Row[] = [
  ["aircraft-sighting", "title", /機.{0,24}(?:飛来|飛行|通過|進出|旋回|確認)/u, 9],
  [
    "aircraft-sighting",
    "body",
    /(?:無人機|戦闘機|爆撃機|哨戒機|情報収集機|軍機).{0,60}(?:飛来|飛行|通過|進出|旋回|往復)/u,
    5,
  ],
  ["aircraft-sighting", "body", /戦闘機を?(?:緊急発進|スクランブル)|緊急発進させ/u, 4],
  [
    "ship-sighting",
    "title",
    /(?:艦艇?|駆逐艦|フリゲート|潜水艦|空母|測量艦|艦隊).{0,24}(?:動向|航行|通過|通峡|進出|進|確認)/u,
    10,
  ],
  ["ship-sighting", "body", /艦番号/u, 8],
  [
    "ship-sighting",
    "body",
    /級.{0,16}(?:駆逐艦|フリゲート|コルベット|測量艦|情報収集艦|潜水艦).{0,80}(?:航行|進|確認)/u,
    5,
  ],
  ["scramble-statistics", "title", /緊急発進(?:実施)?(?:状況|回数|の実施)/u, 16],
  ["scramble-statistics", "body", /緊急発進(?:実施)?回数/u, 6],
  ["missile-launch", "title", /(?:弾道)?ミサイル.{0,12}発射|飛翔体.{0,8}発射/u, 11],
  ["missile-launch", "title", /missile launch/iu, 11],
  ["missile-launch", "body", /弾道ミサイル.{0,30}発射.{0,60}(?:排他的経済水域|飛翔距離|最高高度|落下)/u, 6],
];

const RECORDS: readonly Row[] = [
  ["contract", "title", /契約|受注|落札|調達/u, 9],
  ["contract", "body", /^(?:契約金額|契約日|契約者|契約相手方)/mu, 9],
  ["contract", "body", /契約(?:金額|を締結|額)|受注(?:した|しました|金額)/u, 4],
  ["accident", "title", /事故|墜落|落下|不時着|衝突|接触|火災発生|損傷/u, 9],
  ["accident", "body", /^[\d(). ]*(?:発生日時|被害の状況|部外への被害)/mu, 7],
  ["accident", "body", /墜落|不時着/u, 4],
  ["disaster-relief", "title", /災害派遣/u, 11],
  ["disaster-relief", "body", /災害派遣(?:を)?要請|撤収要請|災害派遣部隊/u, 5],
  ["operation-report", "title", /活動(?:状況|報告|実績|概要)|月の活動|月実績/u, 10],
  ["operation-report", "body", /海賊対処|情報収集活動|護衛(?:回数|隻数)|飛行(?:回数|時間)/u, 4],
  ["cabinet-decision", "title", /閣議決定|閣議了解/u, 12],
  ["cabinet-decision", "body", /閣議(?:で|において|を開き|の)?[^。]{0,20}決定/u, 6],
  ["cabinet-decision", "body", /(?:日本)?政府は[^。]{0,80}(?:決定|延長)/u, 5],
];

const OTHERS: readonly Row[] = [
  ["minister-statement", "title", /談話|コメント|メッセージ/u, 11],
  ["minister-statement", "title", /^statement (?:by|of)|message from/imu, 11],
  ["speech", "title", /スピーチ|講演|演説|基調|挨拶|あいさつ|式辞|訓示/u, 10],
  ["speech", "title", /\b(?:speech|address|remarks|keynote)\b/iu, 10],
  [
    "advance-notice",
    "title",
    /(?:開催|実施|公開|参加|出席|訪問)(?:予定|について|のお知らせ|のご案内|案内)/u,
    6,
  ],
  ["advance-notice", "title", /予定$|参加予定|開催へ/u, 4],
  [
    "advance-notice",
    "body",
    /^[^。\n]{0,80}(?:次|下記|以下)のとおり[^。\n]{0,80}(?:開催|実施|公開|訪問)(?:します|いたします|する(?:。|予定|こと(?:とし|に)))/mu,
    7,
  ],
  ["advance-notice", "body", /予定(?:です|である|しています|している)/u, 2],
  ["news-report", "body", /がわかった|が分かった|関係者によ(?:ると|れば)|への取材/u, 6],
  ["news-report", "body", /によると/u, 4],
  // An issuer does not tell what itself says.
  [
    "news-report",
    "body",
    /(?:防衛省|外務省|国防省|国防部|幕僚監部|合同参謀本部|当局|首相官邸)(?:の[^。、]{0,8})?によると/u,
    6,
  ],
  ["news-report", "body", /(?:という|とみられる|としている|見通しだ|方針だ|構えだ|もようだ)。/u, 3],
  ["news-report", "form", /^desk stamp$/u, 4],
  [
    "news-report",
    "head",
    /^(?:【[^】]{0,12}(?:共同|時事|聯合|支局|記者|通信|新聞|テレビ|AFP|AP|ロイター|NNA)[^】]*】|\(CNN\)|\[[^\]]+ロイター\])/mu,
    12,
  ],
  ["news-report", "body", /(?:[(=][一-龠]{1,4} ?[一-龠]{1,4}記者\)?|[一-龠]{2,6} ?記者)$/mu, 5],
  ["news-report", "body", /[^\n]{8}[(=](?:共同|時事|AFP|AP|ロイター)(?:時事)?\)?$/mu, 8],
  ["news-report", "body", /(?:と|を)[^。、\n]{0,16}(?:伝え|報じ)(?:た|ている)|(?:と|を)明らかにした/u, 4],
];

export const KIND_SIGNALS: readonly KindSignal[] = [
  ...MEETINGS,
  ...PEOPLE_AND_UNITS,
  ...MOVEMENTS,
  ...RECORDS,
  ...OTHERS,
].map(([kind, place, sign, weight]) => ({ kind, place, sign, weight }));
