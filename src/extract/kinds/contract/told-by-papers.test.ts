import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function contractsOf(text: string): readonly string[] {
  return readAnnouncement({ text: `契約について\n令和9年3月4日\n${text}` }).facts.flatMap((fact) =>
    fact.type === "contract"
      ? [[fact.programme, fact.counterparty, fact.amountYen].map((value) => value ?? "-").join(" | ")]
      : [],
  );
}

const TEXTS: readonly (readonly [how: string, text: string, ...contracts: string[]])[] = [
  [
    "同省 is the ministry that the sentence names, and not another named before it",
    "学芸省とは別に、早見木工は2027年3月4日、図書省が8年度に調達を始めた移動書架のうち、初年度分2台の製造契約を同省と締結したと発表した。",
    "初年度分2台の製造 | 図書省 | -",
  ],
  [
    "what a tender was held for, and no contract where an order was not won",
    "図書庁が8年度発注した書架船の船体建造で、初めて指名競争入札が実施され、早見木工が83億円で落札していたことが分かった。\nだが、同庁は7年度、新規の発注を見送り、「輪番」の早見木工は受注できなかった。",
    "書架船の船体建造 | 早見木工 | 8300000000",
  ],
  [
    "a name in quotes with what follows it",
    "図書庁は3月4日、「M書庫」移動閲覧等の整備・運営事業について、早見木工グループと契約締結したと発表した。契約金額は12億円。",
    "「M書庫」移動閲覧等の整備・運営事業 | 早見木工グループ | 1200000000",
  ],
  [
    "a force in front and a number behind",
    "早見木工(北町)は、図書庁から海上自衛隊向けの書架船1隻を受注した。契約額は83億2220万円。",
    "書架船1隻 | 図書庁 | 8322200000",
  ],
  [
    "one firm that has the order of another, for whom it will be",
    "早見木工(北町)は、海上自衛隊向けの書架船1隻を川辺造船(南町)から受注した。契約額は83億2220万円。",
    "海上自衛隊向けの書架船1隻 | 川辺造船 | 8322200000",
  ],
  [
    "the kind of contract with the thing",
    "図書庁は2月14日、航空自衛隊の新しい移動書架3台の量産契約を早見木工と612億円で結んだ。",
    "移動書架3台の量産 | 早見木工 | 61200000000",
  ],
  [
    "whoever ordered it, who tells of it",
    "早見木工はこのほど、図書庁から700トン型書架船2隻を受注した。図書庁が明らかにした。契約額は2隻で462億円。",
    "700トン型書架船2隻 | 早見木工 | 46200000000",
  ],
  [
    "an order given",
    "図書庁は、大型書架2基の建造工事を早見木工に146億円で発注しました。",
    "大型書架2基の建造工事 | 早見木工 | 14600000000",
  ],
  [
    "what is spoken about, before both",
    "陸上自衛隊向け移動書架の整備について、図書庁は早見木工と随意契約を締結した。契約金額は18億7,000万円。",
    "移動書架の整備 | 早見木工 | 1870000000",
  ],
  [
    "a clause that tells of the thing",
    "図書庁は28日までに、海上自衛隊が導入する新型書架4台の建造契約を早見木工と結んだ。契約額は計357億円。",
    "新型書架4台の建造 | 早見木工 | 35700000000",
  ],
  [
    "a contract to deliver, and who will",
    "本を並べる図書庁向けの書架車6両を、早見車両が17億円で納入する契約を結んだ。",
    "書架車6両 | 早見車両 | 1700000000",
  ],
  [
    "both as one subject",
    "図書庁と早見木工は4日、書架1台の建造契約に調印した。契約金額は102億3千万円で、来年度に納める。",
    "書架1台の建造 | 早見木工 | 10230000000",
  ],
  [
    "another currency, which is no yen",
    "図書庁は、移動書架120台の製造契約を、早見システムズ社と総額3億4,500万ドルで締結したと発表した。",
    "移動書架120台の製造 | 早見システムズ社 | -",
  ],
  [
    "what it is to serve, a number of years away",
    "早見木工は29日、図書庁と次期書架の開発に向けた契約を結んだ。契約金額は1361億円。来年度から9年で計2000億円を予算化する。",
    "次期書架の開発 | 図書庁 | 136100000000",
  ],
  [
    "one after the other, the second also with the first's party",
    "図書庁は、移動書架6台のまとめ買い契約について、早見木工と384億9120万円で契約した。合わせて型が新しいため、初度費59億8860万円も契約した。",
    "移動書架6台のまとめ買い | 早見木工 | 38491200000",
    "初度費 | 早見木工 | 5988600000",
  ],
  [
    "parts behind the sum of all",
    "図書庁は11日、本を運ぶため、早見木工と2件の契約を結んだ。契約額は計790億円。大型の量産が約210億円、小型の開発が約580億円となっている。",
    "大型の量産 | 早見木工 | 21000000000",
    "小型の開発 | 早見木工 | 58000000000",
  ],
  [
    "the party and the sum of what was begun before",
    "図書庁は3月1日、地上から動かす新型書架の開発を開始したと明らかにした。本を速く運ぶための書架だ。契約先は早見木工で、契約額は約323億円。",
    "新型書架の開発 | 早見木工 | 32300000000",
  ],
  [
    "lines whose columns are spaces",
    "No. 件名 契約日 契約相手方 契約金額(税込)\n1 書架 3台 令和9年2月9日 早見木工株式会社 98,780,000円\n2 踏み台 2台 令和9年2月20日 令和10年3月1日 川辺木工株式会社 41,250,000円",
    "書架 3台 | 早見木工株式会社 | 98780000",
    "踏み台 2台 | 川辺木工株式会社 | 41250000",
  ],
  [
    "a list of thing, party and sum",
    "・回転書架の製造(4台) 早見木工 482億円\n・踏み台 川辺木工 29億円",
    "回転書架の製造(4台) | 早見木工 | 48200000000",
    "踏み台 | 川辺木工 | 2900000000",
  ],
  [
    "a sum in brackets behind the thing",
    "早見木工は、図書庁から陸上自衛隊の新移動書架(約90億円)の製造を受注したことを明らかにした。",
    "新移動書架の製造 | 図書庁 | 9000000000",
  ],
  [
    "a report with a dateline, a name in quotes and a tender",
    "【北町】図書館船「はやせ」型3番船の建造について図書庁は一般競争入札を行い、早見木工が約187億円で落札した。",
    "図書館船「はやせ」型3番船の建造 | 早見木工 | 18700000000",
  ],
  [
    "a part of a longer study, and who won the tender",
    "図書庁は3日、回転書架「ほんのわ」を川辺の倉に入れるための下見のうち、床の採寸について、指名競争入札で落札した早見採寸(北町)と委託契約を結んだと明らかにした。契約額は715万円。",
    "床の採寸 | 早見採寸 | 7150000",
  ],
  [
    "parts in a list that goes on in one sentence",
    "図書庁は「動く書架」の事業で、早見木工との契約が成立したと発表しました。内訳は、▼大型書架の製作におよそ31億円、▼小型書架の試作におよそ47億円で契約を結んだということです。",
    "大型書架の製作 | 早見木工 | 3100000000",
    "小型書架の試作 | 早見木工 | 4700000000",
  ],
];

for (const [how, text, ...contracts] of TEXTS) {
  test(`a contract is read from ${how}`, () => {
    assert.deepEqual(contractsOf(text), contracts);
  });
}

test("an English contract with its sum in front, and a day behind the party", () => {
  const text =
    "Library Agency Signs Contract\n\nMarch 4, 2027\n\nThe Library Agency has signed a 37.4 billion yen contract with Hayami Mokko on March 2 to upgrade eight shelves.";
  const [contract] = readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "contract" ? [fact] : [],
  );
  assert.equal(contract?.programme, "eight shelves");
  assert.equal(contract.counterparty, "Hayami Mokko");
  assert.equal(contract.amountYen, 37_400_000_000);
});
