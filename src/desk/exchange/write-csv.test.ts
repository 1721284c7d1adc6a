import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "../figures/figure.ts";
import { writeFigureCsv, writeFiguresCsv } from "./write-csv.ts";

const both = (text: string) => ({ ja: text, en: text });

function figureOf(...rows: Figure["rows"]): Figure {
  return {
    name: "now",
    title: both("now"),
    about: both(""),
    empty: both(""),
    columns: [
      { name: "headline", label: both("見出し"), kind: "text" },
      { name: "readers", label: both("読者"), kind: "count" },
    ],
    rows,
    plot: { kind: "bars", label: 0, value: 1 },
  };
}

const bodyOf = (csv: string): string => csv.slice("\ufeffheadline,readers\r\n".length);

test("a table begins with its columns' names, behind the mark by which spreadsheets know UTF-8", () => {
  assert.equal(writeFigureCsv(figureOf(["発表", 3])), "\ufeffheadline,readers\r\n発表,3\r\n");
  assert.equal(writeFigureCsv(figureOf()), "\ufeffheadline,readers\r\n");
});

test("a headline that begins like a formula is text to every spreadsheet", () => {
  for (const start of [
    "=",
    "+",
    "-",
    "@",
    "|",
    "%",
    "\t=",
    "  =",
    "\ufeff=",
    "＝",
    "＋",
    "\n=",
    "\u00a0=",
    "\u3000@",
  ]) {
    const body = bodyOf(writeFigureCsv(figureOf([`${start}cmd|' /C calc'!A0`, 1])));
    assert.match(body, /^"'/, JSON.stringify(start));
  }
  assert.match(bodyOf(writeFigureCsv(figureOf(["\u0000=1+1", 1]))), /^"'=1\+1",1/);
  assert.match(bodyOf(writeFigureCsv(figureOf(["\rx", 1]))), /^"'\rx"/);
});

test("numbers stay numbers, below nought too, and what is not there is empty", () => {
  assert.equal(
    bodyOf(writeFigureCsv(figureOf(["甲", -3], ["乙", null], ["丙", 1.5]))),
    "甲,-3\r\n乙,\r\n丙,1.5\r\n",
  );
});

test("quotation marks, commas and line ends stay within their cell; half a letter becomes a whole one", () => {
  const csv = bodyOf(writeFigureCsv(figureOf(['「"A",B」\r\n次', 1], ["\ud800", 2])));
  assert.equal(csv, '"「""A"",B」\r\n次",1\r\n\ufffd,2\r\n');
});

test("several figures are one table, one line for each cell", () => {
  assert.equal(
    writeFiguresCsv([figureOf(["甲", 3])]),
    "\ufefffigure,row,column,value\r\nnow,1,headline,甲\r\nnow,1,readers,3\r\n",
  );
});
