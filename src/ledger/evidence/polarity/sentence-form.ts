// Takes a sentence or a clause as it is compared; gives the forms that its grammar has, whatever its verbs are: past, to come, denied, told of another's words, wished, agreed again.

/** Each is a question that is answered by endings, particles and auxiliaries. */
export type Form =
  | "past"
  | "going-on"
  | "to-come"
  | "negative"
  | "noun"
  | "goes-on"
  | "said"
  | "agreed-that"
  | "decided"
  | "foreseen"
  | "wish"
  | "guess"
  | "condition"
  | "again"
  | "unchanged"
  | "formerly"
  | "although"
  | "question"
  | "possible"
  | "restated";

type Rows = readonly (readonly [Form, RegExp])[];

const END = "[。」』)]*$";
const of = (expression: string): RegExp => new RegExp(expression, "u");

const JAPANESE: Rows = [
  ["past", of(`(?:[いしきちりびみぎけげれせえめべねっじぜ]た|んだ|いだ|ました)${END}`)],
  ["going-on", of(`て(?:いる|います|おり(?:ます)?、?|いた|いました|おりました)${END}`)],
  [
    "to-come",
    of(
      `(?:[うくすつぬむぶる]|ます|予定(?:です|だ|である)?|運び(?:です|だ)?|段取り(?:です|だ)?|計画(?:です|だ|である)?|見込み(?:です|だ|である)?)${END}`,
    ),
  ],
  ["negative", of(`(?:ない|なかった|ません(?:でした)?|ず|ぬ)、?${END}`)],
  ["noun", of(`[\\p{Script=Han}\\p{Script=Katakana}ー0-9a-z)]${END}`)],
  ["goes-on", of("[いしきちりびみぎけげれせえめてで]、$")],
  [
    "said",
    of(
      `(?:と|旨を?|考えを|意向を|見方を|認識を|姿勢を|について)(?:[^。、と]{0,12})(?:述べ|語|話(?!し合)|言|答え|説明|強調|伝え|明らかに|指摘|示し|表明|明かし|訴え|漏らし|つづ|主張|報じ|書い|コメント)[^。、]{0,6}${END}`,
    ),
  ],
  [
    "agreed-that",
    of(
      `(?:こと|旨|方針|決定|意思|意向|重要性|必要性|成果|考え|合意)[をにでがも]?(?:つき|ついて)?[^。、]{0,12}(?:確認|確かめ|一致|再確認|歓迎|共有|申し合わせ|合意|約束|認識|言及|留意|触れ)`,
    ),
  ],
  [
    "decided",
    of(
      "こと(?:を(?:決|承認)|と(?:し|な)|に(?:し|な)|が(?:決|固)|で(?:合意|妥結))|決まった|決めた|決定(?:し|され)",
    ),
  ],
  ["foreseen", of("見通し|見込[みむま]|見られる|はず(?:だ|で|の)|めど|目途|目標")],
  ["wish", of("たい(?:。|と|旨|考え|意向|$)|努め|目指|期待|意向|べく|よう(?:努|尽|取り組)|願")],
  [
    "guess",
    of(
      "らしい|のでは|ではないか|とみられ|だろう|でしょう|かもしれ|かねない|恐れ|おそれ|可能性|との(?:声|話|噂|うわさ|観測|見方|臆測|憶測)|そうだ。?$|という。?$|とか。?$|に聞い|耳にし|ささやか|取り沙汰|飛び交",
    ),
  ],
  ["condition", of("れば|なら(?:ば|、)|場合(?:に|は|、)|たら(?:、|ば)|次第|限り(?:、|は)")],
  [
    "again",
    of(
      "改めて|あらためて|再確認|引き続き|とおり|通り(?:に|、|進|実|行|の)|に(?:従|沿)い|に沿って|既に(?:合意|決)|既定|先般|かねて|昨年の(?:決定|合意|会談)|[0-9]月の(?:会談|合意|発表|協議|声明|決定)|着実に|予定どおり|予定通り",
    ),
  ],
  [
    "unchanged",
    of("変わり(?:は|が|も)?(?:な|あり)|変更(?:は|が|も)?(?:な|あり|決め)|(?:方針|考え|姿勢)に変"),
  ],
  [
    "formerly",
    of(
      "(?:予定|計画|こと|はず|目途|めど|目標|見込み)(?:(?:と|に|で|を)?(?:し|なって|され)て?(?:い|お)|だっ|であっ)(?:た|りました)|当初|従来|これまで",
    ),
  ],
  ["although", of("(?:が|ものの|けれども?|一方で?|ところ|にもかかわらず)、$")],
  ["question", of("か[。?]?$|\\?$")],
  ["possible", of("検討|可能性|模索|調整(?:中|し|を|が)|協議(?:中|し|を)|未定|慎重")],
  [
    "restated",
    of(
      "(?:改めて|あらためて|重ねて|再度|再確認|(?:とお|どお|通)り|に(?:従|沿)[いっ]|に基づき|既定|変わり(?:は|が)?(?:な|あり)|変更(?:は|が)?な|成果を(?:確|着実)|着実に|既に)[^。]*(?:確認|確かめ|伝え|述べ|説明|一致|言及|表明|強調|歓迎|認識|話し合|意向|考え|旨|意思|応じ|求め)",
    ),
  ],
];

