import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import { readAnnouncement } from "../../read-announcement.ts";

/** Pieces without a title, from the beginning, the middle or the end of a text, in the words of authorities, papers and wires. */
const PIECES: readonly (readonly [kind: AnnouncementKind, text: string])[] = [
  [
    "news-report",
    "早見防衛相は4日の閣議後記者会見で、早瀬基地の練習機が墜落した事故の調査の結果がまとまったことに関し「重く受け止め、再発防止に全力を挙げる」と述べた。\n事故では、2人が死亡した。空自は3日、機体に異常はなかったとの調査結果を明らかにした。",
  ],
  [
    "joint-statement",
    "Mongolia, Japan Defence Ministers Meeting\n\nJoint Statement Mongolia-Japan Defence Ministers' Meeting 1. Mongolian Minister for Defence Bat Dorj and Japanese Minister of Defense Hayami Tatsuo held talks in Ulaanbaatar on Monday March 1, 2027. 2. Minister Hayami congratulated Minister Bat on his new office. They exchanged views on the north.",
  ],
  [
    "unit-exchange",
    "陸自早瀬駐屯地(司令・早見渡1陸佐)は3月4日、地元の強い求めで、来日中のモンゴル軍の隊員をねぎらう「橋渡し返礼会」を行った。\n師団長から「諸君が我々の友であることを誇りに思う」との言葉が届いた。",
  ],
  [
    "joint-statement",
    "…に深刻な懸念を表明した。\n6 両大臣は、南方の海域における一方的な現状変更の試みに強く反対することを改めて表明した。\n7 両大臣は、燃料の相互融通に関する覚書の作成に向けた作業を加速することで一致し、その進捗を歓迎した。\n8 両大臣は、次回の会合を来年前半に開催することを確認した。",
  ],
  [
    "joint-statement",
    "3. The Ministers reaffirmed their resolve to keep the northern sea lanes open and welcomed the progress made by the working group.\n\n4. The Ministers expressed serious concern over the recent drills and strongly opposed any attempt to change the status quo by force.\n\n5. They tasked their officials to report on the logistics arrangement by the end of the year.",
  ],
  [
    "joint-statement",
    "両国の首脳は、海洋状況把握における協力を一層強化する意図を共有した。双方は、装備移転に関する協定の早期妥結に向けて努力することを決定し、若手士官の交流の拡大を支持した。両首脳は、国際法に基づく海洋秩序の重要性を強調した。",
  ],
  [
    "ministerial-meeting",
    "早見防衛大臣は本日、午前9時から約40分間、来日中のバトエルデネ国防大臣と会談したところ、概要は以下のとおり。\n1 冒頭、早見大臣から、昨年の訪問時の厚遇に謝意を述べた。\n2 両大臣は、地域情勢について意見を交換した。",
  ],
  [
    "ministerial-meeting",
    "これに対し、先方から、我が国の支援に感謝する旨発言があった。また、早見大臣から、人材育成の取組を紹介し、先方から高い評価が示された。最後に、双方は引き続き緊密に意思疎通していくことで一致した。",
  ],
  [
    "press-conference",
    "(Provisional translation)\nThe first matter concerns the flight over our waters. Today, we have confirmed that an aircraft entered our airspace over the northern island three times.",
  ],
  [
    "news-report",
    "早見達夫外相は3日、訪問先のウランバートルでモンゴルのバト外相と約1時間会談した。両氏は安全保障分野での協力を深める方針で一致した。早見氏は、邦人保護への協力に謝意を伝えた。",
  ],
  [
    "ministerial-meeting",
    "On March 3, commencing at 4:10 p.m. for approximately 30 minutes, Mr. HAYAMI Tatsuo, Minister for Foreign Affairs of Japan, held talks with Dr. BAT, Foreign Minister of Mongolia. At the outset, Minister Hayami stated that he was pleased with the steady progress. The two ministers also exchanged their views about regional affairs.",
  ],
  [
    "press-conference",
    "―― 倉庫の移転についてお伺いします。地元からは不安の声もありますが、どうお考えですか。\n今、御指摘の点については、丁寧に説明していく考えです。\n―― 時期はいつ頃になるんでしょうか。\n現時点で決まったことはありません。",
  ],
  [
    "press-conference",
    "私からは2件御報告がございます。まず、来週の出張についてですが、国会のお許しがいただければ、モンゴルを訪問したいと考えております。もう1点は、職員の採用についてであります。\n(記者)採用について、人数はどの程度お考えでしょうか。\n(答)検討中であります。",
  ],
  [
    "press-conference",
    "Reporter: I would like to ask about the relocation of the depot. Some residents have voiced concern.\nMinister: As I have said on many occasions, we will explain the plan carefully. I would refrain from commenting on the details.",
  ],
  [
    "joint-press-conference",
    "(早見外務大臣)本日は、遠路お越しいただいたバト大臣を心から歓迎いたします。先ほどの会談では、率直な議論ができました。\n(バト外務大臣)温かい歓迎に感謝申し上げます。\n(司会)それでは質疑に移ります。まず日本側の記者からお願いします。",
  ],
  [
    "minister-statement",
    "我が国は、このような行為を断じて容認できず、最も強い言葉で非難します。犠牲となった方々とその御家族に対し、心からお悔やみを申し上げるとともに、負傷された方々の一日も早い回復をお祈りします。",
  ],
  [
    "minister-statement",
    "Japan firmly condemns this heinous act of terrorism and expresses its heartfelt condolences to all victims and their bereaved families. Japan stands with the people of Sample.",
  ],
  [
    "minister-statement",
    "日本政府としては、今般の停戦合意を歓迎し、全ての当事者がこれを誠実に履行するよう強く求めます。引き続き関係国と連携しつつ、事態の沈静化に向け外交努力を行ってまいります。",
  ],
  [
    "speech",
    "諸官は本日、それぞれの部隊に赴く。どうか、部下を愛し、部下に信頼される指揮官になってほしい。私は、諸官の先頭に立って任務に邁進する覚悟である。",
  ],
  [
    "speech",
    "ただいま御紹介をいただきました早見でございます。本日は、このような席にお招きいただき、誠にありがとうございます。私は、海の話から始めたいと思います。皆様、海図を御覧になったことはあるでしょうか。",
  ],
  [
    "speech",
    "Ladies and gentlemen, allow me to begin with a story about the sea. I am deeply honored to stand before you today. I firmly believe that our two nations share a common destiny. Thank you very much.",
  ],
  [
    "news-report",
    "政府は、次期戦闘機の共同開発をめぐり、新たな機関を設ける方向で検討に入った。複数の政府関係者が明らかにした。年内の合意を目指す。",
  ],
  [
    "news-report",
    "日米両政府は、在日米軍の司令部機能を見直す方向で最終調整に入った。早ければ来月の首脳会談で合意する見通しだ。",
  ],
  [
    "news-report",
    "Japan and Mongolia are arranging a visit by the defense minister in May, government sources said Saturday. The two sides are expected to discuss logistics cooperation.",
  ],
  [
    "news-report",
    "政府は来週の閣議で、国家安全保障戦略の改定を決定する見通しだ。与党内には慎重論もあり、文言の調整が続いている。",
  ],
  [
    "notice",
    "図書庁は、閲覧室の開室時間を4月1日から次のとおり変更します。平日 9時から19時まで。土曜日 10時から17時まで。",
  ],
  [
    "notice",
    "見本航空祭は、台風の接近に伴い中止となりました。払い戻しについては、公式サイトで御案内します。",
  ],
  [
    "notice",
    "「図書の交換に関する日本国政府とモンゴル国政府との間の協定」の署名が、4日、ウランバートルにおいて、早見大使とバト外務次官との間で行われた。この協定は、両国の国内手続の完了後に効力を生ずる。",
  ],
  ["notice", "3月1日付け発表資料に誤りがありましたので、次のとおり訂正します。\n誤:1,200人\n正:1,020人"],
  [
    "joint-statement",
    "閣僚は、南シナ海における最近の動向に深刻な懸念を共有し、航行及び上空飛行の自由の重要性を再確認した。閣僚は、2028年までに後方支援協定を締結するとの決意を改めて表明した。",
  ],
  [
    "joint-statement",
    "Recognizing the growing challenges in cyberspace, the Ministers committed to launch a bilateral cyber dialogue and reiterated the importance of a free and open Indo-Pacific.",
  ],
  [
    "ministerial-meeting",
    "会談の概要は次のとおり。\n(1)二国間関係\n早見大臣から、港湾整備への協力を進めたい旨述べ、先方から感謝の意が示された。\n(2)地域情勢\n両大臣は、海洋の安全について意見交換を行った。",
  ],
  [
    "ministerial-meeting",
    "Minister Hayami explained Japan's policy on maritime security, to which Minister Bat expressed support. The two Ministers exchanged their views about regional issues and confirmed that they would continue to cooperate closely.",
  ],
  [
    "press-conference",
    "記者:幹事の早見です。昨日発表のあった倉庫の火災について、原因の究明状況を教えてください。\n大臣:現在、関係機関において調査中と承知しております。\n記者:再発防止策は。\n大臣:調査結果を踏まえて検討してまいります。",
  ],
  [
    "press-conference",
    "冒頭、私の方から1点御報告いたします。先週、練習艦が無事に帰国いたしました。乗員の労をねぎらいたいと思います。以上です。",
  ],
  [
    "joint-press-conference",
    "共同記者会見で、早見外相は「両国の協力は新たな段階に入った」と述べた。これに対しバト外相は、港湾の整備に感謝すると応じた。\n(早見外務大臣)本日はようこそお越しくださいました。\n(バト外相)お招きに感謝します。",
  ],
  [
    "minister-statement",
    "国際社会の平和と安全を脅かすこの暴挙は、いかなる理由によっても正当化されない。我が国政府を代表し、これを強く非難する。",
  ],
  [
    "minister-statement",
    "バト元国防大臣の訃報に接し、深い悲しみの念を禁じ得ません。ここに謹んで哀悼の意を表します。故人は、両国の防衛交流の発展に多大な貢献をされました。",
  ],
  [
    "speech",
    "卒業生の皆さん、御卒業おめでとうございます。諸君がこれから歩む道は平坦ではないでしょう。しかし、共に汗を流した仲間がいます。",
  ],
  [
    "speech",
    "It is a pleasure to see so many friends here tonight. Ten years ago, when I first visited this city, I learned how deep our friendship runs. Let me share three thoughts.",
  ],
  [
    "news-report",
    "防衛省が、離島への補給を民間船に委託する案を検討していることが4日、関係者への取材で分かった。来年度予算の概算要求に費用を盛り込む方向だ。",
  ],
  [
    "news-report",
    "The government is considering extending the retirement age of SDF officers, people familiar with the matter said.",
  ],
  [
    "notice",
    "見本駐屯地の資料館は、改修工事のため4月1日から9月30日まで休館します。再開の時期はホームページでお知らせします。",
  ],
  [
    "notice",
    "自衛官候補生の募集を次のとおり行います。受付期間:4月1日から5月15日まで。応募資格:18歳以上33歳未満の者。",
  ],
];

for (const [kind, text] of PIECES) {
  test(`a piece of a ${kind} is told by its words: ${text.slice(0, 24).replaceAll("\n", " ")}`, () => {
    const reading = readAnnouncement({ text });
    assert.equal(reading.kind, kind, reading.kindReasons.join("; "));
  });
}
