import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "隊員の懲戒処分について\n令和9年3月4日\n第5施設群\n";

const actionsOf = (text: string): readonly string[] =>
  readAnnouncement({ text: HEAD + text }).facts.flatMap((fact) =>
    fact.type === "discipline"
      ? [
          [fact.unit, fact.rank, fact.age, fact.penalty, fact.date, fact.conduct]
            .map((each) => each ?? "-")
            .join(" | "),
        ]
      : [],
  );

const TEXTS: readonly (readonly [how: string, text: string, ...actions: string[]])[] = [
  [
    "heads",
    "所属 第5施設隊\n階級等 2等陸曹(30代、男性)\n処分年月日 令和9年3月4日\n処分の種類 停職7日\n違反行為の概要 令和8年11月14日、官用の自転車を私的に使用し、また、虚偽の報告を行った。",
    "第5施設隊 | 2等陸曹 | 30代 | 停職7日 | 2027-03-04 | 官用の自転車を私的に使用",
  ],
  [
    "rows of a table, with the day outside it",
    "備品の無断の持ち出しについて、下表のとおり処分しました。\n所属\t階級\t年代\t処分量定\n第5施設隊\t2等陸尉\t50代\t減給6分の1(2月)\n第6施設隊\t1等陸曹\t30代\t戒告\n発令日:令和9年3月4日",
    "第5施設隊 | 2等陸尉 | 50代 | 減給6分の1(2月) | 2027-03-04 | 備品の無断の持ち出し",
    "第6施設隊 | 1等陸曹 | 30代 | 戒告 | 2027-03-04 | 備品の無断の持ち出し",
  ],
  [
    "a list under a sentence that tells conduct and day",
    "1 下記の者について、備品の持ち出しを行ったことにより、令和9年3月4日付けで懲戒処分を行った。\n(1) 第5施設隊 3等陸佐(50代) 減給1月(15分の1)\n(2) 第6施設隊 事務官(40代) 戒告",
    "第5施設隊 | 3等陸佐 | 50代 | 減給1月(15分の1) | 2027-03-04 | 備品の持ち出し",
    "第6施設隊 | 事務官 | 40代 | 戒告 | 2027-03-04 | 備品の持ち出し",
  ],
  [
    "one sentence",
    "本日、自転車の信号無視により、第5施設隊の1等陸曹(40代)を戒告としました。",
    "第5施設隊 | 1等陸曹 | 40代 | 戒告 | 2027-03-04 | 自転車の信号無視",
  ],
  [
    "two in one sentence, each for its own conduct",
    "同僚の靴を隠したとして第5施設隊の30代の男性3等陸曹を停職10日、後輩の机に落書きをしたとして第6施設隊の20代の女性陸士長を戒告の懲戒処分にした。",
    "第5施設隊 | 3等陸曹 | 30代 | 停職10日 | - | 同僚の靴を隠した",
    "第6施設隊 | 陸士長 | 20代 | 戒告 | - | 後輩の机に落書きをした",
  ],
  [
    "two named by rank first, and their penalties behind",
    "図書の不適切な管理が相次いだ問題で、図書庁は幹部2人を懲戒処分にしたと発表した。懲戒処分の2人は、第5施設隊(青森県)に所属していた40代の3等陸佐と、第6施設隊に所属していた50代の2等陸佐。処分内容は3佐が減給6分の1(2カ月)、2佐が戒告。",
    "第5施設隊 | 3等陸佐 | 40代 | 減給6分の1(2カ月) | - | 図書の不適切な管理",
    "第6施設隊 | 2等陸佐 | 50代 | 戒告 | - | 図書の不適切な管理",
  ],
  [
    "points under each rank tell what was done, and the penalty's own remark stands between",
    "停職1カ月(重い場合)の懲戒処分を受けたのは第5施設隊に所属する50歳代の1等陸曹です。\n1等陸曹は\n・2026年9月に部下の靴を隠した、\n・2026年11月に部下の帽子を捨てた、\n―とされます。\n戒告の懲戒処分を受けたのは第6施設隊に所属する40歳代の2等陸佐です。\n2等陸佐は2026年12月、駅で同僚の傘を持ち去ったとされます。",
    "第5施設隊 | 1等陸曹 | 50歳代 | 停職1カ月 | - | 部下の靴を隠した、部下の帽子を捨てた",
    "第6施設隊 | 2等陸佐 | 40歳代 | 戒告 | - | 駅で同僚の傘を持ち去った",
  ],
  [
    "a paper's headline over sentences that tell them whole",
    "靴を隠し陸曹を停職 落書きの幹部は戒告\n図書庁は、第5施設隊の20代の男性1等陸曹を停職10日の懲戒処分とした。2026年9月15日、同僚の靴を隠したという。\nまた、机に落書きをしたとして第6施設隊の男性幹部自衛官(44)を戒告の懲戒処分にした。",
    "第5施設隊 | 1等陸曹 | 20代 | 停職10日 | - | 同僚の靴を隠した",
    "第6施設隊 | 幹部自衛官 | 44 | 戒告 | - | 机に落書きをした",
  ],
  [
    "several deeds in one reason, and the unit before a comma",
    "早瀬駐屯地は、点呼に遅れた上、翌日の業務を無断で休んだとして、同駐屯地の第5施設隊所属、2等陸曹男性(46)を戒告の懲戒処分にした。",
    "第5施設隊 | 2等陸曹 | 46 | 戒告 | - | 点呼に遅れた上、翌日の業務を無断で休んだ",
  ],
  [
    "what was done told right before whoever did it, and a whole unit's men with other words for rank",
    "懲戒免職処分となったのは、図書室で書架を壊した20歳の1等陸士の男性と、倉庫で机を壊した21歳の陸士長の男性です。このほか、扉を蹴ったり、窓を割るなどした23歳の男性陸曹を停職1か月とする処分も発表されました。",
    "- | 1等陸士 | 20歳 | 懲戒免職 | - | 図書室で書架を壊した",
    "- | 陸士長 | 21歳 | 懲戒免職 | - | 倉庫で机を壊した",
    "- | 陸曹 | 23歳 | 停職1か月 | - | 扉を蹴ったり、窓を割るなどした",
  ],
  [
    "the unit of all, and a deed of one of them by rank",
    "早瀬駐屯地は、第5施設連隊の男性隊員2人を懲戒処分にしたと発表した。陸士長(25)を停職1日、60代期間業務隊員を戒告処分とした。\n陸士長は昨年5月17日、正当な理由なく刃物を持ち歩いたという。\n同駐屯地では別の1等陸曹が戒告を受けている。",
    "第5施設連隊 | 陸士長 | 25 | 停職1日 | - | 正当な理由なく刃物を持ち歩いた",
    "第5施設連隊 | 期間業務隊員 | 60代 | 戒告 | - | ",
  ],
  [
    "a sentence that tells the reason behind whom",
    "第5施設隊の1等陸曹(30代)を、許可なく3日間隊を離れたことにより、停職10日としました。",
    "第5施設隊 | 1等陸曹 | 30代 | 停職10日 | - | 許可なく3日間隊を離れた",
  ],
  [
    "a penalty told before whom it is for, and again in a headline",
    "幹部自衛官が懲戒処分\n早瀬駐屯地の幹部自衛官の男性が訓練中に部下を突き飛ばしたとして、懲戒処分を受けました。\n停職6日間の懲戒処分を受けたのは、第5施設隊に所属する幹部自衛官の男性です。",
    "第5施設隊 | 幹部自衛官 | - | 停職6日 | - | 訓練中に部下を突き飛ばした",
  ],
  [
    "a sentence that names the victim too",
    "早瀬駐屯地は、部下の2等陸曹の靴を隠したとして、第5施設隊の40代の1等陸曹を戒告の懲戒処分にしたと発表した。",
    "第5施設隊 | 1等陸曹 | 40代 | 戒告 | - | 部下の2等陸曹の靴を隠した",
  ],
  [
    "a sentence behind it that tells the deed",
    "早瀬駐屯地は、第5施設隊の20代の男性陸士長を停職7日の懲戒処分にしたと発表した。同隊によると、陸士長は2月3日、官用の自転車を川に捨てたという。",
    "第5施設隊 | 陸士長 | 20代 | 停職7日 | - | 官用の自転車を川に捨てた",
  ],
  [
    "two who are told apart by their age",
    "34歳の3等陸曹と26歳の3等陸曹はそれぞれ停職3か月の懲戒処分を受けています。",
    "- | 3等陸曹 | 34歳 | 停職3か月 | - | ",
    "- | 3等陸曹 | 26歳 | 停職3か月 | - | ",
  ],
  [
    "heads that name several people, each with penalty and deed by rank",
    "1 被処分者\n 第5施設隊 2等陸尉(男性、31歳)\n 第6施設隊 1等陸曹(男性、48歳)\n2 処分年月日\n 令和9年3月4日\n3 処分内容\n 2等陸尉 停職10日\n 1等陸曹 減給1/15(1月)\n4 事案の概要\n 2等陸尉は、令和8年5月頃、後輩に大声で怒鳴り、帽子を隠した。\n 1等陸曹は、令和8年6月3日、官用の自転車を持ち帰り、川に捨てた。",
    "第5施設隊 | 2等陸尉 | 31歳 | 停職10日 | 2027-03-04 | 後輩に大声で怒鳴り、帽子を隠した",
    "第6施設隊 | 1等陸曹 | 48歳 | 減給1/15(1月) | 2027-03-04 | 官用の自転車を持ち帰り、川に捨てた",
  ],
  [
    "heads that name several people, and one penalty and deed of all",
    "被処分者\n 第5施設隊 2等陸尉(30代)\n 第6施設隊 1等陸曹(40代)\n処分内容 いずれも戒告\n事案の概要 備品を無断で持ち出した。",
    "第5施設隊 | 2等陸尉 | 30代 | 戒告 | - | 備品を無断で持ち出した",
    "第6施設隊 | 1等陸曹 | 40代 | 戒告 | - | 備品を無断で持ち出した",
  ],
  [
    "a list with the deed under each line, and the day under its own head",
    "1 処分した者\n(1) 第5施設隊 1等陸曹(40代) 懲戒免職\n  令和5年4月から令和9年1月までの間、手当を不正に受給した。\n(2) 第5施設隊 3等陸佐(50代) 減給5月(15分の1)\n  部下の請求を確認せずに承認した。\n2 処分発令日\n令和9年3月4日",
    "第5施設隊 | 1等陸曹 | 40代 | 懲戒免職 | 2027-03-04 | 手当を不正に受給した",
    "第5施設隊 | 3等陸佐 | 50代 | 減給5月(15分の1) | 2027-03-04 | 部下の請求を確認せずに承認した",
  ],
];

for (const [how, text, ...actions] of TEXTS) {
  test(`each disciplinary action is read from ${how}`, () => {
    assert.deepEqual(actionsOf(text), actions);
  });
}

test("whoever is disciplined has no name among the people; who comments has", () => {
  const { facts } = readAnnouncement({
    text: `${HEAD}本日、自転車の信号無視により、第5施設隊の男性1等陸曹(40代)を戒告としました。\n第5施設群長の早見健1等陸佐は、遺憾であると述べました。`,
  });
  const names = facts.flatMap((fact) => (fact.type === "person" ? [fact.name] : []));
  assert.deepEqual(names, ["早見健"]);
});

test("an announcement without any action is a doubt", () => {
  const { warnings } = readAnnouncement({ text: `${HEAD}詳しくは別紙を見ること。` });
  assert.ok(warnings.some(({ code }) => code === "no-action-found"));
});
