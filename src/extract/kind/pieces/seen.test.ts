import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import { readAnnouncement } from "../../read-announcement.ts";

/** Pieces without a title, from the beginning, the middle or the end of a text, in the words of authorities, papers and wires. */
const PIECES: readonly (readonly [kind: AnnouncementKind, text: string])[] = [
  [
    "aircraft-sighting",
    "防衛省は2日、ロシアのTu95爆撃機2機が日本海から太平洋にかけて長距離飛行したと発表した。空自が戦闘機を発進させて対応した。領空侵犯はなかった。",
  ],
  [
    "aircraft-sighting",
    "その後、同機は与那国島の南方で旋回し、北西へ向かい東シナ海に抜けた。これに対し南西航空方面隊の戦闘機が対応した。",
  ],
  [
    "aircraft-sighting",
    "The Defense Ministry said a Chinese Y-9 patrol plane flew between Okinawa's main island and Miyako Island on Tuesday. Air Self-Defense Force fighters were scrambled. There was no violation of Japanese airspace.",
  ],
  [
    "aircraft-sighting",
    "Between the morning and the afternoon of March 4, JASDF fighters scrambled against two Russian IL-38 aircraft that flew from the Sea of Japan to the Pacific Ocean through the Tsugaru Strait.",
  ],
  [
    "ship-sighting",
    "海上自衛隊は4日午前2時ごろ、大隅海峡を東に進む中国海軍の情報収集艦1隻を見つけた。護衛艦と哨戒機が追尾し、警戒を続けた。",
  ],
  [
    "ship-sighting",
    "Three Russian Navy vessels, including a Steregushchiy-class frigate, passed through the Tsushima Strait into the East China Sea on Monday, Japan's Joint Staff Office said. An MSDF patrol ship monitored them.",
  ],
  [
    "ship-sighting",
    "当該艦艇は、その後、宮古島の南東約80kmの海域を北上し、翌5日にかけて東シナ海に向けて航行した。海自は第5航空群のP-3Cにより所要の情報収集を行った。",
  ],
  [
    "ship-sighting",
    "海上保安庁によると、尖閣諸島沖の領海に4日未明、中国海警局の船2隻が相次いで侵入した。操業中の漁船に近づく動きを見せたため、巡視船が退去を求めた。",
  ],
  [
    "scramble-statistics",
    "国別では、中国機が全体の7割にあたる412回、ロシア機が198回だった。方面隊別では南西が最も多く、前年同期から21回増えた。",
  ],
  [
    "scramble-statistics",
    "Pilots of the Air Self-Defense Force were scrambled 301 times in the April-September period, down 12 from a year earlier, the Joint Staff Office said. Chinese aircraft accounted for about 70 percent.",
  ],
  [
    "scramble-statistics",
    "航空自衛隊機が今年度上半期に緊急発進した回数は301回で、前年の同じ時期より12回少なかった。",
  ],
  [
    "missile-launch",
    "防衛省は4日朝、北朝鮮が東岸から弾道ミサイル1発を東に向けて撃ったと発表した。日本のEEZの外に落ちたとみられ、航空機や船への影響は確認されていない。",
  ],
  [
    "missile-launch",
    "North Korea fired what appeared to be a ballistic missile toward the Sea of Japan early Monday, the Joint Staff announced. It appears to have come down outside the country's economic zone. The Coast Guard warned ships.",
  ],
  [
    "missile-launch",
    "最高高度約60kmで、約350km飛んだとみられる。落下したのは朝鮮半島東岸付近で、我が国のEEZ外と推定される。付近を航行する船舶への被害の情報は入っていない。",
  ],
  [
    "deployment",
    "海上自衛隊は、護衛艦「みほん」とP-1哨戒機をハワイ沖に送り、米海軍が主催する多国間訓練に加わる。期間は6月27日から8月2日まで。訓練では対空射撃や捜索救難を行う。",
  ],
  [
    "deployment",
    "参加部隊は第1護衛隊の「みほん」ほか。訓練海空域は四国南方。内容は対潜戦、洋上補給など。日米豪の3か国が加わり、戦術技量の向上と相互運用性の強化を図る。",
  ],
  [
    "deployment",
    "The Maritime Self-Defense Force will send the destroyer Mihon to the Indian Ocean from May to August to take part in multinational drills with India, Australia and the United States.",
  ],
  [
    "deployment",
    "陸上自衛隊は、米海兵隊との実動訓練を2月1日から九州の演習場で始めた。隊員約900人とオスプレイ4機が参加し、島しょ防衛の手順を確かめる。",
  ],
  [
    "unit-exchange",
    "豪海軍のフリゲート「サンプル」が4日、横須賀に入港した。岸壁では海自の隊員が出迎え、歓迎式が行われた。乗員は6日まで滞在し、海自隊員とスポーツで交流する。",
  ],
  [
    "unit-exchange",
    "式典には約300人が出席し、早見司令が新隊旗を受け取った。同隊は4日に新しく編成され、隊員は約90人。",
  ],
  [
    "unit-exchange",
    "モンゴル軍参謀総長のバト中将が陸上自衛隊見本駐屯地を訪れ、儀仗を受けた後、隊員の訓練を視察した。早見師団長と懇談し、記念品を交換した。",
  ],
  [
    "unit-exchange",
    "The Indian Navy frigate Sample arrived at Yokosuka on Monday for a goodwill visit. Crew members were welcomed by the MSDF band, and a friendly football match was held.",
  ],
  [
    "advance-notice",
    "早見防衛大臣は、3月4日から8日まで、モンゴル及びカザフスタンを訪問する予定です。滞在中、各国の国防大臣と会談し、部隊を視察します。",
  ],
  [
    "advance-notice",
    "取材を希望される社は、3月3日正午までに、別紙の様式により登録をお願いします。集合は当日9時20分、正門受付。駐車場はありません。",
  ],
  [
    "advance-notice",
    "外務省は4日、バト外相が10日から12日まで来日すると発表した。滞在中に早見外相と会談する。",
  ],
  [
    "advance-notice",
    "Foreign Minister Hayami will visit Mongolia from March 4 to 6. During the visit, he is scheduled to hold talks with his counterpart and pay a courtesy call on the President.",
  ],
  [
    "advance-notice",
    "来る5月10日、海上自衛隊見本基地において、第40回見本マリンフェスタを開催します。護衛艦の一般公開や音楽隊の演奏を行います。入場は無料です。",
  ],
  [
    "aircraft-sighting",
    "4日午前から午後にかけて、中国軍のY9電子戦機1機が東シナ海から飛来し、対馬海峡を抜けて日本海に出た後、反転して同じ経路を戻った。空自は西部航空方面隊の戦闘機を緊急発進させた。",
  ],
  [
    "aircraft-sighting",
    "Japan scrambled fighter jets after a Russian Il-20 reconnaissance plane flew along the Sea of Japan coast, the Joint Staff Office said Thursday.",
  ],
  [
    "aircraft-sighting",
    "国籍不明の無人機1機が与那国島と台湾の間を通過し、太平洋上で旋回したのち北上した。推定中国機とみられる。",
  ],
  [
    "ship-sighting",
    "ロシア海軍の潜水艦1隻と救難曳船1隻が宗谷海峡を西へ進んだと、統合幕僚監部が4日発表した。海自の哨戒機と掃海艇が監視した。",
  ],
  [
    "ship-sighting",
    "中国の空母「山東」が4日、宮古島の南東で艦載機の発着を行った。発着回数は戦闘機が約30回、ヘリが約10回。",
  ],
  [
    "ship-sighting",
    "A Chinese survey ship entered Japan's territorial waters off Yakushima Island early Saturday, the Joint Staff announced. It left the waters about four hours later.",
  ],
  [
    "scramble-statistics",
    "推定を含む内訳は、中国機が全体の約66%、ロシア機が約33%。方面隊別では北部が101回、西部が80回、南西が220回となっている。",
  ],
  ["scramble-statistics", "統合幕僚監部は、4~6月の緊急発進が159回だったと公表した。前年同期より76回少ない。"],
  [
    "missile-launch",
    "韓国軍合同参謀本部は4日、北朝鮮が日本海に向けて短距離弾道ミサイル数発を発射したと明らかにした。約300キロ飛行したという。",
  ],
  [
    "missile-launch",
    "防衛省によりますと、飛翔体は午前7時ごろ東の方向に発射され、日本の排他的経済水域の外側に落下したとみられるということです。",
  ],
  [
    "deployment",
    "航空自衛隊のF-15戦闘機8機と隊員約150人が4日、米アラスカでの多国間演習に向けて見本基地を飛び立った。演習は24日まで。",
  ],
  [
    "deployment",
    "自衛隊の施設部隊は6日、国連の要請に基づき、司令部要員2名を新たにシナイ半島へ送り出す。派遣は1年間。",
  ],
  [
    "unit-exchange",
    "仏海軍練習艦隊の2隻が親善のため晴海ふ頭に入港しました。海上自衛隊の第1護衛隊がホストを務め、乗員同士の交流や艦艇の相互訪問が行われました。",
  ],
  [
    "unit-exchange",
    "航空自衛隊見本基地で4日、基地司令の交代式があり、新司令の早見1佐が着任のあいさつをした。隊員約300人が整列して迎えた。",
  ],
  [
    "advance-notice",
    "早見大臣は、来週11日から14日までニュージーランドを訪れ、国防相会合に出席するほか、現地の部隊を激励する。",
  ],
  [
    "advance-notice",
    "記者公開について\n日時:3月4日 13時~15時\n場所:見本駐屯地\n公開内容:新型車両の展示\n申込先:広報室(内線1234)",
  ],
  [
    "advance-notice",
    "The 12th Japan-Mongolia Defense Vice-Ministerial Meeting will be held in Tokyo on March 4. Views will be exchanged on regional security.",
  ],
];

for (const [kind, text] of PIECES) {
  test(`a piece of a ${kind} is told by its words: ${text.slice(0, 24).replaceAll("\n", " ")}`, () => {
    const reading = readAnnouncement({ text });
    assert.equal(reading.kind, kind, reading.kindReasons.join("; "));
  });
}
