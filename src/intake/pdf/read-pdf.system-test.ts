import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import { assertWellFormed, encode, received, surfaces } from "../../testing/intake/specimens.ts";
import { readJob } from "./read-job.ts";
import { readPdf, toDocument } from "./read-pdf.ts";
import {
  glyphHex,
  showAt,
  type SpecimenFont,
  utf16Hex,
  writeSpecimenPdf,
} from "../../testing/intake/specimen-pdf.ts";

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const GLYPHS = "防衛省は令和8年の日程を公表した。会";

const FONTS: Readonly<Record<string, SpecimenFont>> = {
  U: { kind: "unembedded", encoding: "UniJIS-UTF16-H" },
  S: { kind: "unembedded", encoding: "90ms-RKSJ-H" },
  V: { kind: "unembedded", encoding: "UniJIS-UTF16-V" },
  E: { kind: "embedded", characters: GLYPHS },
  H: { kind: "standard", name: "Helvetica" },
};

type Outcome = Awaited<ReturnType<typeof readPdf>>;

/** In this thread, which loads the reader once. */
async function readHere(bytes: Uint8Array): Promise<Outcome> {
  const outcome = await readJob({ bytes: new Uint8Array(bytes), limits: DEFAULT_LIMITS });
  return { ok: true, value: toDocument(outcome.kind === "read" ? outcome : assert.fail(outcome.why)) };
}

const readInThread = (bytes: Uint8Array): Promise<Outcome> => readPdf(bytes, "specimen.pdf", DEFAULT_LIMITS);

async function read(bytes: Uint8Array, by = readHere): Promise<Outcome> {
  const outcome = await by(bytes);
  if (outcome.ok) {
    const { rawPages } = outcome.value;
    assertWellFormed(outcome.value, (page) => rawPages[(page ?? 0) - 1] ?? "");
  }
  return outcome;
}

async function readSurfaces(...pages: string[]): Promise<readonly string[]> {
  const outcome = await read(writeSpecimenPdf({ pages, fonts: FONTS }));
  assert.ok(outcome.ok, outcome.ok ? "" : outcome.error.message);
  return surfaces(outcome.value);
}

async function refused(bytes: Uint8Array, changes: Partial<Limits> = {}): Promise<readonly [string, string]> {
  const outcome = await readDocument(received(bytes, { name: "bad.pdf" }), changes);
  assert.ok(!outcome.ok);
  assert.ok(outcome.error.message.startsWith('Cannot read "bad.pdf": '));
  return [outcome.error.code, outcome.error.message];
}

const PAGE = showAt("U", 12, 60, 700, utf16Hex("防衛省の知らせ"));

