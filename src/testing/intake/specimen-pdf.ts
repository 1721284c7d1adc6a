// Specimen PDFs for tests: takes pages as drawing operators and fonts as PDF syntax, gives the bytes of a whole PDF.

export type SpecimenFont =
  /** A Japanese font that is not in the file: the reader has to bring the character map. */
  | { readonly kind: "unembedded"; readonly encoding: string }
  /** Glyph drawings in the file whose codes mean nothing without the ToUnicode map. */
  | { readonly kind: "embedded"; readonly characters: string }
  | { readonly kind: "standard"; readonly name: string };

export type SpecimenPdf = {
  readonly pages: readonly string[];
  readonly fonts?: Readonly<Record<string, SpecimenFont>>;
  readonly title?: string;
  /** Put into the trailer: an encryption dictionary. */
  readonly trailer?: string;
  readonly pageBox?: string;
};

/** Objects 1 (catalog), 2 (pages) and 3 (document information) come first; fonts and pages follow. */
export function writeSpecimenPdf(specimen: SpecimenPdf): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", "", ""];
  const add = (body: string): number => objects.push(body);
  const fonts = Object.entries(specimen.fonts ?? {}).map(
    ([name, font]) => `/${name} ${addFont(font, add)} 0 R`,
  );
  const resources = `<< /Font << ${fonts.join(" ")} >> >>`;
  const box = specimen.pageBox ?? "[0 0 595 842]";
  const kids = specimen.pages.map((content) => {
    const stream = add(streamOf(content));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${resources} /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  objects[2] = specimen.title === undefined ? "<< >>" : `<< /Title <FEFF${utf16Hex(specimen.title)}> >>`;
  return layOut(objects, specimen.trailer ?? "");
}

/** One line of text at a place: `size` in points, `text` in the font's own codes as hexadecimal. */
export function showAt(font: string, size: number, x: number, y: number, hex: string): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

/** UTF-16 big-endian, as the UniJIS-UTF16 encodings and PDF text strings take it. */
export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");
}

/** Codes of an embedded specimen font: 1 for its first character, and so on. */
export function glyphHex(characters: string, text: string): string {
  return Array.from(text, (one) => (characters.indexOf(one) + 1).toString(16).padStart(2, "0")).join("");
}

function addFont(font: SpecimenFont, add: (body: string) => number): number {
  if (font.kind === "standard") {
    return add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font.name} /Encoding /WinAnsiEncoding >>`);
  }
  if (font.kind === "embedded") return addDrawnFont(font.characters, add);
  const descriptor = add(
    "<< /Type /FontDescriptor /FontName /SpecimenMincho /Flags 6 /FontBBox [0 -120 1000 880] " +
      "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
  );
  const descendant = add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SpecimenMincho " +
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> " +
      `/FontDescriptor ${descriptor} 0 R /DW 1000 >>`,
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SpecimenMincho /Encoding /${font.encoding} ` +
      `/DescendantFonts [${descendant} 0 R] >>`,
  );
}

/** A Type 3 font: every glyph is an empty box; only the ToUnicode map says what it stands for. */
function addDrawnFont(characters: string, add: (body: string) => number): number {
  const glyph = add(streamOf("1000 0 0 0 1000 1000 d1 0 0 900 900 re f"));
  const names = Array.from(characters, (_, at) => `/g${at + 1}`);
  const map = Array.from(
    characters,
    (one, at) => `<${(at + 1).toString(16).padStart(2, "0")}> <${utf16Hex(one)}>`,
  );
  const unicode = add(
    streamOf(
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Specimen def /CMapType 2 def " +
        "1 begincodespacerange <00> <ff> endcodespacerange " +
        `${map.length} beginbfchar ${map.join(" ")} endbfchar endcmap end end`,
    ),
  );
  const widths = names.map(() => "1000").join(" ");
  return add(
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] " +
      `/CharProcs << ${names.map((name) => `${name} ${glyph} 0 R`).join(" ")} >> ` +
      `/Encoding << /Type /Encoding /Differences [1 ${names.join(" ")}] >> ` +
      `/FirstChar 1 /LastChar ${names.length} /Widths [${widths}] /ToUnicode ${unicode} 0 R /Resources << >> >>`,
  );
}

function streamOf(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`;
}

function layOut(objects: readonly string[], trailer: string): Uint8Array {
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + xref + end, "latin1");
}
