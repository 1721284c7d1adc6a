// Drafting short announcements as ministries, cities and councils write them: mayors, ceremonies, talks that were held, contracts that a council agreed to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const draftOf = (
  ...written: readonly string[]
): Promise<{ readonly headline: string; readonly lead: string }> => draftOfText(written.join("\n"));

test("a mayor holds a conference as a governor does, and numbers of points are no topics", async () => {
  const { headline, lead } = await draftOf(
    "市長定例記者会見(令和9年6月)",
    "日時 令和9年6月8日(火)13時30分~14時05分",
    "場所 市役所3階 応接室",
    "発表項目",
    "(1)市制70周年式典の開催について",
    "(2)手本助成の対象拡大について",
    "質疑応答",
    "記者 出馬について伺います。",
    "市長 まだ決めておりません。",
  );
  assert.match(headline, /^市長が定例記者会見 市制70周年式典の開催、手本助成の対象拡大/u);
  assert.doesNotMatch(headline, /\([12]\)|記者 /u);
  assert.match(lead, /^市長は、/u);
});

test("a talk of which the text says that it was held was held, though its title says 実施について", async () => {
  const talk = (told: string): Promise<{ readonly headline: string }> =>
    draftOf(
      "日・フィジー防衛相会談の実施について",
      "令和9年4月21日",
      "防衛省",
      `令和9年4月21日(水)14時から14時45分まで、早見太郎防衛大臣は、訪日中のピオ・サンプル・フィジー共和国内務・移民大臣と${told}。`,
    );
  assert.equal(
    (await talk("会談を行いました")).headline,
    "早見防衛大臣、フィジー内務・移民大臣との日・フィジー防衛相会談を開催(4月21日)",
  );
  assert.doesNotMatch((await talk("会談を行う予定です")).headline, /会談を開催\(/u);
});

test("words at a ceremony are told with who spoke, though name and form stand on the first line", async () => {
  assert.equal(
    (
      await draftOf(
        "早見防衛大臣 訓示",
        "手本大学校卒業式",
        "令和9年3月21日",
        "本日、ここに手本大学校の卒業式を挙行するに当たり、卒業生諸君に一言申し上げる。",
      )
    ).headline,
    "早見防衛大臣が手本大学校の卒業式で訓示(3月21日)",
  );
});

test("a contract that a council agreed to is told as agreed to, and not as concluded", async () => {
  const record = (end: string): Promise<{ readonly headline: string }> =>
    draftOf(
      "令和9年第4回定例会会議録(6月7日_日程第9)",
      "○議長(早見太郎) 日程第9、議案第68号、工事請負契約の締結についてを議題とします。",
      "○総務課長(手本次郎) 議案第68号、工事請負契約の締結について、提案理由のご説明を申し上げます。",
      "工事名は見本団地公営住宅建設工事で、方法は令和9年5月30日に、有限会社手本建設、株式会社例示工務店の2社による指名競争入札の結果、落札によるものです。",
      "契約金額は消費税込みで57,750千円、契約の相手方は有限会社手本建設で、所在地については議案書のとおりでございます。",
      end,
    );
  assert.match(
    (await record("○議長(早見太郎) 起立多数です。よって、議案第68号は原案のとおり可決されました。")).headline,
    /^見本団地公営住宅建設工事の契約締結を可決 手本建設と5775万円/u,
  );
  assert.doesNotMatch(
    (await record("○議長(早見太郎) よって、議案第68号は否決されました。")).headline,
    /可決/u,
  );
});

test("who is greeted as the other at a joint conference stands beside who opens it", async () => {
  const conference = (greeting: string): Promise<{ readonly headline: string }> =>
    draftOf(
      "令和9年12月16日日仏共同記者会見",
      "【早見総理冒頭発言】",
      greeting,
      "両国の話合いは進みました。",
    );
  assert.equal(
    (await conference("サンプル大統領、ピエール。ようこそ、日本へ。国民を代表して歓迎したいと思います。"))
      .headline,
    "早見総理とサンプル大統領が日仏共同記者会見(12月16日)",
  );
  assert.equal(
    (await conference("サンプル大統領とは先月も会いました。ようこそと申し上げました。")).headline,
    "早見総理が日仏共同記者会見(12月16日)",
  );
});

test("what a minister said of a launch is told as his words, where nobody announced it", async () => {
  const { lead } = await draftOf(
    "早見防衛相は12日、北朝鮮が日本海に向け弾道ミサイルを発射したことについて「北朝鮮の西側から弾道ミサイルが発射された。断固として容認できない」と述べた。",
  );
  assert.match(lead, /^早見防衛相は、?北朝鮮による弾道ミサイルの発射について以下のように述べた。$/u);
});

test("what points to a body named before is left out of a headline", async () => {
  const { headline } = await draftOf(
    "手本工業は、見本省が2028年度に調達を開始した新しい形の手本艦、いわゆる「新手本艦」のうち初年度調達分2隻の建造契約を、同省と締結しました。周辺海域の防衛を目的としています。",
  );
  assert.doesNotMatch(headline, /同省/u);
  assert.match(headline, /建造契約を締結/u);
});

test("an event that a page without a title names in its aims is told as to be held", async () => {
  const page = (aims: string): Promise<{ readonly headline: string; readonly lead: string }> =>
    draftOf(
      "報道発表資料",
      "<見本県、手本市同時発表>",
      "1.開催趣旨",
      `今年度の${aims}では、昨年11月に開催された締約国会議の結果を報告するとともに、地元からの情報発信の取組等を紹介します。環境省、見本県及び手本市が主催します。`,
      "2.概要",
      "日時:令和9年2月7日(日)13:00~16:00",
      "場所:手本市国際交流会館 6階ホール",
      "主催:環境省、見本県、手本市",
    );
  const { headline, lead } = await page("「手本条約記念フォーラム2026-27」");
  assert.match(headline, /手本条約記念フォーラム2026-27を開催予定\(2月7日\)$/u);
  assert.match(lead, /「手本条約記念フォーラム2026-27」の開催について/u);
  assert.doesNotMatch((await page("「手本の心」")).headline, /手本の心を開催/u);
});

test("a question's slogan makes room for what it is about", async () => {
  const { headline } = await draftOf(
    "防衛大臣記者会見概要 令和9年9月26日(10時47分~10時56分)",
    "1 発表事項",
    "なし。",
    "2 質疑応答",
    "Q:手本総理は昨日、「国を前へ」を名目に衆議院を解散する考えを表明しました。大臣はどのように受け止められましたか。",
    "A:総理のお考えと承知しています。",
  );
  assert.match(headline, /会見 手本総理、衆議院を解散する考えを表明\(9月26日\)$/u);
});

test("a question about yesterday's conference is about what it told first", async () => {
  const asked = (question: string): Promise<{ readonly headline: string }> =>
    draftOf(
      "防衛大臣記者会見概要 令和9年9月26日(10時47分~10時56分)",
      "1 発表事項",
      "なし。",
      "2 質疑応答",
      `Q:手本総理は昨日、衆議院を解散する考えを表明しました。警戒が続く中ですが、大臣は${question}についてどのように受け止められましたか。`,
      "A:総理のお考えと承知しています。",
    );
  assert.match((await asked("昨日の会見とその意義")).headline, /会見 手本総理、衆議院を解散する考えを表明/u);
  assert.match((await asked("手本基地の警備")).headline, /会見 手本基地の警備/u);
});