describe("text of a PDF", () => {
  it("reads fonts that are not in the file by their character maps (Unicode and Shift_JIS)", async () => {
    const content = [PAGE, showAt("S", 10.5, 60, 650, hexOf(encode("二番目の書体です。", "SJIS")))];
    assert.deepEqual(await readSurfaces(content.join("\n")), ["防衛省の知らせ", "二番目の書体です。"]);
  });

  it("reads a font in the file by its ToUnicode map", async () => {
    assert.deepEqual(
      await readSurfaces(showAt("E", 12, 60, 700, glyphHex(GLYPHS, "防衛省は日程を公表した。"))),
      ["防衛省は日程を公表した。"],
    );
  });

  it("joins the lines of a paragraph, in Japanese without a space, in English with one", async () => {
    const japanese =
      "この段落は行の右端まで届く長さがあるので次の行へそのまま続いて読まれることになるはずです";
    const english = "This English line ends where the next word would not have fitted any more,";
    const content = [
      showAt("U", 10.5, 60, 700, utf16Hex(japanese)),
      showAt("U", 10.5, 60, 684, utf16Hex("続きはここで終わる。")),
      showAt("U", 10.5, 70.5, 668, utf16Hex("字下げは新しい段落である。")),
    ];
    assert.deepEqual(
      await readSurfaces(
        content.join("\n"),
        [
          showAt("H", 12, 60, 600, hexOf(Buffer.from(english))),
          showAt("H", 12, 60, 585, hexOf(Buffer.from("so it goes on."))),
        ].join("\n"),
      ),
      [`${japanese}続きはここで終わる。`, "字下げは新しい段落である。", `${english} so it goes on.`],
    );
  });

  it("goes on behind a particle, though the line stops short of the margin", async () => {
    const margin =
      "この段落は行の右端まで届く長さがあるので次の行へそのまま続いて読まれることになるはずです。";
    const content = [
      showAt("U", 10.5, 60, 700, utf16Hex(margin)),
      showAt("U", 10.5, 60, 668, utf16Hex("見本島の北西の空域を飛行した後、例示島と見本島との間の")),
      showAt("U", 10.5, 60, 652, utf16Hex("空域で反転した。")),
    ];
    assert.deepEqual(await readSurfaces(content.join("\n")), [
      margin,
      "見本島の北西の空域を飛行した後、例示島と見本島との間の空域で反転した。",
    ]);
  });
  it("runs a paragraph on over the end of a page, around the page's number", async () => {
    const long = "頁の最後の行は右端まで届く長さがあるので次の頁の最初の行へそのまま続いて読まれるはずです";
    const outcome = await read(
      writeSpecimenPdf({
        fonts: FONTS,
        pages: [
          `${showAt("U", 10.5, 60, 90, utf16Hex(long))}\n${showAt("H", 9, 290, 30, hexOf(Buffer.from("- 1 -")))}`,
          `${showAt("U", 10.5, 60, 780, utf16Hex("次の頁で終わる。"))}\n${showAt("H", 9, 290, 30, hexOf(Buffer.from("- 2 -")))}`,
        ],
      }),
    );
    assert.ok(outcome.ok);
    assert.deepEqual(surfaces(outcome.value), [`${long}次の頁で終わる。`, "- 1 -", "- 2 -"]);
    assert.deepEqual(
      outcome.value.blocks.map(({ furniture }) => furniture ?? false),
      [false, true, true],
    );
    assert.deepEqual([...new Set(outcome.value.sourceMap.map(({ page }) => page))], [1, 2]);
  });

  it("reads vertical columns from right to left, with the ordinary signs", async () => {
    const content = [
      showAt("V", 12, 500, 780, utf16Hex("縦書きの一行目。")),
      showAt("V", 12, 470, 780, utf16Hex("「二行目」です")),
    ];
    assert.deepEqual(await readSurfaces(content.join("\n")), ["縦書きの一行目。", "「二行目」です"]);
  });

  it("gives lines with gaps under each other as rows", async () => {
    const row = (y: number, cells: readonly string[]): string =>
      cells.map((cell, at) => showAt("U", 10.5, 60 + at * 150, y, utf16Hex(cell))).join("\n");
    const content = [
      row(700, ["日時", "場所"]),
      row(680, ["二月三日", "東京"]),
      row(660, ["二月四日", "横浜"]),
    ];
    const outcome = await read(writeSpecimenPdf({ pages: [content.join("\n")], fonts: FONTS }));
    assert.ok(outcome.ok);
    assert.deepEqual(surfaces(outcome.value), ["日時\t場所", "二月三日\t東京", "二月四日\t横浜"]);
    assert.ok(outcome.value.blocks.every(({ shape, table }) => shape === "row" && table === 0));
  });

  it("sorts lines that the file draws in another order", async () => {
    const content = [700, 660, 680].map((y) => showAt("U", 10.5, 60, y, utf16Hex(`第${y}`)));
    assert.deepEqual(await readSurfaces(content.join("\n")), ["第700", "第680", "第660"]);
  });

  it("gives the title, and the biggest line as a heading", async () => {
    const content = `${showAt("U", 20, 60, 760, utf16Hex("大きな題"))}\n${PAGE}`;
    const bytes = writeSpecimenPdf({ pages: [content], fonts: FONTS, title: "文書の題" });
    const outcome = await read(bytes, readInThread);
    assert.ok(outcome.ok);
    assert.deepEqual(await read(bytes), outcome, "the thread gives what was read");
    assert.equal(outcome.value.title, "文書の題");
    assert.deepEqual(outcome.value.blocks[0], { shape: "heading", level: 1, span: [0, 4] });
  });

  it("names a page without text", async () => {
    const outcome = await read(writeSpecimenPdf({ pages: [PAGE, "0 0 100 100 re f", PAGE], fonts: FONTS }));
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.value.warnings.map(({ code, message }) => [code, message.startsWith("Page 2 has no text")]),
      [["pdf-page-without-text", true]],
    );
  });
});

