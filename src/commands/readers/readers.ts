// `shirase readers`: who reads what, as tables, JSON, CSV or a page of its own; with a number, of one article.

import { writeFile } from "node:fs/promises";
import { answerReaders } from "../../desk/answer-readers.ts";
import type { ReadersFormat } from "../../desk/desk-paths.ts";
import { writeFiguresText } from "../../desk/exchange/write-text.ts";
import {
  ARTICLE_FIGURES,
  OVERVIEW_FIGURES,
  describeReaders,
  findSubject,
} from "../../desk/figures/describe.ts";
import { openFigures } from "../../desk/figures/figure-source.ts";
import { loadSections, siteSectionsOf } from "../../house-sections.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { DEFAULT_SITE_NAME } from "../../site/site-config.ts";
import type { SiteSection } from "../../site/site-config.ts";
import { parseArticleId } from "../../terms/ids.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { HOUSE_OPTION, houseFolder } from "../house/house-option.ts";
import { STORE_OPTIONS, workInStore } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";

type Choice = {
  readonly article: ArticleId | undefined;
  readonly figure: string | undefined;
  readonly format: ReadersFormat | "text";
  readonly file: string | undefined;
};

function readChoice(call: CommandCall): Choice {
  const formats = (["json", "csv"] as const).filter((format) => call.flag(format));
  const file = call.text("html");
  const [format = file === undefined ? "text" : "html"] = formats;
  if (formats.length + (file === undefined ? 0 : 1) > 1)
    throw new UsageError("readers gives one of --json, --csv and --html");
  const article = articleOf(call.text("article"));
  const known = article === undefined ? OVERVIEW_FIGURES : ARTICLE_FIGURES;
  const [figure, ...more] = call.inputs;
  if (more.length > 0 || (figure !== undefined && !known.includes(figure)))
    throw new UsageError(`readers takes one of ${known.join(", ")}, not "${call.inputs.join(" ")}"`);
  return { article, figure, format, file };
}

function articleOf(text: string | undefined): ArticleId | undefined {
  if (text === undefined) return undefined;
  const id = parseArticleId(text);
  if (id === undefined) throw new UsageError(`--article takes an article's number, not "${text}"`);
  return id;
}

async function write(archive: Archive, sections: readonly SiteSection[], choice: Choice): Promise<number> {
  const { article, figure, format, file } = choice;
  const asked = { ...(article !== undefined && { article }), ...(figure !== undefined && { figure }) };
  if (format !== "text") {
    const house = { name: DEFAULT_SITE_NAME, sections };
    const question = { ...asked, language: "ja", format, now: Date.now() } as const;
    const answer = await answerReaders(archive, house, question, "file");
    if (answer.kind === "missing") return sayMissing(article);
    if (file === undefined || file === "-") await print(answer.body);
    else await writeFile(file, answer.body);
    return 0;
  }
  const context = await openFigures(archive, sections, Date.now());
  const subject = await findSubject(context, article);
  if (!subject) return sayMissing(article);
  if (subject.kind === "article") await print(`${subject.headline}\n\n`);
  await print(writeFiguresText(await describeReaders(context, subject, figure)));
  return 0;
}

function sayMissing(article: ArticleId | undefined): number {
  say(`shirase: No article ${article ?? ""} was ever published in this store.`);
  return 1;
}

async function run(call: CommandCall): Promise<number> {
  const choice = readChoice(call);
  const sections = await loadSections(houseFolder(call));
  if (!sections.ok) {
    say(`shirase: ${sections.error}`);
    return 1;
  }
  return workInStore(call, async (archive) => {
    try {
      return await write(archive, siteSectionsOf(sections.value), choice);
    } catch (error) {
      if (choice.file === undefined || !(error instanceof Error && "code" in error)) throw error;
      say(`shirase: cannot write ${choice.file}: ${error.message}`);
      return 1;
    }
  });
}

export const readersCommand: Command = {
  name: "readers",
  summary: "show who reads what: now, over time, by section, source and device",
  inputs: "[FIGURE]",
  options: {
    article: { type: "string", value: "N", about: "of the article with this number" },
    json: { type: "boolean", about: "as JSON" },
    csv: {
      type: "boolean",
      about: "as comma-separated values; without a FIGURE, one line for each cell of all of them",
    },
    html: {
      type: "string",
      value: "FILE",
      about: "as a page with plots, in a file of its own (-: standard output)",
    },
    ...STORE_OPTIONS,
    ...HOUSE_OPTION,
  },
  examples: [
    ["shirase readers", "all figures as tables"],
    ["shirase readers now", `one of them: ${OVERVIEW_FIGURES.join(", ")}`],
    ["shirase readers days --csv > days.csv", "for a spreadsheet"],
    ["shirase readers --article 12 --html life.html", `an article's: ${ARTICLE_FIGURES.join(", ")}`],
  ],
  run,
};
