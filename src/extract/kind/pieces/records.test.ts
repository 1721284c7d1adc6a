import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import { readAnnouncement } from "../../read-announcement.ts";

/** Pieces without a title, from the beginning, the middle or the end of a text, in the words of authorities, papers and wires. */
const PIECES: readonly (readonly [kind: AnnouncementKind, text: string])[] = [
  [
    "personnel-order",
    "防衛省は1日、見本駐屯地司令に早見達夫1等陸佐を充てる人事を内示した。現司令の桐原卓1等陸佐は富士学校に転出する。発令は15日付。",
  ],
  [
    "personnel-order",
    "図書局長 早見 達夫(図書局次長)\n総務課長 桐原 卓(会計課長)\n会計課長 二見 光(官房付)\n(以上、4月1日付)",
  ],
  [
    "personnel-order",
    "政府は統合幕僚長に早見達夫陸上幕僚長を昇格させる方針を固め、21日の閣議で了承を得た。後任の陸上幕僚長には桐原卓東部方面総監が就く。桐原氏は防大34期。",
  ],
  [
    "personnel-order",
    "Gen. Tatsuo Hayami will succeed Adm. Taku Kirihara as chief of the Joint Staff on Aug. 1, the Cabinet decided Friday. Hayami, 59, has served as chief of staff of the Ground Self-Defense Force since 2024.",
  ],
  [
    "contract",
    "防衛装備庁は、見本重工との間で、新型掃海艇2隻の建造に関する契約を結んだことを明らかにした。総額は211億円で、引き渡しは2031年3月の予定。",
  ],
  ["contract", "見本電機は、海上自衛隊向けのソナー装置の量産を受注したと発表した。受注額は約34億円。"],
  [
    "contract",
    "The ministry has awarded Mihon Heavy Industries a 21.1 billion yen contract to build two minesweepers. Delivery is due by March 2031.",
  ],
  [
    "discipline",
    "陸上自衛隊見本駐屯地は、部下に暴言を繰り返したとして、40代の1等陸曹を停職15日とした。1等陸曹は「軽率だった」と話しているという。",
  ],
  [
    "discipline",
    "調べに対し事実を認め、「生活が苦しかった」と話しているという。見本基地司令は「隊員の指導を徹底し、再発防止に努める」とコメントした。処分は4日付で減給10分の1(2か月)。",
  ],
  [
    "accident",
    "4日午後3時ごろ、見本市の路上で、陸上自衛隊見本駐屯地の大型トラックが乗用車に追突した。乗用車の女性が首に軽いけが。自衛隊員にけがはなかった。",
  ],
  [
    "accident",
    "機体は右の主脚が折れ、滑走路脇で停止した。乗員3人は自力で脱出し、1人が腰を打つ軽傷。同基地は同型機の飛行を当面見合わせ、原因を調べている。",
  ],
  [
    "accident",
    "A Ground Self-Defense Force helicopter made a hard landing at a training area in Hokkaido on Wednesday, injuring two crew members. The GSDF suspended flights of the same type and set up an investigation committee.",
  ],
  [
    "disaster-relief",
    "県知事からの要請を受け、第13普通科連隊の隊員約120人が給水車8両とともに断水の続く町へ向かい、給水支援を始めた。",
  ],
  [
    "disaster-relief",
    "7日16時30分、人命救助活動を終了し撤収。\n活動規模:人員 延べ約320名、車両 延べ約60両、航空機 延べ4機。",
  ],
  [
    "disaster-relief",
    "The governor requested the dispatch of the Self-Defense Forces at 5 p.m., and about 200 personnel began supplying water to the residents of the flooded town.",
  ],
  [
    "operation-report",
    "ジブチを拠点とする航空隊は、2月中に18回飛行し、延べ約130時間、商船約1,900隻を確認した。不審な船舶は認められなかった。護衛艦は7回の護衛を行い、これまでの累計は…",
  ],
  [
    "operation-report",
    "海自の護衛艦は3月、アデン湾で商船10隻を護衛した。これまでに護衛した船は累計で4千隻を超えた。",
  ],
  [
    "cabinet-decision",
    "政府は4日、首相官邸で国家安全保障会議と閣議を開き、自衛官の定年を引き上げる自衛隊法改正案を決めた。今国会での成立を目指す。",
  ],
  [
    "cabinet-decision",
    "1 趣旨\n国際情勢の変化に対応するため、定数を改める。\n2 内容\n(1) 陸上自衛官の定数を120人減ずる。\n(2) 給付金の支給に関する規定を設ける。\n3 施行期日\n公布の日から6月を超えない範囲内で政令で定める日",
  ],
  [
    "cabinet-decision",
    "The Cabinet on Friday approved a bill to revise the Self-Defense Forces law, raising the retirement age. The government aims to enact it during the current Diet session.",
  ],
  [
    "personnel-order",
    "空将補に昇任させる\n空将補に昇任させる 1等空佐 早見 達夫\n航空幕僚監部防衛部長を命ずる\n(以上、7月1日付)",
  ],
  [
    "personnel-order",
    "見本県は24日、4月1日付の人事異動を発表した。部長級では総務部長に桐原卓危機管理監が就任する。異動規模は昨年並みの3,200人。",
  ],
  [
    "personnel-order",
    "次期海上幕僚長には早見達夫自衛艦隊司令官が昇格し、退任する桐原卓氏は8月1日付で退官する。",
  ],
  [
    "personnel-order",
    "Defense Minister Hayami announced Tuesday that Vice Adm. Taku Kirihara will be promoted to chief of staff of the Maritime Self-Defense Force, replacing Adm. Hikaru Futami.",
  ],
  [
    "contract",
    "随意契約に係る情報の公表\n物品等の名称及び数量:無線機 300式\n契約担当官等の氏名:支出負担行為担当官 早見達夫\n契約を締結した日:令和9年3月4日\n契約の相手方:見本電機株式会社",
  ],
  [
    "contract",
    "見本ドローン(東京)は4日、防衛装備庁から小型無人機の試作を受託したと発表した。契約額は2億1千万円で、納期は来年3月。",
  ],
  [
    "discipline",
    "海上自衛隊は4日、当直中に飲酒したとして護衛艦の30代の2等海曹を停職20日、上司の3等海佐を戒告とした。",
  ],
  [
    "discipline",
    "A Ground Self-Defense Force sergeant in his 40s was suspended for 30 days for repeatedly hitting a subordinate, the camp said Monday.",
  ],
  [
    "accident",
    "護衛艦「みほん」は4日午前、見本港の岸壁に接触し、艦首部分に亀裂が入った。乗員にけがはなく、油の流出もない。",
  ],
  [
    "accident",
    "演習場で4日、迫撃砲の射撃訓練中に砲弾1発が目標を大きく外れ、場外の畑に落ちた。人的被害は確認されていない。陸自は射撃を中止し、原因を調べている。",
  ],
  [
    "accident",
    "An Air Self-Defense Force T-4 trainer skidded off the runway while landing at Sample Air Base. Neither pilot was injured.",
  ],
  [
    "disaster-relief",
    "町内で広がる山火事で、県は4日、陸自に応援を求めた。ヘリ3機が上空から水をまき、地上でも隊員80人が消火に当たった。",
  ],
  [
    "disaster-relief",
    "5 活動状況\n4日 08時10分 第42普通科連隊の初動対処部隊が駐屯地を出発\n4日 09時30分 現地到着、人命救助活動を開始\n6 県からの撤収要請 7日12時",
  ],
  [
    "operation-report",
    "5月の海賊対処の実績は、護衛艦が直接護衛した商船が6隻、P-3Cの飛行が14回だった。護衛開始からの合計は4,321隻に上る。",
  ],
  ["cabinet-decision", "政府は4日の持ち回り閣議で、地震の被災国へ自衛隊の輸送機を送ることを決めた。"],
  [
    "cabinet-decision",
    "本日の閣議において、「特定秘密の指定に関する運用基準の一部変更について」が決定されました。変更後の基準は、4月1日から適用します。",
  ],
];

for (const [kind, text] of PIECES) {
  test(`a piece of a ${kind} is told by its words: ${text.slice(0, 24).replaceAll("\n", " ")}`, () => {
    const reading = readAnnouncement({ text });
    assert.equal(reading.kind, kind, reading.kindReasons.join("; "));
  });
}
