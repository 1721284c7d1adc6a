// Count figures: a downloaded file of the ledger in, its rows out, and a number that a page shows counted again from them.

/** By column; text as it stands in the file. */
export type FileRow = ReadonlyMap<string, string>;

function readFields(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found)
      throw new Error(`Cannot read the CSV at ${field.lastIndex}: "${text.slice(field.lastIndex, 40)}".`);
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** By RFC 4180. */
export function readCsv(text: string): readonly FileRow[] {
  const [head = [], ...lines] = readFields(text.replace(/^\ufeff/, ""));
  return lines.map((line) => {
    if (line.length !== head.length)
      throw new Error(`A line has ${line.length} fields, the head ${head.length}.`);
    return new Map(
      head.map((name, at) => [name, (line[at] ?? "").replace(/^'(?=\s*[=+\-@＝＋－−＠])/u, "")]),
    );
  });
}

const entriesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(" | "));

const cellOf = (row: FileRow, name: string): string => {
  const cell = row.get(name);
  if (cell === undefined) throw new Error(`The file has no column "${name}".`);
  return cell;
};

function fits(row: FileRow, name: string, wanted: string): boolean {
  const cell = cellOf(row, name);
  return cell === wanted || entriesOf(cell).includes(wanted);
}

/** `query`: what follows the table's name in `data-figure`. */
export function countAgain(rows: readonly FileRow[], query: string): number {
  const [, filters = "", measure = ""] = /^(?:\?([^#]*))?(?:#(.*))?$/.exec(query) ?? [];
  const fitting = rows.filter((row) =>
    [...new URLSearchParams(filters)].every(([name, wanted]) => fits(row, name, wanted)),
  );
  const [[kind, column] = []] = [...new URLSearchParams(measure)];
  if (kind === undefined || column === undefined) return fitting.length;
  const cells = fitting.map((row) => cellOf(row, column));
  if (kind === "sum") return cells.reduce((sum, cell) => sum + Number(cell), 0);
  if (kind === "items") return cells.reduce((sum, cell) => sum + entriesOf(cell).length, 0);
  if (kind === "distinct") return new Set(cells.filter((cell) => cell !== "")).size;
  throw new Error(`Cannot count by "${kind}".`);
}

export type ShownFigure = { readonly query: string; readonly text: string };

const MARK = /<span data-figure="([^"]*)"[^>]*>(?:<a [^>]*>)?([^<]*)(?:<\/a>)?<\/span>/g;

const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

export function figuresOf(page: string): readonly ShownFigure[] {
  return [...page.matchAll(MARK)].map(([, query = "", text = ""]) => ({
    query: decode(query),
    text: decode(text),
  }));
}

/** The last number of the text: before it there may be a month. */
export function numberOf(text: string): number {
  const digits = text.match(/\d[\d,]*/g)?.at(-1);
  if (digits === undefined) throw new Error(`There is no number in "${text}".`);
  return Number(digits.replaceAll(",", ""));
}

const COUNTED =
  /\d[\d,]*\s?(?:件|行|名(?!目)|undertakings?\b|sentences? cited|sightings?\b|contracts?\b|rows?\b)/g;

/**
 * Counts that stand outside of figures, where nobody can look behind them. What a plot's description says is the table
 * beside it; how many craft one announcement tells (2隻) is its own word, and no count of rows.
 */
export function unmarkedCounts(page: string): readonly string[] {
  const [, main = ""] = /<main[^>]*>([^]*)<\/main>/.exec(page) ?? [];
  const text = main
    .replaceAll(MARK, "")
    .replaceAll(/<p class="ledger-note">[^]*?<\/p>/g, "")
    .replaceAll(/<(script|style|blockquote|svg)[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, " ");
  return text.match(COUNTED) ?? [];
}
