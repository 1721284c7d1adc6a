// Copy choice: the options of an export in, what copy of the site is asked for out, if one is.

import type { CommandCall, CommandOption } from "../command.ts";
import { UsageError } from "../command.ts";
import { ARTICLE_FORMATS, type ArticleChoice } from "./article-choice.ts";

export type CopyChoice = {
  readonly folder: string;
  /** Without a trailing slash; undefined where none was given. */
  readonly base: string | undefined;
  readonly isUpdate: boolean;
  readonly compress: boolean;
};

/** Where `serve` is found when it is told nothing. */
export const DEFAULT_BASE = "http://127.0.0.1:4870";

export function articleChoiceOf(call: CommandCall): ArticleChoice | undefined {
  const as = call.text("as");
  if (as === undefined) return undefined;
  const format = ARTICLE_FORMATS.find((known) => known === as);
  if (!format) throw new UsageError(`--as takes ${ARTICLE_FORMATS.join(" or ")}, not "${as}"`);
  const [folder, ...others] = call.inputs;
  if (folder === undefined || folder === "" || others.length > 0)
    throw new UsageError(`--as ${format} takes one folder to write into`);
  return { format, folder, base: baseOf(call.text("base")) ?? DEFAULT_BASE };
}

export const COPY_OPTIONS: Readonly<Record<string, CommandOption>> = {
  as: { type: "string", value: "FORMAT", about: "published articles as markdown or ninjs, into a folder" },
  static: { type: "string", value: "FOLDER", about: "write the public site as plain files into this folder" },
  base: {
    type: "string",
    value: "URL",
    about: "with --static and --as ninjs: where readers find it (https://news.example, or a folder below it)",
  },
  update: { type: "boolean", about: "with --static: bring a copy up to date, or go on where it broke off" },
  compress: { type: "boolean", about: "with --static: beside each text file what is sent as .br and .gz" },
};

export function baseOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const url = URL.parse(base);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(`--base takes an http(s) address without a query, not "${base}"`);
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

export function copyChoiceOf(call: CommandCall): CopyChoice | undefined {
  const folder = call.text("static");
  const choice = {
    base: baseOf(call.text("base")),
    isUpdate: call.flag("update"),
    compress: call.flag("compress"),
  };
  if (folder === undefined) {
    const alone = (
      call.text("as") === undefined ? ["base", "update", "compress"] : ["update", "compress"]
    ).find((name) => call.text(name) !== undefined || call.flag(name));
    if (alone !== undefined) throw new UsageError(`--${alone} goes with --static FOLDER`);
    return undefined;
  }
  if (call.text("as") !== undefined)
    throw new UsageError("--static and --as are two exports: give one of them");
  if (folder === "") throw new UsageError("--static takes the folder that the copy goes into");
  if (call.inputs.length > 0)
    throw new UsageError("--static writes into its folder: an export to a file is another call");
  return { folder, ...choice };
}
