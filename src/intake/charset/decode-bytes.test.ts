import { strict as assert } from "node:assert";
import { describe, it } from "node:test";
import fc from "fast-check";
import { encode, type SpecimenCharset, STATEMENT } from "../../testing/intake/specimens.ts";
import { decodeBytes } from "./decode-bytes.ts";

const CHARSETS: readonly (readonly [SpecimenCharset, string])[] = [
  ["SJIS", "shift_jis"],
  ["EUCJP", "euc-jp"],
  ["JIS", "iso-2022-jp"],
  ["UTF8", "utf-8"],
];

const codes = (warnings: readonly { readonly code: string }[]): readonly string[] =>
  warnings.map(({ code }) => code);

describe("the charset of received bytes", () => {
  for (const [encoding, charset] of CHARSETS) {
    it(`finds ${charset} where nothing is declared`, async () => {
      const decoded = await decodeBytes(encode(STATEMENT, encoding));
      assert.deepEqual(decoded, { text: STATEMENT, charset, warnings: [], unreadable: 0 });
    });

    it(`believes a header that says ${charset}`, async () => {
      const decoded = await decodeBytes(encode(STATEMENT, encoding), `text/plain; charset="${charset}"`);
      assert.equal(decoded.text, STATEMENT);
      assert.deepEqual(decoded.warnings, []);
    });

    for (const [, wrong] of CHARSETS.filter(([, other]) => other !== charset)) {
      it(`overrides a header that says ${wrong} over ${charset}, and says so`, async () => {
        const decoded = await decodeBytes(encode(STATEMENT, encoding), `text/html; charset=${wrong}`);
        assert.equal(decoded.text, STATEMENT);
        assert.equal(decoded.charset, charset);
        assert.deepEqual(codes(decoded.warnings), ["charset-overridden"]);
        assert.match(decoded.warnings[0]?.message ?? "", new RegExp(`${wrong}.*read as ${charset}`, "u"));
      });
    }

    it(`overrides a single-byte charset, in which anything is valid, over ${charset}`, async () => {
      const decoded = await decodeBytes(encode(STATEMENT, encoding), "text/html; charset=iso-8859-1");
      assert.equal(decoded.text, STATEMENT);
      assert.deepEqual(codes(decoded.warnings), ["charset-overridden"]);
    });
  }

  it("reads the meta element, in both spellings and late in the head", async () => {
    for (const meta of [
      '<meta charset="Shift_JIS">',
      '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">',
      `<!-- ${"x".repeat(2000)} --><meta charset=x-sjis>`,
    ]) {
      const decoded = await decodeBytes(encode(`<html><head>${meta}<title>省</title>`, "SJIS"), "text/html");
      assert.equal(decoded.charset, "shift_jis");
      assert.match(decoded.text, /<title>省/u);
    }
  });

  it("reads CP932's own characters, which Shift_JIS proper has not", async () => {
    // 髙 and 﨑 (IBM extensions), ① (NEC row 13), a wave dash
    const decoded = await decodeBytes(
      Uint8Array.from([0xfb, 0xfc, 0xfa, 0xb1, 0x87, 0x40, 0x81, 0x60]),
      "text/plain; charset=Windows-31J",
    );
    assert.equal(decoded.text, "髙﨑①～");
  });

  it("trusts a byte order mark before a header", async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...encode("知らせ", "UTF8")]);
    const decoded = await decodeBytes(bytes, "text/plain; charset=shift_jis");
    assert.deepEqual([decoded.text, decoded.charset, decoded.warnings], ["知らせ", "utf-8", []]);
  });

  it("reads UTF-16 with a mark, and without one where line breaks show it", async () => {
    const little = Buffer.from(STATEMENT, "utf16le");
    assert.equal((await decodeBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).text, STATEMENT);
    assert.equal((await decodeBytes(little)).charset, "utf-16le");
    assert.equal((await decodeBytes(Buffer.from(little).swap16())).charset, "utf-16be");
  });

  it("keeps the declared charset for a few broken bytes, and counts them", async () => {
    const bytes = Buffer.concat([encode(STATEMENT.repeat(4), "UTF8"), Buffer.from([0xe3, 0x81])]);
    const decoded = await decodeBytes(bytes, "text/plain; charset=utf-8");
    assert.equal(decoded.charset, "utf-8");
    assert.equal(decoded.text, `${STATEMENT.repeat(4)}\uFFFD`);
    assert.deepEqual(codes(decoded.warnings), ["unreadable-characters"]);
  });

  it("names a charset that does not exist", async () => {
    const decoded = await decodeBytes(encode(STATEMENT, "EUCJP"), "text/plain; charset=x-nowhere");
    assert.equal(decoded.text, STATEMENT);
    assert.deepEqual(codes(decoded.warnings), ["charset-unknown"]);
  });

  it("never throws, whatever the bytes and the header", async () => {
    const header = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.constant("text/html; charset=iso-2022-jp"),
    );
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), header, async (bytes, type) => {
      const decoded = await decodeBytes(bytes, type);
      assert.ok(decoded.unreadable >= 0 && decoded.unreadable <= 1);
    });
    await fc.assert(property, { seed: 20_260_216, numRuns: 300 });
  });
});
