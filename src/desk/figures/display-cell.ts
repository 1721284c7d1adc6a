// Display cell: a cell of a figure → the text that people read.

import { formatStamp } from "../../site/markup/stamp.ts";
import type { Language } from "../../site/site-config.ts";
import { WITHDRAWN } from "../words/figure-words.ts";
import type { Cell, Column } from "./figure.ts";

export function displayCell(column: Column | undefined, cell: Cell, language: Language): string {
  if (cell === null) return column?.name === "headline" ? WITHDRAWN[language] : "–";
  const named = column?.names?.[cell]?.[language];
  if (named !== undefined) return named;
  if (typeof cell === "number") return column?.kind === "article" ? String(cell) : cell.toLocaleString("en");
  if (column?.kind === "time") return formatStamp(cell);
  if (column?.kind === "day") return cell.replace(/-0/g, "-");
  return cell;
}