const ENGLISH: Rows = [
  ["past", of("\\b(?:was|were|had|did|took|held|made|gave|came|went|met|saw|left|began|\\w{3,}ed)\\b")],
  ["going-on", of("\\b(?:is|are|has been|have been) (?:now |still |already |currently )?\\w+ing\\b")],
  [
    "to-come",
    of(
      "\\b(?:will|shall|is to|are to|is due|are due|is set|are set|scheduled|next (?:week|month|year|spring|summer|autumn|winter))\\b",
    ),
  ],
  [
    "negative",
    of("\\b(?:not|no|never|nobody|nothing|without|neither|nor|cannot|unable|fail(?:ed|s)?)\\b|n't\\b"),
  ],
  [
    "said",
    of(
      '\\b(?:said|says|told|tells|stated|added|explained|stressed|noted|wrote|writes|remarked|insisted|claimed|argued|asked)\\b|["”],? (?:he|she|the \\w+) ',
    ),
  ],
  [
    "agreed-that",
    of(
      "\\b(?:reaffirm\\w*|confirmed|reiterat\\w*|repeated|agreed that|underlin\\w*|underscor\\w*|emphasi\\w*|welcomed|look(?:s|ed)? forward|recalled|acknowledg\\w*|discussed|touched on|pledged)\\b",
    ),
  ],
  [
    "decided",
    of(
      "\\b(?:decided|agreed to|agreed on|agreed that|approved|settled|fixed|set (?:the|a) date|bound|committed)\\b",
    ),
  ],
  ["foreseen", of("\\b(?:expect\\w*|forecast|foresee\\w*|anticipat\\w*|aim\\w*|target|hope[sd]?|goal)\\b")],
  [
    "wish",
    of("\\b(?:hope[sd]?|wish\\w*|would like|intend\\w*|seek\\w*|strive|want\\w*|willing\\w*|keen)\\b"),
  ],
  [
    "guess",
    of(
      "\\b(?:may|might|could|perhaps|apparently|rumou?r\\w*|reportedly|supposedly|alleged\\w*|gossip|hears?|heard|wonder\\w*|guess\\w*|seems?|believ\\w*|suspect\\w*|likely|presumably|sources?|insiders?|whisper\\w*|bet|has it)\\b",
    ),
  ],
  ["condition", of("\\b(?:if|unless|should|once|provided|whether|depending|would)\\b")],
  [
    "again",
    of(
      "\\b(?:again|as agreed|as planned|as announced|on schedule|remains?|continue\\w*|once more|still|since|already|unchanged|in line with|earlier this year|last (?:year|month|spring|summer|autumn|winter))\\b",
    ),
  ],
  ["unchanged", of("\\b(?:unchanged|no change|nothing has changed|not changed|stands?|on track)\\b")],
  [
    "formerly",
    of(
      "\\b(?:had been|was to (?:have )?|were to (?:have )?|originally|planned for|should have|was due|were due|used to|previously|formerly|once)\\b",
    ),
  ],
  ["although", of("\\b(?:although|though|but|despite|however|whereas|while)\\b")],
  ["question", of("\\?\\s*$")],
  [
    "possible",
    of(
      "\\b(?:consider\\w*|explor\\w*|examin\\w*|study|studying|possib\\w*|under review|look(?:ing)? into)\\b",
    ),
  ],
  [
    "restated",
    of(
      "\\b(?:reaffirm\\w*|reiterat\\w*|repeated|restat\\w*|recall(?:ed|ing)|look(?:s|ed|ing)? forward|as (?:already |previously )?(?:agreed|planned|announced|promised|said)|remain(?:s|ed)? (?:committed|determined|the aim|unchanged|on course)|nothing (?:has|had|need)|unchanged|no change|stands? by|still (?:plan|intend|aim|hope|mean)\\w*|once more|again (?:confirmed|said|stressed|underlined)|(?:will|would) (?:press ahead|go ahead|proceed) as)\\b",
    ),
  ],
];

/** How the last verb stands: of these a clause has the first only. */
const LAST: readonly Form[] = [
  "question",
  "guess",
  "agreed-that",
  "said",
  "decided",
  "wish",
  "foreseen",
  "negative",
  "going-on",
  "past",
  "to-come",
  "goes-on",
  "noun",
];

export function formsOf(normal: string, language: "ja" | "en"): readonly Form[] {
  const found = (language === "ja" ? JAPANESE : ENGLISH)
    .filter(([, expression]) => expression.test(normal))
    .map(([form]) => form);
  const last = LAST.find((form) => found.includes(form));
  return found.filter((form) => form === last || !LAST.includes(form));
}
