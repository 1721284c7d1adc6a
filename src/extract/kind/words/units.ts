// Words of units and of what is to come: deployments and exercises, exchanges and ceremonies, notices, papers' reports.

import type { WordRow } from "./word.ts";

export const WORDS_OF_UNITS: readonly WordRow[] = [
  ["deployment", 4, /訓練(?:海)?空?域|訓練項目|訪問予定国|寄港予定|部隊を派遣/u],
  ["deployment", 4, /(?:共同|多国間|二国間|実動|指揮所|合同)(?:実動)?(?:訓練|演習)/u],
  ["deployment", 2, /派遣(?:する|した|します|され)/u],
  ["deployment", -8, /感謝状|表彰|授与式/u],
  ["deployment", 4, /(?:訓練|演習)(?:を|に)(?:実施|参加|加わ|行|開始|始め)/u],
  [
    "deployment",
    2,
    /対潜戦|対空戦|洋上補給|戦術技量|相互運用性|射撃|島しょ防衛|捜索救難|連携の?強化|指揮官|海域/u,
  ],
  ["deployment", 2, /護衛艦|隊員約|オスプレイ|米海兵隊|米海軍|豪軍|出港|出国/u],
  ["deployment", 5, /\b(?:drills?|exercises?)\b|\bdeploy(?:ed|ment|s)?\b|\bwill (?:send|dispatch)\b/iu],
  ["deployment", 2, /\btak(?:e|ing) part\b|\bparticipat\w+|\bdestroyers?\b|\btroops?\b/iu],
  ["deployment", -6, /両大臣|閣僚|記者|質疑|国防大臣|国防長官|首脳|(?:相|大臣)会談|大臣と(?:の間で)?会談/u],
  ["deployment", 3, /行動命令|本命令|命令の概要|派遣部隊|輸送に関する/u],
  ["deployment", 4, /派遣を命じ|派遣を終え|緊急援助(?:隊|活動)/u],
  ["unit-exchange", 4, /(?:親善|友好)(?:訓練|訪問|寄港|行事|試合|親睦)|歓迎(?:式|行事)|儀仗|記念品/u],
  [
    "unit-exchange",
    4,
    /(?:入港|寄港|来訪|来艦|来隊)し(?:た|ました|、)|入港し|(?:部隊|駐屯地|基地|本部)を(?:訪れ|訪問)/u,
  ],
  [
    "unit-exchange",
    3,
    /交流(?:を|し|する|会|行事)|懇談|スポーツ|見学|ホストシップ|艦内|艦上|乗員|乗組員|艦長/u,
  ],
  [
    "unit-exchange",
    4,
    /(?:授与|返納|編成完結|隊旗|自衛艦旗|開庁|記念|着任|離任|就役|命名|進水|引渡|観閲|卒業|入校|除籍)(?:式|行事)/u,
  ],
  ["unit-exchange", 3, /式典|執り行|儀式|祝賀/u],
  ["unit-exchange", 3, /隊旗|新編|新しく編成|改編|司令旗/u],
  [
    "unit-exchange",
    2,
    /練習航海|練習艦隊|参謀総長|参謀長|司令官|海軍[^。\n]{0,6}(?:艦|フリゲート)|空軍|陸軍/u,
  ],
  [
    "unit-exchange",
    5,
    /\bgoodwill\b|\bport (?:call|visit)\b|\bceremony\b|\bfriendly\b|\bwelcomed by\b|\bguard of honou?r\b/iu,
  ],
  ["unit-exchange", 2, /\barrived at\b|\bNavy\b|\bCrew\b|\bcommander\b/iu],
  ["unit-exchange", -6, /両大臣|閣僚|質疑|国防大臣|国防長官|首脳|(?:相|大臣)会談|大臣と(?:の間で)?会談/u],
  ["unit-exchange", -4, /中止(?:と|し|が)|取りやめ|延期(?:し|と)/u],
  ["unit-exchange", -4, /通過|警戒監視|緊急発進|領海/u],
  [
    "advance-notice",
    4,
    /(?:訪問|出張|参加|出席|開催|実施|公開|来日|訪日|会談|寄港|派遣)(?:(?:する|します|される|を行う)予定|します。|いたします。|されます。)|を行う予定/u,
  ],
  [
    "advance-notice",
    4,
    /取材(?:を希望|申|要領|案内|に際)|集合|入場|観覧|定員|参加費|申込|申し込み|応募|御来場|ご来場|お越しください|一般公開/u,
  ],
  [
    "advance-notice",
    11,
    /(?:は|が)(?:、)?[^。\n]{0,60}(?:から|まで)[^。\n]{0,60}(?:訪問|来日|訪日|訪れ|歴訪|出張)(?:する|します|る)(?:予定|と(?:発表|明らか|述べ|表明)|。)/u,
  ],
  [
    "advance-notice",
    11,
    /(?:訪れ|訪問し|訪日し|来日し|出席し)、[^。\n]{0,80}(?:会談|協議|出席|視察)(?:する|を行う)(?:予定|と(?:発表|明らか|述べ|表明)|。)/u,
  ],
  [
    "advance-notice",
    4,
    /(?:会合|会議|協議|会談|式典?|祭|行事|セミナー|演奏会)が、?[^。\n]{0,20}(?:開催|開か|行わ)れ(?:る|ます)/u,
  ],
  ["advance-notice", 2, /予定(?:です|である|だ|。)|滞在中|当日|会場|日程/u],
  [
    "advance-notice",
    6,
    /\b(?:will|to) (?:visit|attend|travel to|pay)\b[^.]{0,80}\b(?:from|on|between)\b|\bwill be (?:held|open)\b|\bis scheduled to\b|\bare scheduled to\b/u,
  ],
  [
    "advance-notice",
    3,
    /\bDuring the visit\b|\bregistration\b|\badmission\b|\bmedia representatives\b|\bopen to the public\b/iu,
  ],
  // A chief of staff who travels meets units.
  ["advance-notice", -8, /幕僚長は、?[^。\n]{0,60}訪問/u],
  ["unit-exchange", 4, /幕僚長は、?[^。\n]{0,60}訪問/u],
  ["advance-notice", -5, /中止(?:と|し|が)|取りやめ|延期(?:し|と)|訂正|一致した|会談した。/u],
  [
    "news-report",
    4,
    /(?:方向|方針)で[^。\n]{0,16}(?:検討|調整)|(?:検討|調整)に入|方針を固め|見通し(?:だ|です|となっ)|最終調整/u,
  ],
  // Papers shorten the offices: 早見外相は3日、…と会談した。両氏は…
  [
    "news-report",
    5,
    /(?:防衛|外|国防|首)相(?:は|と)[^。\n]{0,80}会談(?:し(?:た|ました|、)|を(?:行|開))|両氏は/u,
  ],
  ["news-report", 4, /関係者(?:が|に|によ|への)|複数の[^。\n]{0,12}関係者|慎重論|与党内|水面下|思惑/u],
  [
    "news-report",
    3,
    /(?:決定|決め|合意)(?:する|る)(?:見通し|方針|方向|ことにして)|としています。|もよう|早ければ/u,
  ],
  [
    "news-report",
    5,
    /\bsources? (?:said|say)|\bare arranging\b|\bis arranging\b|\bis (?:considering|planning|mulling|expected)\b|\bare expected\b/u,
  ],
  [
    "notice",
    5,
    /訂正|誤りがあ|正誤|開室|閉室|休館|開館|受け?付け?(?:ます|を|の|時間|窓口)|窓口|払い戻し|意見(?:の)?募集|パブリック/u,
  ],
  ["notice", 4, /中止(?:と|し|が|に)|取りやめ|延期(?:し|と|に)/u],
  ["notice", 6, /(?:協定|条約|議定書|取極|覚書)(?:」|\))?(?:へ)?の署名|効力を(?:生|発)|発効し/u],
  ["notice", 4, /違反事件|独占禁止法|統計|調査結果の公表|処理状況/u],
  ["notice", 4, /次のとおり(?:変更|訂正)|変更(?:します|いたします)|公告|掲載し|御意見|お問い?合わせ/u],
  [
    "deployment",
    3,
    /司令部要員|PKO|平和維持|多国籍軍|シナイ半島|南スーダン|送り出|飛び立|向けて?(?:出発|出港)|帰国し/u,
  ],
  [
    "unit-exchange",
    3,
    /交代式|(?:新)?司令[^。\n]{0,16}(?:着任|離任|あいさつ|訓示)|整列|出迎え|行進|音楽隊|演奏|晴海/u,
  ],
  [
    "advance-notice",
    5,
    /(?:訪れ|訪問し|訪日し|来日し)、[^。\n]{0,80}(?:会談|協議|出席|視察|激励)(?:する|を行う)(?:ほか|とともに|。)/u,
  ],
  ["advance-notice", 2, /来週|再来週|来月|明日|あす|申込先|公開内容|集合場所|駐車場/u],
  ["notice", 3, /募集(?:を|し|要項)|応募資格|受付期間|休館|改修|工事|再開の時期|御不便|ご不便/u],
];
