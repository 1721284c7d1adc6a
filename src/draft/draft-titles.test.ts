// Drafting from pages whose first lines are no title: links, captions, names of sites; and from headlines of papers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draft } from "../testing/drafts/draft.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

const TEXT = "見本の計画の詳細です。";

function below(first: string, ...lines: readonly string[]): string {
  return headline("notice", [...lines, TEXT], [], { title: first });
}

test("what a page leads to, a picture's caption and a paper's praise of itself are no title: the line below them is", () => {
  const matter = "見本制度の改正の公布";
  const expected = "見本省、見本制度の改正の公布を公表(2月10日)";
  assert.equal(below("もっと詳しく", matter), expected);
  assert.equal(below("- トップ", "[ 自動車・輸送機 ]", matter), expected);
  assert.equal(below("Topics · Post Article", matter), expected);
  assert.equal(below("« 前の記事 | Main | 次の記事 »", matter), expected);
  assert.equal(below("創刊30年の見本新聞は防衛の全般を伝える", matter), expected);
  assert.equal(below("会見室で説明する早見渡副知事=見本県庁", matter), expected);
  assert.equal(below("格納庫に並ぶ練習機(C)見本通信", matter), expected);
});

test("a year alone and who pays a call in a picture are no title", () => {
  const matter = "見本国の首席との懇談について";
  const expected = "見本省、見本国の首席との懇談を公表(2月10日)";
  assert.equal(below("2024年", matter), expected);
  assert.equal(below("令和6年度", matter), expected);
  assert.equal(below("表敬を受ける早見総理大臣", matter), expected);
});

test("a point, a row or a day below a link is no title either", () => {
  for (const line of ["・要請日時 2月9日", "【退職】早見渡", "2月9日 10:00", "項目 | 値 | 備考"]) {
    assert.equal(below("もっと見る", line), "見本省の発表(2月10日)", line);
  }
});

test("the name of a site goes, on whichever side of the bar it stands", () => {
  const expected = "見本省、見本制度の改正の公布を公表(2月10日)";
  assert.equal(below("外務省|見本制度の改正の公布"), expected);
  assert.equal(below("見本制度の改正の公布|見本ニュース"), expected);
});

test("a paper's headline is told as it is: nothing is said to be published about it", () => {
  const told = [
    "見本派遣1年延長=手本沖の対策も―政府",
    "見本隊ヘリが災害派遣で対応",
    "見本省が計画の延長を決定",
  ];
  for (const title of told) assert.equal(below(title), `${title}(2月10日)`, title);
  const matters = ["自衛隊員が行った不適切な申請の処分", "装備品の移転を可能とする協定の署名"];
  for (const title of matters) assert.equal(below(title), `見本省、${title}を公表(2月10日)`, title);
});

test("an English lead says on which day or in which month, and is never empty", () => {
  const lead = (announcedAt: string, issuer?: string): string =>
    draft(
      makeFixture([official("Sample Talks", "heading"), official("They talked.")], [], {
        kind: "notice",
        title: "Sample Talks",
        language: "en",
        announcedAt,
        ...(issuer === undefined ? {} : { issuer: { name: issuer, basis: "source" } }),
      }),
    ).lead.text;
  assert.equal(
    lead("2027-02-10", "Ministry of Samples"),
    "On Wednesday, 10 February 2027, the Ministry of Samples published the following: Sample Talks.",
  );
  assert.equal(
    lead("2027-02", "Ministry of Samples"),
    "In February 2027, the Ministry of Samples published the following: Sample Talks.",
  );
});

test("a title too long for a headline is told from where a clause closes, not left out", () => {
  const title =
    "手本地方における長雨と山崩れに対する国際緊急援助活動で使う天幕と毛布の輸送に関する見本隊の行動命令の発出について";
  assert.equal(
    headline("notice", [TEXT], [], { title }),
    "見本省、国際緊急援助活動で使う天幕と毛布の輸送に関する見本隊の行動命令の発出を公表(2月10日)",
  );
});

test("who holds a conference stands before the word for it, whatever parts the two", () => {
  for (const title of ["見本幕僚長-定例記者会見", "見本幕僚長 定例記者会見Press conference"]) {
    assert.equal(headline("press-conference", [TEXT], [], { title }), "見本幕僚長が定例記者会見(2月10日)");
  }
});

test("the day in a title goes, also where its bracket stands before that of a translation", () => {
  const title = "見本閣僚会合に関する見本宣言(2027.2.10)(仮訳)";
  assert.equal(
    headline("notice", [TEXT], [], { title }),
    "見本省、見本閣僚会合に関する見本宣言を公表(2月10日)",
  );
});

test("a report whose title tells in its bracket that something is over keeps the bracket", () => {
  const title = "見本国における洪水被害(救援隊の活動終結)";
  assert.equal(
    headline("operation-report", [title, TEXT], [], { title }),
    "見本省、見本国における洪水被害(救援隊の活動終結)(2月10日)",
  );
});
