// Signals of people and units: personnel orders, disciplinary actions, exchanges and ceremonies, deployments and exercises.

import type { SignalRow } from "./signal.ts";

export const PEOPLE_AND_UNITS: readonly SignalRow[] = [
  ["personnel-order", "title", /(?:幹部|定期|指定職|将官|局長級?|課長級?)(?:等)?の?異動/u, 12],
  ["personnel-order", "title", /(?:退官|退職|辞職|勇退|昇任)(?:を承認|を了承|へ|の人事)/u, 9],
  ["personnel-order", "title", /人事(?!院|教育|評価|制度|管理)|発令|叙任|将補?人事|退職者|任免/u, 12],
  ["personnel-order", "title", /\bpersonnel (?:changes?|reshuffles?|orders?|appointments?)/i, 12],
  [
    "personnel-order",
    "title",
    /\b(?:senior|flag officer|general officer|key|personnel) (?:appointments|assignments)\b/i,
    12,
  ],
  [
    "personnel-order",
    "body",
    /^To be (?:promoted|appointed)|\b(?:Admiral|General) [^.\n]{4,120} (?:will become|(?:is|has been|will be) (?:promoted|appointed)) /mu,
    9,
  ],
  [
    "personnel-order",
    "body",
    /[をに](?:充てる|あてる|起用する|就ける|昇格させる|昇任させる|退任させる|交代させる)(?:などの?)?人事/u,
    16,
  ],
  [
    "personnel-order",
    "body",
    /人事(?:案|異動)?を[^。\n]{0,16}(?:閣議)?(?:決定|決め|了承|承認|報告|発令)/u,
    20,
  ],
  ["personnel-order", "title", /人 {1,3}事 {1,3}(?:発 {1,3}令|異 {1,3}動)/u, 12],
  ["personnel-order", "body", /に {1,3}昇 {1,3}任 {1,3}さ|を {1,3}命 {1,3}ず|を {1,3}承 {1,3}認/u, 9],
  [
    "personnel-order",
    "body",
    /\b(?:appoint(?:ed|s)?|appointment of|assignment of|tapped|named) (?:[A-Z][a-z]{1,8}\. )?[A-Z][\w-]+ [A-Z][\w-]+,? (?:\d{2}, )?(?:as|to (?:the post of|be)|the next)\b|\b(?:has been|was|will be) (?:appointed|named) (?:as )?(?:the )?(?:next|new) /u,
    14,
  ],
  [
    "personnel-order",
    "head",
    /\b(?:[Cc]abinet|[Gg]overnment) (?:has )?(?:approve[ds]?|appoint(?:ed|s)|decided)[^\n]{0,80}\b(?:appoint|assignment|chief of staff|commander|[Gg]en\.|[Aa]dm\.)/u,
    12,
  ],
  ["personnel-order", "body", /に昇任させる|を命ずる|事務取扱を命|を解く$/mu, 9],
  // 図書庁の幹部を入れ替える辞令が4日発令される: a paper's first sentence, whatever is said at a conference behind it.
  ["personnel-order", "body", /(?:辞令|人事(?:異動)?)[がはを][^。\n]{0,24}(?:発令|交付)/u, 16],
  ["personnel-order", "body", /(?:異動|人事|新体制)は(?:以下|次|下記)の(?:とおり|通り)/u, 12],
  // ●図書庁次長=早見健(52・書庫局長)
  ["personnel-order", "body", /^[●◆▽▼○◇■・] ?[^=\n]{2,30}=[一-龠々ァ-ヶー ]{2,10}\(\d{2}[^\d\n]/mu, 12],
  ["personnel-order", "body", /退職を承認|辞職を承認|\(以上\d{1,2}月\d{1,2}日/u, 6],
  ["personnel-order", "body", /^▽|\(前職\)|=[一-龠々ァ-ヶー ]{2,10}\([^)\n]{2,40}\)(?:▽|▼|$)/mu, 5],
  ["personnel-order", "body", /^[◇◆▽▼■][一-龠]{2,10}(?:省|庁|府|委員会|自衛隊)\([^)\n]{0,16}日付?\)/mu, 9],
  ["personnel-order", "body", /^[^\n<>←→]{4,60}[長官付)] ?[<>←→⇒] ?[^\n<>←→]{2,60}[長官付佐補)職]$/mu, 8],
  ["personnel-order", "body", /(?:退任|退官|退職|辞職|勇退)[をがも](?:承認|了承|認め)/u, 8],
  ["personnel-order", "body", /人事[がは][^。\n]{0,16}(?:了承|承認|決ま|決定)/u, 16],
  ["personnel-order", "body", /後任(?:に|には|の)[^。\n]{2,60}[をが](?:就|充|起用|昇格)/u, 6],
  [
    "personnel-order",
    "body",
    /^[^\n.]{0,60}\bPersonnel (?:Changes|Appointments|Orders)\b|^Name\t(?:New|To)\b/mu,
    9,
  ],
  // 図書局長(会計課長)早見健[1983年・東大法].
  [
    "personnel-order",
    "body",
    /^[^()=。\n]{2,40}(?:[長官付監]|退職|辞職)\([^()\n]{2,60}\) {0,3}[一-龠々ぁ-ん ]{2,10} {0,3}[[〔【〈(=]/mu,
    9,
  ],
  [
    "personnel-order",
    "body",
    /(?:\d|同)日付け?で[^。\n]{0,24}(?:就任|退職|退任|退官|勇退|着任|辞職)(?:[すし]|を承認)/u,
    8,
  ],
  [
    "personnel-order",
    "body",
    /[長官監](?:\([^()\n]{1,12}\))?が[^。\n]{2,24}(?:次官|長官|審議官|局長|総監|幕僚長|校長)[にへ](?:就任|昇格|昇任)する/u,
    9,
  ],
  ["personnel-order", "body", /▽同[ =▽]|昇任 [^\n]{2,60}▽/u, 6],
  ["personnel-order", "body", /人事(?:異動)?を(?:発表|発令|決めた|内定|了承|固めた)|に昇任する(?:のは)?/u, 5],
  [
    "discipline",
    "title",
    /懲戒|処分(?:を発表|者|について|しました|に関する)?|免職|停職|減給|戒告|服務規律違反/u,
    10,
  ],
  ["discipline", "body", /懲戒処分|停職\d|減給|戒告|懲戒免職|(?<![罷])免職処分|免職の(?:懲戒)?処分/u, 8],
  [
    "unit-exchange",
    "title",
    /部隊(?:間)?交流|親善(?:訪問|訓練|試合|行事)|部隊訪問|相互訪問|招へい|来日行事|交流(?:行事|会(?!談)|事業|プログラム|等?(?:について|の実施|を実施|を行))|(?:飛行隊|艦隊|群|連隊|大隊|旅団|師団|学校|士官|[陸海空]軍|姉妹部隊)(?:等|同士)?(?:間)?の?交流|(?:軍|部隊|隊員?|自衛隊)と(?:の)?(?:親善|部隊間)?交流|(?:人的|防衛|青年将校|幹部|下士官)交流/u,
    12,
  ],
  [
    "unit-exchange",
    "title",
    /(?:記念|観閲|航空観閲|命名|進水|就役|引渡|着任|離任|離着任|編成|編成完結|追悼|慰霊|卒業|入校|入隊|修了|表彰|贈呈|伝達|起工|開庁|除籍|自衛艦旗(?:授与|返納)|栄誉礼|儀仗|歓迎|出国|帰国|壮行|開所|落成|完成披露|国旗掲揚)(?:・[一-龠]{1,6})?(?:式|行事)(?!典?における)/u,
    9,
  ],
  // 練習艦隊の入港歓迎行事: our own ships are welcomed home or seen off, and nobody is their guest.
  [
    "unit-exchange",
    "title",
    /(?:練習艦隊|練習航海(?:部隊)?|練習艦|護衛艦|派遣(?:海賊対処行動)?(?:水上)?部隊|水上部隊)(?:「[^「」\n]{1,12}」)?の?(?:(?:入港|出港)?歓迎|入港|出港|出国|帰国|見送り?|壮行)行事/u,
    -9,
  ],
  [
    "notice",
    "title",
    /(?:練習艦隊|練習航海(?:部隊)?|練習艦|護衛艦|派遣(?:海賊対処行動)?(?:水上)?部隊|水上部隊)(?:「[^「」\n]{1,12}」)?の?(?:(?:入港|出港)?歓迎|入港|出港|出国|帰国|見送り?|壮行)行事/u,
    30,
  ],
  ["unit-exchange", "title", /観閲式|(?<!国際)観艦式(?!への参加)|音楽まつり|記念行事/u, 9],
  [
    "unit-exchange",
    "title",
    /(?:[陸海空]軍|軍艦?|艦艇?|部隊|飛行隊|チーム|士官候補生|参謀長|司令官|幕僚長).{0,30}(?:立ち寄り|寄港|来訪|来日|来隊|入港|訪日|表敬|訪問)/u,
    9,
  ],
  // Of a minister it is a meeting of ministers.
  [
    "unit-exchange",
    "title",
    /courtesy call[^\n]{0,30} by [^\n]{0,40}\b(?:commander|chief of|commandant|admiral|general|fleet)\b/i,
    9,
  ],
  ["unit-exchange", "title", /\b(?:port call|goodwill (?:visit|exercise)|unit exchange|ceremony)\b/i, 9],
  ["unit-exchange", "body", /部隊間交流|親善訓練/u, 4],
  [
    "unit-exchange",
    "head",
    /(?:隊員|操縦者|乗員|乗組員|部隊|飛行隊|チーム|将校)(?:ら|たち)?と(?:の)?(?:親善)?交流(?:し|を(?:行|深|実施|図))/u,
    6,
  ],
  // A unit and its neighbours: 早瀬駐屯地は4日、…「友好の集い」を行った。
  [
    "unit-exchange",
    "head",
    /(?:駐屯地|分屯地|基地|[隊群団])(?:[(][^()\n]{1,30}[)])?は[^。\n]{0,160}(?:交流会|返礼会|懇親会|親睦会|歓迎会|友好の(?:集い|夕べ)|の集い)」?を(?:行|開|実施|催)/u,
    8,
  ],
  ["unit-exchange", "head", /(?:艦|艇|部隊|艦隊)[^。\n]{0,60}(?:親善寄港|親善訪問)(?:が|を)/u, 6],
  // 戦闘機などが北国の空軍基地に親善訪問する「…」を実施する
  [
    "unit-exchange",
    "head",
    /(?:機|[隊群団])(?:など|等)?が[^。、\n]{2,40}[にを](?:親善|友好)訪問(?:する|し(?:た|、))/u,
    10,
  ],
  ["deployment", "title", /(?<!災害)派遣(?:訓練|部隊|行動)?/u, 6],
  ["deployment", "title", /遠洋派遣|部隊の派遣|出航|出港(?!式)/u, 8],
  // 2護衛艦 見本基地を出港 甲国沖で海賊対処活動: what is told is that they leave.
  [
    "deployment",
    "title",
    /(?:護衛艦|掃海[艦艇]|掃海母艦|補給艦|練習艦|潜水艦)[^\n]{0,24}(?:基地|港)を?出港(?!式)/u,
    12,
  ],
  // 日本の護衛艦2隻、3日間の訪問で例示港に寄港: ours, abroad; those of others who call here are guests.
  [
    "deployment",
    "title",
    /(?:日本|海自|海上自衛隊)の?(?:軍艦|護衛艦|艦艇|艦船|練習艦|掃海艦)[^\n]{0,30}[ァ-ヴー]{2,12}港?に(?:寄港|入港)/u,
    20,
  ],
  ["deployment", "title", /(?:自衛隊)?行動命令/u, 12],
  ["deployment", "title", /国際緊急援助(?:隊|活動|空輸隊)/u, 8],
  ["deployment", "title", /(?:物資|装備品|邦人)等?の(?:輸送|空輸)/u, 8],
  ["deployment", "title", /(?:遠洋|練習)航海(?!部隊.{0,8}行事)/u, 12],
  [
    "deployment",
    "title",
    /インド太平洋方面派遣|\bIPD\d|国際観艦式|(?:多国間|日[一-龠]{1,4}|二国間|実動|統合|共同|米海?軍主催|主催)(?:[^\n]{0,10})?(?:共同)?訓練|(?:統合|総合|実動|指揮所)?演習(?!場)|リムパック|RIMPAC|マラバール|キーン・|タリスマン|ピッチブラック|レゾリュート/u,
    12,
  ],
  ["deployment", "head", /(?:訓練|演習)「[^」\n]{1,30}」(?:を実施|に参加)する(?:と|予定)/u, 6],
  [
    "deployment",
    "head",
    /(?:共同|多国間|二国間|合同)[^。\n]{0,24}(?:訓練|演習)[^。\n]{0,24}に(?:参加|派遣)(?:し(?:た|ました|ている)|する)/u,
    10,
  ],
  // 護衛艦「みほん」が8日に基地を出港すると発表した: what is sent, in a paper's words.
  [
    "deployment",
    "head",
    /(?:護衛艦|練習艦|掃海艦|補給艦|部隊|輸送機|哨戒機|戦闘機|隊員)[^。\n]{0,80}(?:出港|出発|派遣|参加)(?:する|させる)(?:予定)?(?:だ|である)?と(?:発表|公表|明らかに)/u,
    12,
  ],
  // 「令和9年度外洋練習航海(部内)」を実施、護衛艦を…へ派遣する: a paper's first sentence.
  [
    "deployment",
    "head",
    /(?:遠洋|外洋|近海)練習航海(?:[(][^()\n]{1,10}[)])?」?を(?:実施|行(?:う|い|っ))/u,
    12,
  ],
  ["deployment", "title", /訓練への(?:参加|派遣)/u, 9],
  // 見本沖における巡回活動実施部隊の交替について: who goes and who comes home.
  ["deployment", "title", /(?:部隊|要員|派遣隊|水上隊|航空隊)の(?:交替|交代)(?=について|$|\()/mu, 20],
  ["deployment", "title", /要員の(?:交代|派遣)|部隊の交代|国際平和協力(?:隊|業務)/u, 9],
  ["deployment", "title", /\b(?:exercise|deployment|joint training)\b/i, 9],
  ["deployment", "body", /派遣部隊|派遣期間|訪問予定国|訓練期間|参加部隊/u, 4],
];
