// Headlines from the head of an announcement: the meeting as its title names it, what a label says, the days behind 昨日 and 来週, the events to come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouse } from "../house.ts";
import { draftFrom } from "../path.ts";
import { readReceived } from "../read-received.ts";

async function headlineOf(text: string): Promise<string> {
  const house = await loadHouse();
  const read = await readReceived({ bytes: new TextEncoder().encode(text), name: "a.txt" });
  assert.ok(house.ok && read.ok);
  return draftFrom(read.value, house.value).headline.text;
}

test("a meeting that the title names keeps its countries, its place and its paper", async () => {
  assert.equal(
    await headlineOf(
      "日蒙防衛相会談 共同プレスリリース\n早見渡日本国防衛大臣とバト・ドルジ・モンゴル国防大臣は、2027年3月4日、ウランバートルにて防衛相会談を行った。両大臣は、橋の建設を歓迎した。",
    ),
    "早見防衛大臣、モンゴル国防大臣との日蒙防衛相会談をウランバートルで開催 共同プレスリリースを発出(3月4日)",
  );
});

test("a foreign ministry without its city is no place of a headline", async () => {
  const headline = await headlineOf(
    "日蒙防衛相会談 共同声明\n早見渡日本国防衛大臣とバト・ドルジ・モンゴル国国防大臣は、2027年3月4日、ウランバートル市内の国防省において会談を行った。両大臣は、橋の建設を歓迎した。",
  );
  assert.match(headline, /ウランバートルで開催/u);
});

test("a minister's statement has its label before its matter", async () => {
  assert.equal(
    await headlineOf(
      "談話・コメント\n早見外務大臣談話\n北方の橋の開通について\n令和9年3月4日\n我が国は、北方の橋の開通を歓迎する。",
    ),
    "早見外務大臣談話 北方の橋の開通(3月4日)",
  );
});

test("昨日 and 来週 of a headline are the days that they were", async () => {
  const put = (title: string): Promise<string> =>
    headlineOf(
      `${title}\n2027-03-04 10:00\n図書庁によると、橋の点検の日程が変わったという。関係者が明らかにした。`,
    );
  assert.match(await put("橋の点検、昨日終了"), /^橋の点検、3月3日終了/u);
  assert.match(await put("橋の点検、来週に延期"), /^橋の点検、3月8日の週に延期/u);
  assert.match(await put("橋の点検、来月に延期"), /^橋の点検、4月に延期/u);
});

test("two events to come have their own days, and the ship of the force that takes part", async () => {
  assert.equal(
    await headlineOf(
      "海上自衛隊は2027年2月13日(土)、2月18日(木)に開催される見本海軍主催国際観艦式「例示2027」と、2月19日(金)から22日(月)まで行われる見本海軍主催多国間共同訓練「手本2027」に参加すると公表した。護衛艦「あおなみ(DD-199)」が参加する予定。",
    ),
    "海自護衛艦「あおなみ」が見本海軍主催国際観艦式(2月18日)と多国間共同訓練(2月19日~22日)に参加予定",
  );
});

test("who is told to do something stays where what stands between is cut", async () => {
  assert.equal(
    await headlineOf(
      "図書庁は、早見防衛大臣が就任後、初めての外国訪問として、北方の鉄橋の長い長い工事を終えた町の若者たちのための道路の工事のために派遣されている図書庁の部隊を視察するため、モンゴルを訪れると発表しました。図書庁によりますと、視察は初めてだということです。",
    ),
    "早見防衛大臣が図書庁の部隊を視察するため、モンゴルを訪問予定",
  );
});

test("what began or was held is a deed, and from … to … is when", async () => {
  assert.match(
    await headlineOf("日蒙合同の実動訓練が草原の見本演習場で始まった。図書庁によると、訓練は続くという。"),
    /^日蒙合同の実動訓練が草原の見本演習場で始まる/u,
  );
  assert.match(
    await headlineOf("海上自衛隊は、2月7日~3月14日にかけて、令和8年度外洋練習航海を実施すると発表した。"),
    /^海自、令和8年度外洋練習航海を実施予定/u,
  );
});

test("an English meeting without a title is its parties', on the day that was there", async () => {
  assert.equal(
    await headlineOf(
      "On March 4, 2027, from 5:00 p.m. local time, Defense Minister Hayami, who was visiting Germany, held a defense ministerial meeting with Defense Minister Schmidt of Germany.\n- The two Ministers welcomed the opening of the bridge.",
    ),
    "Meeting of Defense Minister Hayami and Defense Minister Schmidt (March 4)",
  );
});

test("a speech beside the name of its ceremony is its speaker's", async () => {
  assert.equal(
    await headlineOf(
      "令和9年3月4日\n令和8年度見本観閲式\n早見防衛大臣訓示\n諸君の姿に接し、心強く思います。",
    ),
    "早見防衛大臣が令和8年度見本観閲式で訓示(3月4日)",
  );
});

test("a ship that came in is named with its port and its days", async () => {
  assert.equal(
    await headlineOf(
      "例示海軍寄港(令和9年3月4日~3月8日)\n令和9年3月4日(木)~3月8日(月)、例示海軍フリゲート「プロヴァンス」(艦長 見本中佐)が横須賀港に寄港しました。ホストシップは護衛艦「あおなみ」が務めました。",
    ),
    "例示海軍寄港 フリゲート「プロヴァンス」が横須賀港に寄港(3月4日~8日)",
  );
});

test("what was published in quotation marks is named without its words, and no quotation is cut in two", async () => {
  assert.equal(
    await headlineOf(
      "見本政府は25日、図書庁で会議を開いた後、「橋の破壊は、我々の安全に対する重い脅威で、容認できない。国際法に反し、秩序に対する挑戦だ」との首相声明を発表した。関係者によると、会議は続くという。",
    ),
    "見本政府、図書庁で会議を開いた後、首相声明を発表(25日)",
  );
});

test("where each of two things has its own day the days are not left out", async () => {
  const headline = await headlineOf(
    "政府は7日、橋の派遣を9日、港の大綱を10日に閣議決定することを決めた。大綱の調整が続いているためだ。",
  );
  assert.doesNotMatch(headline, /派遣を港の大綱/u);
});

test("a name in quotation marks is no place to cut a subject", async () => {
  assert.match(
    await headlineOf(
      "9月16日から20日まで,例示艦隊の練習艦「みなと」及び護衛艦「はるなみ」により,当地見本市への親善寄港が行われました。",
    ),
    /護衛艦「はるなみ」により/u,
  );
});

test("a speaker's label in brackets is no part of a topic", async () => {
  const headline = await headlineOf(
    "早見外務大臣臨時会見記録\n令和9年3月4日(木曜日)12時00分 於:玄関ホール\n【記者】北方の鉄橋の工事が終わりましたが、受け止めをお願いします。\n【大臣】見守ってまいります。",
  );
  assert.doesNotMatch(headline, /【/u);
});
