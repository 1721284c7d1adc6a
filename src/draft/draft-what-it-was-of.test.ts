// Drafting what a record is of: labels before a matter, points under heads, what a talk by telephone was on, who spoke where.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText } from "../testing/drafts/draft-of-text.ts";

const lines = (...written: readonly string[]): string => written.join("\n");

test("a label that says who speaks is no part of the matter that stands behind it", async () => {
  const text = lines(
    "早見国土交通大臣記者会見要旨",
    "2027年3月12日(金) 8:37 ~ 8:47",
    "(大臣から)「見本港湾法の一部を改正する法律案」の閣議決定について",
    "(大臣)",
    "本日の閣議案件で、私から1点報告があります。",
    "(大臣より)手本岬の灯台の点検について",
    "(大臣)",
    "点検は来月まで続きます。",
  );
  assert.equal(
    (await draftOfText(text)).headline,
    "早見国土交通大臣が記者会見 「見本港湾法の一部を改正する法律案」の閣議決定、手本岬の灯台の点検(3月12日)",
  );
});

test("whoever speaks stands in the headline, though two topics would not fit and nothing says 会見", async () => {
  const text = lines(
    "2027年3月12日(金) 8:37 ~ 8:47",
    "見本会館 4階ホール前",
    "早見太郎 大臣",
    "(大臣から)「見本港湾法等の一部を改正する法律案」の閣議決定について",
    "(大臣)",
    "本日の閣議案件で、私から1点報告があります。",
    "(大臣から)「我が国の港湾の革新に関する関係閣僚会議」について",
    "(大臣)",
    "本日の閣議前に開催されたところです。",
  );
  assert.match(
    (await draftOfText(text)).headline,
    /^早見大臣が記者会見 「見本港湾法等の一部を改正する法律案」の閣議決定など/u,
  );
});

test("the day before a governor's office is no part of who speaks, and papers under the announcement name its matter", async () => {
  const text = lines(
    "令和9年5月12日 見本県知事 定例記者会見",
    "1 日時 令和9年5月12日(水曜日) 10時01分~10時43分",
    "2 場所 記者会見室",
    "知事発表",
    "お手元に「見本県手仕事」の認定ということで資料があると思いますが、この度、11品目を認定するものです。私の方からは以上です。",
    "(資料)「見本県手仕事」の認定と愛称の募集について [PDFファイル/459KB]",
    "質疑",
    "Q 代表幹事",
    "観光の再開について、知事のご所見をお願いします。",
  );
  const { headline, lead } = await draftOfText(text);
  assert.match(headline, /^見本県知事が定例記者会見 「見本県手仕事」の認定と愛称の募集/u);
  assert.match(lead, /^見本県知事は、/u);
  // A paper below the questions is not that of what was announced.
  const later = `${text.replace(/\(資料\).*\n/u, "")}\n(資料)以前の募集要項について [PDFファイル/3KB]`;
  assert.doesNotMatch((await draftOfText(later)).headline, /募集要項/u);
});

test("a numbered head below a minister's opening words is their topic; a point that is a sentence is none", async () => {
  const written = (point: string): string =>
    lines(
      "外務大臣会見記録(令和9年9月)",
      "外務大臣会見記録(9月29日 日甲外相会談終了後)",
      "9月29日午前、早見大臣は宿舎見本ホテルにおいて記者会見を行ったところ、概要以下のとおり。",
      "大臣冒頭発言",
      point,
      "例示外交部長と会談を行った。両国の関係について意見が一致した。",
    );
  assert.equal(
    (await draftOfText(written("(1)日中外相会談"))).headline,
    "早見外務大臣が記者会見 日中外相会談(9月29日)",
  );
  assert.doesNotMatch((await draftOfText(written("(1)本日は遠路お越しいただいた"))).headline, /遠路/u);
});

test("a talk by telephone is told with what it was on, by its points or by what views were exchanged on", async () => {
  const talk = (...points: readonly string[]): string =>
    lines(
      "報道発表",
      "日米外相電話会談",
      "令和9年7月29日",
      "本29日午前10時から約10分間、早見太郎外務大臣は、ジョン・サンプル米国国務長官との間で電話会談を行ったところ、概要は以下のとおりです。",
      ...points,
    );
  const headlineOf = async (...points: readonly string[]): Promise<string> =>
    (await draftOfText(talk(...points))).headline;
  assert.equal(
    await headlineOf(
      "1 甲国情勢に関し、早見大臣より、情勢の悪化を深く憂慮している旨述べました。",
      "2 乙島情勢に関し、サンプル長官より、謝意が表明されました。",
    ),
    "早見外務大臣、ジョン・サンプル米国国務長官と日米外相電話会談 甲国情勢、乙島情勢(7月29日)",
  );
  assert.equal(
    await headlineOf("1 両大臣は、中東情勢を中心に意見交換を行い、緊密に連携していくことを確認しました。"),
    "早見外務大臣、ジョン・サンプル米国国務長官と日米外相電話会談 中東情勢(7月29日)",
  );
  assert.equal(
    await headlineOf(
      "1 早見大臣より、核問題について働きかけを行ったこと等を説明しました。近く開始されるイランの核問題に関する協議の見通しにつき説明がありました。",
    ),
    "早見外務大臣、ジョン・サンプル米国国務長官と日米外相電話会談 イランの核問題(7月29日)",
  );
  // What points back, and what names no matter, is left out.
  assert.equal(
    await headlineOf(
      "1 両大臣は、この問題について意見交換を行いました。",
      "2 地域情勢について意見交換を行いました。",
    ),
    "早見外務大臣、ジョン・サンプル米国国務長官と日米外相電話会談(7月29日)",
  );
});

test("who speaks where is told of words of mourning and greetings", async () => {
  const mourning = lines(
    "運輸大臣追悼の辞",
    "前に戻る",
    "運輸大臣 早 見 太 郎",
    "本日、ここに御遺族のご参列を得て、第三十回見本船員追悼式が執り行われるに当たり、謹んで追悼の辞を捧げます。",
    "皆様方は、ありし日、重要な役割を担ってこられました。",
  );
  assert.equal((await draftOfText(mourning)).headline, "早見運輸大臣が第三十回見本船員追悼式で追悼の辞");
  const greeting = lines(
    "見本隊員追悼式",
    "令和9年10月26日、早見総理は、見本省で開催された令和9年度見本隊員追悼式に参列しました。",
    "総理は、黙とうを捧げ、追悼の辞を述べた後、献花を行いました。",
    "総理は、追悼の辞で次のように述べました。",
    "「見本隊員追悼式に当たり、ここに謹んで、追悼の誠を捧げます。」",
  );
  const { headline, lead } = await draftOfText(greeting);
  assert.equal(headline, "早見総理が見本隊員追悼式で追悼の辞(10月26日)");
  assert.equal(lead, "早見総理は、令和9(2027)年10月26日(火)、見本隊員追悼式で追悼の辞を述べた。");
  const read = greeting
    .replace("総理は、追悼の辞で", "副大臣が代読した追悼の辞は")
    .replace("追悼の辞を述べた後、", "");
  assert.doesNotMatch((await draftOfText(read)).headline, /早見総理が/u);
});
