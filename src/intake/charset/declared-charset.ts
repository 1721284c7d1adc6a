// Declared charset: what the bytes themselves, the transport or the page's meta element say the charset is.

export type Declaration = {
  /** As TextDecoder names it. */
  readonly charset: string;
  readonly by: "byte order mark" | "Content-Type header" | "XML declaration" | "meta element";
};

/** Names seen in the wild that the Encoding Standard does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  "x-ms-cp932": "shift_jis",
  windows31j: "shift_jis",
  eucjp: "euc-jp",
  euc_jp: "euc-jp",
  iso2022jp: "iso-2022-jp",
  jis: "iso-2022-jp",
};

/** The standard asks for 1,024 bytes; pages with long comments first are common enough. */
const META_BYTES = 4096;

/** In order of trust: byte order mark, transport, page. */
export async function readDeclarations(
  bytes: Uint8Array,
  contentType: string | undefined,
): Promise<{ readonly declarations: readonly Declaration[]; readonly unknown?: string }> {
  const mark = readByteOrderMark(bytes);
  if (mark !== undefined) return { declarations: [{ charset: mark, by: "byte order mark" }] };
  const declarations: Declaration[] = [];
  const label = readHeaderCharset(contentType);
  const charset = label === undefined ? undefined : canonicalCharset(label);
  if (charset !== undefined) declarations.push({ charset, by: "Content-Type header" });
  const xml = readXmlCharset(bytes);
  if (xml !== undefined) declarations.push({ charset: xml, by: "XML declaration" });
  // What follows an XML declaration may be a feed, and a meta element in it then speaks of another page.
  const meta = xml === undefined ? await readMetaCharset(bytes) : undefined;
  if (meta !== undefined) declarations.push({ charset: meta, by: "meta element" });
  return label !== undefined && charset === undefined ? { declarations, unknown: label } : { declarations };
}

function readByteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function readHeaderCharset(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? "")?.[1];
}

/** The Encoding Standard's name for a label, or nothing for one it does not know. */
function canonicalCharset(label: string): string | undefined {
  const folded = label.toLowerCase();
  try {
    return new TextDecoder(ALIASES[folded] ?? folded).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 cannot be declared in bytes that are read as ASCII here: it would be a mistake. */
function readXmlCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString(
    "latin1",
  );
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'\s]+)["']/u.exec(head)?.[1];
  const charset = label === undefined ? undefined : canonicalCharset(label);
  return charset?.startsWith("utf-16") === true ? "utf-8" : charset;
}

/** Loaded only for bytes that can hold a meta element or an XML declaration. */
async function readMetaCharset(bytes: Uint8Array): Promise<string | undefined> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, META_BYTES)).toString(
    "latin1",
  );
  if (!/<(?:meta|\?xml)/i.test(head)) return undefined;
  // Most pages name UTF-8 and nothing else: then there is nothing to sniff, and nothing to load.
  const named = Array.from(head.matchAll(/charset\s*=\s*["']?\s*([^\s"'>;/]+)/gi), ([, label]) =>
    label?.toLowerCase(),
  );
  if (/<meta[^>]*charset/i.test(head) && named.every((label) => label === "utf-8")) return "utf-8";
  const { default: sniff } = await import("html-encoding-sniffer");
  const found = sniff(bytes, { maxPrescanBytes: META_BYTES, defaultEncoding: "" });
  return found === "" ? undefined : canonicalCharset(found);
}
