// Words of what was agreed and said: statements, meetings, conferences, speeches.

import type { WordRow } from "./word.ts";

export const WORDS_OF_TALKS: readonly WordRow[] = [
  // Summaries welcome and agree too; a statement reaffirms, supports, underlines, in many numbered paragraphs.
  [
    "joint-statement",
    3,
    /(?:再確認|強調|支持|非難|留意|想起)した。|する?ことと?に?し(?:た|ました)。|改めて(?:表明|確認)/u,
  ],
  [
    "joint-statement",
    3,
    /(?:両|双|[三四五六]か?|各)(?:大臣|首脳|外相|閣僚|国|方)は、?[^。\n]{1,160}(?:支持|強調|表明|再確認|留意|想起|指示)し(?:た|ました|、)/u,
  ],
  [
    "joint-statement",
    4,
    /^(?:[5-9]|1\d)[ .、]{1,3}(?:両|双|[三四五六]か?|各|閣僚|首脳)(?:大臣|首脳|外相|閣僚|国|方)?は/mu,
  ],
  [
    "joint-statement",
    2,
    /海洋秩序|現状変更|ルールに基づく|相互運用性|装備移転|意図を(?:共有|表明)|コミット|行動計画/u,
  ],
  // Both sides are the subject of the meeting: 早見日本国防衛大臣とバト国防大臣は、…において会談を行った。
  [
    "joint-statement",
    7,
    /(?:大臣|長官|首相|大統領|長)(?:\([^()\n]{1,20}\))?(?:と|及び|並びに|、)[^。、\n]{2,60}(?:大臣|長官|首相|大統領|部長)(?:\([^()\n]{1,20}\))?は、?[^。\n]{0,120}(?:会談|会合|協議|会議|2\+2)[^。\n]{0,12}(?:行|実施し|開催し|開い|し、)/u,
  ],
  [
    "joint-statement",
    -4,
    /述べ(?:た|ました)|発言があ|分間|概要は|旨(?:述べ|伝え)|会談し(?:た|ました)。|先方/u,
  ],
  [
    "joint-statement",
    5,
    /\b(?:[Mm]inisters|[Ll]eaders|They|sides|participants) (?:also |further |jointly |strongly |fully )?(?:(?:re)?affirmed|reiterated|underscored|tasked|resolved|decided|directed|acknowledged|recogni[sz]ed|expressed|welcomed|condemned)\b/u,
  ],
  [
    "joint-statement",
    6,
    /\b(?:Minister|Secretary|President)\b[^.;]{0,160}\b(?:and|,) [^.;]{0,160}\b(?:Minister|Secretary|President)\b[^.;]{0,120}\b(?:met|convened|held (?:a|the|their|its)|announce|declare)/u,
  ],
  [
    "joint-statement",
    -4,
    /\bstated that\b|\bcommencing at\b|approximately \d+ minutes|\bresponded\b|\bheld talks\b/u,
  ],
  ["ministerial-meeting", 3, /概要は(?:以下|次)|意見(?:を|の)交換|約\d{1,3}分|旨(?:述べ|発言|伝え|説明)/u],
  [
    "ministerial-meeting",
    3,
    /先方(?:から|は)|発言があ|これに対し、?[^。\n]{0,20}(?:から|大臣|長官|首相|外相)/u,
  ],
  ["ministerial-meeting", 2, /冒頭|謝意|意思疎通|(?:大臣|長官|外相)(?:から|は)、?[^。\n]{1,120}述べ/u],
  [
    "ministerial-meeting",
    5,
    /(?:大臣|長官|大統領|幕僚長|参謀総長)(?:ら)?と(?:の間で)?[^。、\n]{0,24}会談(?:し(?:た|ました|、)|を(?:行|実施|開))/u,
  ],
  ["ministerial-meeting", 2, /会談では|双方は/u],
  [
    "ministerial-meeting",
    4,
    /\bheld (?:talks|a (?:meeting|(?:video )?(?:tele)?conference))\b|\bexchanged views\b|\bcommencing at\b|approximately \d+ minutes|\bpaid a courtesy call\b/u,
  ],
  [
    "ministerial-meeting",
    5,
    /\b(?:Minister|Secretary) [A-Z][\w-]+ (?:\w+ )?(?:stated|expressed|explained|conveyed|congratulated|mentioned|responded|welcomed|appreciated|introduced)\b/u,
  ],
  ["ministerial-meeting", 3, /\boverview of the (?:meeting|talks|conference)\b|\bas follows[.:]/u],
  ["ministerial-meeting", 2, /\bAt the outset\b|\bstated that\b|\bresponded\b|\bcounterpart\b/u],
  ["press-conference", 3, /(?:お伺い|お尋ね|お聞き)(?:し|いた)|(?:御|ご)指摘の?|お答え|教えてください/u],
  // Spoken, sentence after sentence.
  [
    "press-conference",
    4,
    /(?:ござい|おり|まいり|存じ|思い|考え)ます(?:が|けれども|ので)?[、。][^]{0,600}?(?:ござい|おり|まいり|存じ|思い|考え)ます(?:が|けれども|ので)?[、。]/u,
  ],
  [
    "speech",
    3,
    /(?:ござい|おり|まいり|存じ|思い)ます[、。][^]{0,600}?(?:ござい|おり|まいり|存じ|思い)ます[、。]/u,
  ],
  ["press-conference", 3, /けれども|よろしくお願い|前回の会見|質問の|事務方/u],
  ["press-conference", 3, /でしょうか。|ますか。|ませんか。|んですか。/u],
  ["press-conference", 3, /差し控え|承知して(?:い|お)|会見で/u],
  ["press-conference", 3, /私から(?:は|、)|(?:御|ご)(?:報告|質問)|次の質問/u],
  ["press-conference", 3, /^(?:――|――?|—{1,2}|Q\d?|問\d?|記者)(?=[^\n]{8})/mu],
  [
    "press-conference",
    4,
    /\bI would like to ask\b|\bwould refrain from\b|\byour question\b|\bReporter\b|\bQ:/u,
  ],
  // Two offices of two countries speak in turn.
  [
    "joint-press-conference",
    40,
    /^\(?[^()。、\n]{2,24}(?:防衛|外務|総理)大臣(?:\([^()\n]{2,6}\))?(?:\)|:)[^]{0,6000}?^\(?[^()。、\n]{2,24}(?:国防(?:大臣|長官|相|部長官?)|国務長官|外交部長官?|首相|大統領|外相|(?<!外務|防衛|総理)大臣)(?:\([^()\n]{2,6}\))?(?:\)|:)/mu,
  ],
  [
    "joint-press-conference",
    40,
    /^\(?[^()。、\n]{2,24}(?:国防(?:大臣|長官|相|部長官?)|国務長官|外交部長官?|首相|大統領|外相)(?:\([^()\n]{2,6}\))?(?:\)|:)[^]{0,6000}?^\(?[^()。、\n]{2,24}(?:防衛|外務|総理)大臣(?:\([^()\n]{2,6}\))?(?:\)|:)/mu,
  ],
  [
    "joint-press-conference",
    30,
    /^(?:(?:FOREIGN|DEFEN[CS]E|PRIME) )?(?:MINISTER|SECRETARY) ([A-Z]+):[^]{0,6000}?^(?:(?:FOREIGN|DEFEN[CS]E|PRIME) )?(?:MINISTER|SECRETARY) (?!\1:)[A-Z]+:/mu,
  ],
  ["joint-press-conference", 12, /(?:大臣|長官|首相|大統領)の発言[^。\n]{0,24}通訳/u],
  // 本日は、バト大臣を東京にお迎えし…; the guest is thanked by name.
  [
    "joint-press-conference",
    7,
    /(?:大臣|長官|首相|大統領|相|閣下)(?:と[^。、\n]{2,20})?(?:を|の)[^。\n]{0,40}(?:お迎え|歓迎(?:いた|申し)|お越し|訪日を[^。\n]{0,8}歓迎)/u,
  ],
  ["joint-press-conference", 3, /お越し|お迎え|歓迎(?:申し上げ|いた)|両国の記者|通訳/u],
  [
    "joint-press-conference",
    3,
    /(?:大臣|長官|首相|大統領)と私(?:は|とも)|私と[^。\n]{1,20}(?:大臣|長官|首相)(?:は|とも)|(?:先ほど|本日|今回)の[^。\n]{0,12}会談(?:で|に|は)|会談では[^。]{0,80}(?:ました|います)。/u,
  ],
  [
    "joint-press-conference",
    6,
    /\b(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Hh]e|[Ss]he)(?: [A-Z]\w+)? and I\b/u,
  ],
  ["minister-statement", 4, /断じて(?:容認|許)|最も強い言葉|(?:強く|断固として)非難(?:し|いた)|厳に求め/u],
  [
    "minister-statement",
    2,
    /安保理(?:事会)?決議|断固(?:たる|として)|義援金|(?:御|お)礼(?:を)?申し上げ|感謝(?:を)?申し上げ/u,
  ],
  ["minister-statement", 5, /哀悼の意|お悔やみ|(?:御|ご)冥福|(?:お|御)見舞い(?:を)?申し上げ|(?:御|ご)遺族/u],
  ["minister-statement", 3, /注視して|呼びかけ|全ての当事者|国際社会|お祈り|遺族|御霊|犠牲と/u],
  ["minister-statement", 3, /極めて遺憾|深く憂慮|強く求め(?:ます|る。)|強く(?:期待|支持)し(?:ます|、)/u],
  [
    "minister-statement",
    3,
    /(?:我が国|日本(?:国)?(?:政府)?)(?:は|として(?:は|も)?)、?[^。\n]{1,120}(?:ます|いたします|ものです)。/u,
  ],
  [
    "minister-statement",
    4,
    /\b(?:condolences|bereaved|heartfelt|deepest sympath)|\bJapan (?:\w+ )?(?:condemns|welcomes|urges|calls|stands|deplores|expresses|supports)\b/u,
  ],
  [
    "minister-statement",
    3,
    /\b(?:firmly|strongly) (?:condemn|urge|protest|support)|\bstands? with\b|\bvictims\b/u,
  ],
  ["speech", 5, /諸(?:官|君)(?![^「」\n]{0,200}」)|(?:御|ご)清聴|(?:御|ご)列席|(?:御|ご)臨席|(?:御|ご)来賓/u],
  ["speech", 4, /(?:御|ご)紹介(?:を)?(?:いただ|にあずか)|お招き|お話し?(?:を)?(?:さ|いた|し)|演壇/u],
  ["speech", 4, /最高指揮官|今日という日|この佳き日|一言(?:御|ご)?(?:挨拶|あいさつ)|挨拶の中で/u],
  ["speech", 3, /訓示|式辞|祝辞|弔辞|告辞/u],
  ["speech", 3, /皆様|皆さん|皆さま|先輩|覚悟|誇りに|敬意を表/u],
  ["speech", 2, /私は、|私たちは|と思うのであります|であります。/u],
  [
    "speech",
    4,
    /\b[Ll]adies and [Gg]entlemen|\b[Dd]istinguished (?:[Gg]uests|[Pp]articipants|[Ff]riends)|\bExcellenc(?:y|ies)\b|\b(?:honou?red|privileged?) to\b/u,
  ],
  [
    "speech",
    3,
    /\bI (?:firmly |truly )?believe\b|\bmy (?:dear )?friends\b|\ballow me\b|\blet me\b|\bThank you (?:very much|for)/u,
  ],
  [
    "joint-statement",
    3,
    /(?:閣僚|首脳|両国|双方)は、?[^。\n]{1,160}(?:再確認|改めて表明|決意を|共有し|支持)/u,
  ],
  [
    "joint-statement",
    3,
    /重要性を再確認|決意を(?:改めて)?(?:表明|共有)|航行(?:及び上空飛行)?の自由|法の支配|力による/u,
  ],
  [
    "joint-statement",
    3,
    /\b(?:Recogni[sz]ing|Recalling|Noting|Welcoming|Reaffirming|Underscoring|Building on)\b[^.]{4,160}\b(?:Ministers|Leaders|sides|they)\b/u,
  ],
  [
    "joint-statement",
    3,
    /\b(?:Ministers|Leaders|sides|They) (?:\w+ )?(?:committed|agreed|shared|stressed|called|looked|concurred|noted|pledged)\b/u,
  ],
  ["joint-statement", 2, /\bfree and open Indo-Pacific\b|\brules-based\b|\bstatus quo\b/u],
  ["press-conference", 3, /私の方から|(?:御|ご)報告(?:を)?(?:いた|申し)|以上です。|私からは以上/u],
  ["minister-statement", 4, /を代表し|暴挙|正当化され|訃報|深い悲しみ|謹んで|看過でき|許されるものではな/u],
  ["minister-statement", 3, /遺憾の意|深く憂慮|注視|連帯(?:の意)?を|平和的(?:な)?解決|人道支援|早期の停戦/u],
  ["speech", 3, /おめでとうございます|卒業生|新入(?:生|隊員)|仲間|志を|使命|思い起こ/u],
  [
    "speech",
    3,
    /\b[Ii]t is (?:a|my) (?:\w+ )?pleasure\b|\bwhen I (?:first|was)\b|\blet me (?:share|begin|say|close)\b|\btonight\b|\bmany friends\b/u,
  ],
];