/** Each megabyte is the same bytes again: to deflate all of them takes seconds. */
function packSpaces(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(1_000_000, " "), {
    level: 9,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const [head, end] = [Buffer.from([0x78, 0xda]), Buffer.from([0x03, 0x00])];
  return Buffer.concat([head, ...Array.from({ length: megabytes }, () => one), end]);
}

describe("a PDF that cannot be read", () => {
  const whole = writeSpecimenPdf({ pages: [PAGE], fonts: FONTS });

  it("has no text at all", async () => {
    const [code, message] = await refused(writeSpecimenPdf({ pages: ["0 0 9 9 re f", "0 0 9 9 re f"] }));
    assert.equal(code, "no-text");
    assert.match(message, /no text on any of its 2 pages; it is probably a scanned picture\./u);
  });

  it("breaks off, wherever it breaks off", async () => {
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const [code, message] = await refused(whole.slice(0, Math.floor(whole.byteLength * share)));
      assert.equal(code, "pdf-truncated");
      assert.match(message, /breaks off/u);
    }
  });

  it("is damaged", async () => {
    const [code] = await refused(Buffer.from("%PDF-1.7\nnothing of a PDF follows\n%%EOF"));
    assert.equal(code, "pdf-corrupt");
  });

  it("claims a number of pages that none has", async () => {
    const text = Buffer.from(whole)
      .toString("latin1")
      .replace(/\/Count 1\b/, "/Count -5");
    const [code] = await refused(Buffer.from(text, "latin1"));
    assert.equal(code, "pdf-corrupt");
  });

  it("is locked with a password", async () => {
    const key = "00".repeat(32);
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
    const [code, message] = await refused(writeSpecimenPdf({ pages: [PAGE], fonts: FONTS, trailer }));
    assert.equal(code, "pdf-encrypted");
    assert.match(message, /locked with a password\./u);
  });

  it("has more pages than the limit", async () => {
    const [code, message] = await refused(
      writeSpecimenPdf({ pages: Array<string>(12).fill(PAGE), fonts: FONTS }),
      {
        pages: 10,
      },
    );
    assert.equal(code, "too-complex");
    assert.match(message, /has 12 pages, and 10 is the limit\./u);
  });

  // Unstopped, this one takes 5 seconds and more: ten times its deadline, on whatever machine.
  it("keeps the reader busy longer than the deadline, and is stopped", async () => {
    const busy = `BT /U 1 Tf ${`<${utf16Hex("長い").repeat(400)}> Tj 0 1 Td `.repeat(12_000)} ET`;
    const [code, message] = await refused(writeSpecimenPdf({ pages: [busy], fonts: FONTS }), {
      pdfMs: 500,
      bytes: 100_000_000,
      pdfText: 100_000_000,
    });
    assert.equal(code, "timeout");
    assert.match(message, /could not be read within 0\.5 seconds\./u);
  });

  it("unpacks to more memory than the limit, from two kilobytes", async () => {
    const packed = deflateSync(packSpaces(400), { level: 9 });
    const bytes = Buffer.concat([
      Buffer.from(
        `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj
4 0 obj << /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >> stream\n`,
      ),
      packed,
      Buffer.from("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"),
    ]);
    assert.ok(bytes.length < 4096);
    const [code, message] = await refused(bytes, { pdfMemoryMegabytes: 300 });
    assert.equal(code, "pdf-too-heavy");
    assert.match(message, /more memory than it may/u);
  });

  it("swells to more text than the limit", async () => {
    const long = `BT /U 1 Tf ${`<${utf16Hex("長い").repeat(200)}> Tj 0 1 Td `.repeat(4)} ET`;
    const [code] = await refused(writeSpecimenPdf({ pages: [long], fonts: FONTS }), { pdfText: 1000 });
    assert.equal(code, "too-complex");
  });
});
