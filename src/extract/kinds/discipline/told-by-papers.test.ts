import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function actionsOf(text: string): readonly string[] {
  const { facts } = readAnnouncement({ text: `懲戒処分について\n令和9年3月4日\n早瀬駐屯地\n${text}` });
  return facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [
          [fact.unit, fact.rank, fact.age, fact.penalty, fact.conduct]
            .map((value) => value ?? "-")
            .join(" | "),
        ]
      : [],
  );
}

const TEXTS: readonly (readonly [how: string, text: string, ...actions: string[]])[] = [
  [
    "a board of education's form: who it is on a numbered line, the rest under heads below",
    "1 処分年月日 令和9年3月4日\n2 被処分者、根拠法令及び処分内容\n(1) 県立北学校早瀬みどり学園 講師 (女性31歳)\nア 根拠法令 地方公務員法第29条第1項\nイ 処分内容 減給10分の1、2月\nウ 概 要\n上記の者は、令和8年12月5日に、校用車を運転して橋に差しか\nかったところ、話に気を取られて縁石に乗り上げ、欄干を折りました。\n(2) 県立早瀬高等学校 教諭 (男性58歳)\nア 根拠法令 地方公務員法第29条第1項\nイ 処分内容 停職1月\nウ 概 要\n上記の者は、令和8年11月9日、無断で学校の鍵の写しを2本作りました。",
    "県立北学校早瀬みどり学園 | 講師 | 31 | 減給10分の1、2月 | 話に気を取られて縁石に乗り上げ、欄干を折りました",
    "県立早瀬高等学校 | 教諭 | 58 | 停職1月 | 無断で学校の鍵の写しを2本作りました",
  ],
  [
    "who it is behind one head, with age and sex in the same line, and who is spoken of as 当該教諭",
    "1 被処分者 県立早瀬高等学校 教諭 40歳代 男性\n2 処分内容 停職6月\n3 処分理由 当該教諭は、令和8年9月、校内の備品を無断で持ち帰った。",
    "県立早瀬高等学校 | 教諭 | 40歳代 | 停職6月 | 校内の備品を無断で持ち帰った",
  ],
  [
    "schools by where they are, and a deed in the next sentence with what others made of it",
    "3日付で停職2カ月の処分を受けたのは、県西部の中学校に勤務する33歳の男性教諭です。男性教諭は去年11月、校門の柱に車をぶつけて壊し、免許停止の行政処分を受けました。\nまた、集めた画材の代金を紛失した早瀬市の小学校に務める48歳の女性教諭を減給10分の1・3カ月の処分にしました。",
    "県西部の中学校 | 教諭 | 33 | 停職2カ月 | 校門の柱に車をぶつけて壊し",
    "早瀬市の小学校 | 教諭 | 48 | 減給10分の1・3カ月 | 集めた画材の代金を紛失",
  ],
  [
    "a deed over lines that are broken for their length, against somebody younger",
    "陸上自衛隊早瀬駐屯地は、昨年6月に同駐屯地の倉庫で後輩の男性陸士長(23)の帽子を\n物差しで2回たたき、つばを折ったとして、第97特科隊の男性2等\n陸曹(35)を停職4日の懲戒処分にした。",
    "第97特科隊 | 2等陸曹 | 35 | 停職4日 | 後輩の男性陸士長(23)の帽子を物差しで2回たたき、つばを折った",
  ],
  [
    "one sentence, with who it is before what for",
    "海上自衛隊早瀬基地は警備隊に所属する50代の海曹長を、眠ったまま倉庫の番をしたとして、27日付で停職9日の処分にしました。",
    "警備隊 | 海曹長 | 50代 | 停職9日 | 眠ったまま倉庫の番をした",
  ],
  [
    "a deed told by who it was, of whom the penalty follows below",
    "早瀬基地によりますと、補給隊に所属する30代の女性海士長は、ことし4月、町内の駅で傘3本を盗みました。\n雨が降り出したためと話しています。\n早瀬基地は女性海士長を26日付で停職8日の処分としています。",
    "補給隊 | 海士長 | 30代 | 停職8日 | 傘3本を盗みました",
  ],
  [
    "days that are a length, two alike and their ages in brackets",
    "無断で12日以上持ち場を空けたとして、早瀬基地は7日、整備隊の3等海曹(33)と補給隊の1等海士(22)をそれぞれ懲戒免職処分とした。",
    "整備隊 | 3等海曹 | 33 | 懲戒免職 | 無断で12日以上持ち場を空けた",
    "補給隊 | 1等海士 | 22 | 懲戒免職 | 無断で12日以上持ち場を空けた",
  ],
  [
    "a headline in short and the sentence below it",
    "第88補給隊の陸士長が戻らず停職処分\n早瀬駐屯地は10日、帰る時刻までに戻らなかった第88補給隊の20代の男性陸士長を停職12日とした。",
    "第88補給隊 | 陸士長 | 20代 | 停職12日 | 帰る時刻までに戻らなかった",
  ],
  [
    "a post that was held, and several for one cause",
    "早瀬基地は、護衛艦「はやせ」の艦長だった2等海佐(47)ら2人について、岸壁に当てた責任があるとして、懲戒処分にした。2等海佐は停職2日、航海長だった1等海尉(31)は戒告とした。",
    "護衛艦「はやせ」 | 2等海佐 | 47 | 停職2日 | 岸壁に当てた責任",
    "- | 1等海尉 | 31 | 戒告 | 岸壁に当てた責任",
  ],
  [
    "police and town halls, whose people are told of by age or sex",
    "早瀬市は20日、帳簿を私的に写したとして、市民課の40代の女性主査を停職3カ月の懲戒処分とした。課長は取材に「遺憾だ」と話した。",
    "市民課 | 主査 | 40代 | 停職3カ月 | 帳簿を私的に写した",
  ],
  [
    "the same office again, with the name it has",
    "自衛隊早瀬地方協力本部は、無許可で店番をしたとして、同本部の40歳代の3等陸佐を停職7日の懲戒処分にした。",
    "自衛隊早瀬地方協力本部 | 3等陸佐 | 40歳代 | 停職7日 | 無許可で店番",
  ],
  [
    "a head for unit, rank and age together",
    "1 被処分者の所属、階級及び年齢\n第31補給隊 3等陸曹(20歳代)\n2 処分の種類及び程度\n停職15日\n3 処分の理由\n傘を盗んだ。",
    "第31補給隊 | 3等陸曹 | 20歳代 | 停職15日 | 傘を盗んだ",
  ],
  [
    "who it is in words of a task, and another name for them below",
    "停職4日の処分を受けたのは、陸上自衛隊早瀬駐屯地で工具の貸し出しを担当する30代の3等陸曹の隊員です。隊員は3月3日、柵を乗り越えたということです。早瀬駐屯地によりますと、隊員が処分を受けたことは一度もなかったといいます。",
    "早瀬駐屯地 | 3等陸曹 | 30代 | 停職4日 | 柵を乗り越えた",
  ],
  [
    "what it was for right before the penalty, and posts at the time",
    "市によると、河川課(いずれも肩書きは当時)の係長級の50代女性は、後輩への暴言で減給20分の1(2カ月)とした。",
    "河川課 | 係長級 | 50代 | 減給20分の1(2カ月) | 後輩への暴言",
  ],
  [
    "one of the police after the other, each told of first",
    "ひとりは30代の巡査部長で、今年7月の朝、署の鏡を割った。県警は巡査部長を9月8日付で、減給20分の1(2カ月)の懲戒処分とした。もうひとりは、20代の男性巡査で、2月、勤務中に喫茶店に立ち寄った。巡査は本部長訓戒の処分を受けた。",
    "- | 巡査部長 | 30代 | 減給20分の1(2カ月) | 署の鏡を割った",
    "- | 巡査 | 20代 | 本部長訓戒 | 勤務中に喫茶店に立ち寄った",
  ],
  [
    "a list with penalty and deed each on a line of its own",
    "1 処分の概要\n(1) 第88補給隊 2等陸曹(男性・30代)\nア 処分内容 停職30日\nイ 規律違反の概要 令和8年5月から8月までの間、隊舎において同僚の傘12本を窃取したもの。\n(2) 第88補給隊 3等陸曹(男性・20代)\nア 処分内容 停職3日\nイ 規律違反の概要 令和8年7月、無断で外泊したもの。",
    "第88補給隊 | 2等陸曹 | 30代 | 停職30日 | 同僚の傘12本を窃取",
    "第88補給隊 | 3等陸曹 | 20代 | 停職3日 | 無断で外泊",
  ],
  [
    "one who was in charge, and did not do what the others did",
    "早瀬基地は、備品を横流ししたとして、早瀬補給所の2等海曹(44)を懲戒免職、同補給所の3等海曹(31)を停職、監督責任のある1等海佐(54)を減給の懲戒処分にした。",
    "早瀬補給所 | 2等海曹 | 44 | 懲戒免職 | 備品を横流しした",
    "早瀬補給所 | 3等海曹 | 31 | 停職 | 備品を横流しした",
    "- | 1等海佐 | 54 | 減給 | 監督責任",
  ],
  [
    "whom the first words lead to, and what is said of them behind",
    "懲戒免職となったのは、早瀬駐屯地に所属する陸士長(24)。路上で昨年12月、面識のない男性の傘を折り、自転車を倒したとされる。",
    "早瀬駐屯地 | 陸士長 | 24 | 懲戒免職 | 面識のない男性の傘を折り、自転車を倒した",
  ],
  [
    "an official of a grade",
    "図書庁は、公用の机を無断で持ち出したなどとして、内部部局の課長級職員を戒告の懲戒処分とした。",
    "内部部局 | 課長級職員 | - | 戒告 | 公用の机を無断で持ち出した",
  ],
  [
    "members of a force and officials of an office, who are two and no chief",
    "海自隊員が食堂で代金を払わず、繰り返し飲食していた事案では、降任の処分を受けた2人を含め、12人が処分を受けました。また、3人の経理局の幹部が書類の放置で懲戒処分を受けました。これを受け、海幕長が減給処分となりました。",
    "海自 | 隊員 | - | 降任 | 代金を払わず、繰り返し飲食",
    "経理局 | 幹部 | - | - | 書類の放置",
    "- | 海幕長 | - | 減給 | ",
  ],
];

for (const [how, text, ...actions] of TEXTS) {
  test(`a disciplinary action is read from ${how}`, () => {
    assert.deepEqual(actionsOf(text), actions);
  });
}
