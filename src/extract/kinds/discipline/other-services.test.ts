// Disciplinary actions of the police, fire brigades, the coast guard and ships, and of several of one rank told in one breath.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function factsOf(text: string): readonly string[] {
  const { facts } = readAnnouncement({ text });
  return facts.flatMap((fact) => {
    if (fact.type === "person") return [`person ${fact.name}`];
    if (fact.type !== "discipline") return [];
    const { unit, rank, age, penalty, date, conduct } = fact;
    return [[unit, rank, age, penalty, date, conduct].map((value) => value ?? "-").join(" | ")];
  });
}

const PAGES: readonly (readonly [how: string, text: string, ...facts: string[]])[] = [
  [
    "of the police: who was to watch over the other answers for that",
    "見本県警は26日、部下の女性にわいせつな行為をしたとして、早瀬署の50代の男性警部を停職3カ月、同署の40代の男性警部補を戒告の懲戒処分にし、発表した。警部補は監督責任を問われた。",
    "早瀬署 | 警部 | 50代 | 停職3カ月 | - | 部下の女性にわいせつな行為",
    "早瀬署 | 警部補 | 40代 | 戒告 | - | 監督責任を問われた",
  ],
  [
    "of the coast guard: a patrol vessel without brackets, and her master, who has a name",
    "海上保安本部は3日、巡視船はやせの20代の男性3等海上保安士を減給10分の1(3カ月)の懲戒処分とした。同士は2月、酒気を帯びて車を運転した。はやせの早見健船長は「再発防止に努める」とコメントした。",
    "巡視船はやせ | 3等海上保安士 | 20代 | 減給10分の1(3カ月) | - | 酒気を帯びて車を運転",
    "person 早見健",
  ],
  [
    "of a fire brigade: the rank is no name, and 同日付 is the day told before, though no year is",
    "早瀬市は3月4日、勤務時間中に副業をしたとして、市消防本部の30代の男性消防士長を同日付で停職6カ月の懲戒処分とした。",
    "市消防本部 | 消防士長 | 30代 | 停職6カ月 | XXXX-03-04 | 勤務時間中に副業",
  ],
  [
    "of a ship's company, 乗組み",
    "海上自衛隊早瀬地方総監部は令和9年3月4日付で、護衛艦「はやせ」乗組みの3等海曹(24)を停職30日とした。3曹は昨年10月、艦内で同僚の現金2万円を盗んだ。",
    "護衛艦「はやせ」 | 3等海曹 | 24 | 停職30日 | 2027-03-04 | 同僚の現金2万円を盗んだ",
  ],
  [
    "of a form: the days in brackets behind the penalty",
    "懲戒処分について(お知らせ)\n令和9年3月4日\n早瀬駐屯地広報室\n1 処分日 令和9年3月4日\n2 被処分者 第5施設隊 2等陸曹(男性・40歳代)\n3 処分の種類 停職(15日間)\n4 処分理由 令和8年7月頃、同僚に対し、不適切な発言を繰り返した。",
    "第5施設隊 | 2等陸曹 | 40歳代 | 停職15日 | 2027-03-04 | 同僚に対し、不適切な発言を繰り返した",
  ],
  [
    "two of one rank, each with a penalty of his own, and a deed told by its month alone",
    "懲戒処分\n令和9年3月4日\n早瀬駐屯地\n早瀬駐屯地は4日、懲戒処分を発表した。\n停職10日の処分を受けたのは第5施設隊の2等陸曹(35)。昨年8月、隊舎の扉を蹴って壊した。\n第6施設隊の20代の陸士長2人は、無断で外出したとして停職5日と3日の処分を受けた。",
    "第5施設隊 | 2等陸曹 | 35 | 停職10日 | - | 隊舎の扉を蹴って壊した",
    "第6施設隊 | 陸士長 | 20代 | 停職5日 | - | 無断で外出",
    "第6施設隊 | 陸士長 | 20代 | 停職3日 | - | 無断で外出",
  ],
  [
    "of whom a paper tells unit, age and sex alone, and of those whose unit stands before them with では",
    "海上保安本部が保安官4人の懲戒処分を発表\n\n海上保安本部は、偽の届を出すなどして逮捕・起訴された保安官など4人の懲戒処分を発表しました。\nこのうち、早瀬海上保安部の31歳の男は、期限が過ぎたと知りながら偽の届を出したとして逮捕・起訴され懲戒免職処分となりました。\nまた、川辺海上保安部の24歳の女は今年2月、無断で船を動かしたとして逮捕され懲戒免職処分となりました。\nこのほか、大原海上保安部では、52歳の男性職員が庁舎に犬を持ち込み飼育し減給処分に、第21管区海上保安本部では、47歳の男性職員が勤務中に将棋を指したとして戒告処分を受けています。",
    "早瀬海上保安部 | - | 31 | 懲戒免職 | - | 期限が過ぎたと知りながら偽の届を出した",
    "川辺海上保安部 | - | 24 | 懲戒免職 | - | 無断で船を動かした",
    "大原海上保安部 | 職員 | 52 | 減給 | - | 庁舎に犬を持ち込み飼育",
    "第21管区海上保安本部 | 職員 | 47 | 戒告 | - | 勤務中に将棋を指した",
  ],
  [
    "of another of whom the text tells no deed: the one before is not theirs; whoever was hurt is not punished",
    "早瀬海上保安部は、第5施設隊の20代の女性を怒鳴ったとして、早瀬海上保安部の30代の男性職員を停職10日の懲戒処分にしたと発表した。第5施設隊の20代の女性は処分を求めていた。\nこのほか、大原海上保安部では、50代の男性職員が減給処分を受けた。",
    "早瀬海上保安部 | 職員 | 30代 | 停職10日 | - | 第5施設隊の20代の女性を怒鳴った",
    "大原海上保安部 | 職員 | 50代 | 減給 | - | ",
  ],
  [
    "side by side, each with a deed: nobody has what another did, and whoever did it is no part of it",
    "見本県警は3日、酒気帯び運転をしたとして、早瀬署の20代の男性巡査を停職3カ月の懲戒処分にした。また、川辺署では、40代の男性警部補が部下に暴言を繰り返したとして減給10分の1(1カ月)の処分を受けた。大原署では、50代の男性警部が無断欠勤し戒告となった。高木署の30代の男性巡査長は戒告処分を受けた。",
    "早瀬署 | 巡査 | 20代 | 停職3カ月 | - | 酒気帯び運転",
    "川辺署 | 警部補 | 40代 | 減給10分の1(1カ月) | - | 部下に暴言を繰り返した",
    "大原署 | 警部 | 50代 | 戒告 | - | 無断欠勤",
    "高木署 | 巡査長 | 30代 | 戒告 | - | ",
  ],
  [
    "of whom a paper tells the age and sex alone, and in the next sentence the deed",
    "海上自衛隊早瀬地方総監部は3日、護衛艦はやせの25歳の男を懲戒免職とした。男は昨年8月、同僚の現金2万円を盗んだ。",
    "護衛艦はやせ | - | 25 | 懲戒免職 | - | 同僚の現金2万円を盗んだ",
  ],
  [
    "done to one of the same section; この問題 is no deed",
    "早瀬市は3日、市民課の30代の男性主事が、同課の20代の女性に暴言を吐いたとして減給10分の1(1か月)の処分にした。この問題で総務課の50代の男性課長を戒告とした。",
    "市民課 | 主事 | 30代 | 減給10分の1(1か月) | - | 同課の20代の女性に暴言を吐いた",
    "総務課 | 課長 | 50代 | 戒告 | - | ",
  ],
];

for (const [how, text, ...facts] of PAGES) test(how, () => assert.deepEqual(factsOf(text), facts));
