// Hostile PDFs: small documents of ours that run scripts, lie about themselves, have no end or unfold to more than a machine holds.

import { deflateSync } from "node:zlib";

const MEBIBYTE = 1024 * 1024;
const SENTENCE = "BT /F1 12 Tf 50 700 Td (The ministry announces a meeting held on 8 September.) Tj ET ";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const BOX = "[0 0 595 842]";

/** Objects are numbered from 1, and the first is the catalogue. */
function pdf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(length);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

function stream(content: string | Buffer, entries = ""): Buffer {
  const bytes = Buffer.from(content);
  const head = Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from("\nendstream")]);
}

const packed = (text: string, mebibytes: number): Buffer =>
  deflateSync(Buffer.alloc(mebibytes * MEBIBYTE, text));
const form = (content: string, resources: string): Buffer =>
  stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${resources} >>`);

type Page = {
  readonly content?: string | Buffer;
  readonly packing?: string;
  readonly box?: string;
  readonly page?: string;
  readonly catalogue?: string;
  readonly resources?: string;
  /** From object 6 on. */
  readonly more?: readonly (string | Buffer)[];
};

function onePage(made: Page): Buffer {
  const {
    content = SENTENCE,
    packing = "",
    box = BOX,
    page = "",
    catalogue = "",
    resources = "",
    more = [],
  } = made;
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    stream(content, packing),
    FONT,
    ...more,
  ]);
}

function manyPages(count: number): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox ${BOX} /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>`;
  const kids = Array.from({ length: count }, (_, at) => `${at + 5} 0 R`).join(" ");
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    stream(SENTENCE),
    FONT,
    ...Array.from({ length: count }, () => page),
  ]);
}

const SCRIPT = "<< /S /JavaScript /JS (while \\(true\\) {}) >>";
const LOCKED = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O (${"1".repeat(32)}) /U (${"2".repeat(32)}) >>`;
const FLATE = "/Filter /FlateDecode";
const PICTURE = `/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8 ${FLATE}`;

/** A form that shows the next one three times, thirty times over. */
const FAN = Array.from({ length: 30 }, (_, at) =>
  form("/X Do /X Do /X Do", `/XObject << /X ${at + 7} 0 R >>`),
);

export const HOSTILE_PDFS: Readonly<Record<string, () => Buffer>> = {
  "scripts when it is opened and looked at": () =>
    onePage({
      page: `/AA << /O ${SCRIPT} >>`,
      catalogue: `/OpenAction ${SCRIPT} /Names << /JavaScript << /Names [(a) ${SCRIPT}] >> >>`,
    }),
  "5,000 pages": () => manyPages(5_000),
  "two thousand million pages, it says": () =>
    pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2000000000 /Kids [2 0 R] >>"]),
  "no table of its objects": () =>
    Buffer.concat([onePage({}).subarray(0, -60), Buffer.from("startxref\n9\n%%EOF\n")]),
  "a lock": () =>
    pdf(
      ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>", LOCKED],
      "/Encrypt 3 0 R /ID [<00> <00>]",
    ),
  "50 MB of objects that nobody needs": () =>
    onePage({
      more: Array.from({ length: 500_000 }, (_, at) => `<< /A ${at} 0 R /B (${"x".repeat(40)}) >>`),
    }),
  "900,000 objects without a table": () =>
    Buffer.from(
      `%PDF-1.7\n${Array.from({ length: 900_000 }, (_, at) => `${at + 1} 0 obj 1 endobj`).join("\n")}\nstartxref\n0\n%%EOF`,
    ),
  "brackets three million deep": () => onePage({ catalogue: `/X ${"[".repeat(3_000_000)}` }),
  "800 MB of sentences": () => onePage({ content: packed(SENTENCE, 800), packing: FLATE }),
  "a form that shows itself": () =>
    onePage({
      content: `${SENTENCE} /X Do`,
      resources: "/XObject << /X 6 0 R >>",
      more: [form("/X Do /X Do", "/XObject << /X 6 0 R >>")],
    }),
  "forms in forms, three to the power of thirty": () =>
    onePage({
      content: `${SENTENCE} /X Do`,
      resources: "/XObject << /X 6 0 R >>",
      more: [...FAN, form(SENTENCE, "")],
    }),
  "three million lines": () => onePage({ content: packed("0 0 m 500 500 l S ", 60), packing: FLATE }),
  "a picture of 400 million pixels": () =>
    onePage({
      content: `q 500 0 0 500 0 0 cm /I Do Q ${SENTENCE}`,
      resources: "/XObject << /I 6 0 R >>",
      more: [stream(packed("\u0000", 400), PICTURE)],
    }),
  "a page a hundred kilometres wide": () => onePage({ box: "[0 0 99999999 99999999]" }),
  "a page that is no rectangle": () => onePage({ box: "[0 0 -1 (x)]" }),
};
