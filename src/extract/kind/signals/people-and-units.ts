// Signals of people and units: personnel orders, disciplinary actions, exchanges and ceremonies, deployments and exercises.

import type { SignalRow } from "./signal.ts";

export const PEOPLE_AND_UNITS: readonly SignalRow[] = [
  ["personnel-order", "title", /人事(?!院|教育|評価|制度|管理)|発令|叙任|将補?人事|退職者|任免/u, 12],
  ["personnel-order", "title", /\bpersonnel (?:changes?|reshuffles?|orders?|appointments?)/i, 12],
  ["personnel-order", "title", /\b(?:senior|flag officer|general officer|key) appointments\b/i, 12],
  [
    "personnel-order",
    "body",
    /^To be (?:promoted|appointed)|\b(?:Admiral|General) [^.\n]{4,120} (?:will become|(?:is|has been|will be) (?:promoted|appointed)) /mu,
    9,
  ],
  ["personnel-order", "body", /[をに](?:充てる|起用する)人事/u, 14],
  ["personnel-order", "body", /に昇任させる|を命ずる|事務取扱を命|を解く$/mu, 9],
  ["personnel-order", "body", /退職を承認|辞職を承認|\(以上\d{1,2}月\d{1,2}日/u, 6],
  ["personnel-order", "body", /^▽|\(前職\)|=[一-龠々ァ-ヶー ]{2,10}\([^)\n]{2,40}\)(?:▽|▼|$)/mu, 5],
  ["personnel-order", "body", /^[◇◆▽▼■][一-龠]{2,10}(?:省|庁|府|委員会|自衛隊)\([^)\n]{0,16}日付?\)/mu, 9],
  ["personnel-order", "body", /▽同[ =▽]|昇任 [^\n]{2,60}▽/u, 6],
  ["personnel-order", "body", /人事(?:異動)?を(?:発表|発令|決めた|内定|了承|固めた)|に昇任する(?:のは)?/u, 5],
  [
    "discipline",
    "title",
    /懲戒|処分(?:を発表|者|について|しました|に関する)?|免職|停職|減給|戒告|服務規律違反/u,
    10,
  ],
  ["discipline", "body", /懲戒処分|停職\d|減給|戒告|懲戒免職/u, 8],
  [
    "unit-exchange",
    "title",
    /部隊(?:間)?交流|親善(?:訪問|訓練|試合|行事)|部隊訪問|相互訪問|招へい|来日行事|交流(?:行事|会|事業|プログラム|について|を実施)|(?:人的|防衛|青年将校|幹部|下士官)交流/u,
    12,
  ],
  [
    "unit-exchange",
    "title",
    /(?:記念|観閲|航空観閲|命名|進水|就役|引渡|着任|離任|離着任|編成|編成完結|追悼|慰霊|卒業|入校|入隊|修了|表彰|贈呈|伝達|起工|開庁|除籍|自衛艦旗(?:授与|返納)|栄誉礼|儀仗|歓迎|出国|帰国|壮行|開所|落成|完成披露|国旗掲揚)(?:・[一-龠]{1,6})?(?:式|行事)(?!典?における)/u,
    9,
  ],
  ["unit-exchange", "title", /観閲式|(?<!国際)観艦式(?!への参加)|音楽まつり|記念行事/u, 9],
  [
    "unit-exchange",
    "title",
    /(?:[陸海空]軍|軍艦?|艦艇?|部隊|飛行隊|チーム|士官候補生|参謀長|司令官|幕僚長).{0,30}(?:立ち寄り|寄港|来訪|来日|来隊|入港|訪日|表敬|訪問)/u,
    9,
  ],
  ["unit-exchange", "title", /\b(?:port call|goodwill (?:visit|exercise)|unit exchange|ceremony)\b/i, 9],
  ["unit-exchange", "body", /部隊間交流|親善訓練/u, 4],
  ["deployment", "title", /(?<!災害)派遣(?:訓練|部隊|行動)?/u, 6],
  ["deployment", "title", /遠洋派遣|部隊の派遣|出航|出港(?!式)/u, 8],
  ["deployment", "title", /(?:遠洋|練習)航海(?!部隊.{0,8}行事)/u, 12],
  [
    "deployment",
    "title",
    /インド太平洋方面派遣|\bIPD\d|国際観艦式|(?:多国間|日[一-龠]{1,4}|二国間|実動|統合|共同|米海?軍主催|主催)(?:[^\n]{0,10})?(?:共同)?訓練|(?:統合|総合|実動|指揮所)?演習(?!場)|リムパック|RIMPAC|マラバール|キーン・|タリスマン|ピッチブラック|レゾリュート/u,
    12,
  ],
  ["deployment", "head", /(?:訓練|演習)「[^」\n]{1,30}」(?:を実施|に参加)する(?:と|予定)/u, 6],
  ["deployment", "title", /訓練への(?:参加|派遣)/u, 9],
  ["deployment", "title", /要員の(?:交代|派遣)|部隊の交代|国際平和協力(?:隊|業務)/u, 9],
  ["deployment", "title", /\b(?:exercise|deployment|joint training)\b/i, 9],
  ["deployment", "body", /派遣部隊|派遣期間|訪問予定国|訓練期間|参加部隊/u, 4],
];
