// Takes the desk view and gives who announced, by its whole name and as a headline calls it.

import type { ComposedText } from "../../terms/article.ts";
import type { Span } from "../../terms/span.ts";
import { entryName } from "../authority/authority.ts";
import { findIssuer, findIssuerOfAddress } from "../authority/look-up.ts";
import { grounded, respell } from "../template/composed-text.ts";
import type { DeskView } from "./desk-view.ts";

/** The line that names the issuer may begin with the day or a label. */
const BEFORE_ISSUER =
  /^(?:(?:令和|平成)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|所属|発表者)[\s　:：]+/u;

/** 防 衛 省 is 防衛省; 防衛省 海上幕僚監部 is two bodies. */
function closeSpacing(written: string): string {
  const name = written.replace(BEFORE_ISSUER, "");
  return /^\S(?:\s+\S)+$/u.test(name) ? name.replace(/\s+/gu, "") : name;
}

/** Where a name stands in a text: as it is, else with its letters spaced out, as in 防 衛 省. */
function findSpaced(text: string, name: string): Span | undefined {
  const at = text.indexOf(name);
  if (at >= 0) return [at, at + name.length];
  const letters = [...name].filter((letter) => letter.trim() !== "");
  const spaced = letters
    .map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&"))
    .join("[ \\u3000]{0,4}");
  const found = new RegExp(spaced, "u").exec(text);
  return found === null ? undefined : [found.index, found.index + found[0].length];
}

/** Who announced: the desk, where it decided that; else the text, the source's record, the address. */
export function composeIssuer({ reading, source, authority }: DeskView): ComposedText | undefined {
  const { issuer } = reading;
  if (reading.decided?.includes("issuer") === true) return issuer && grounded(issuer.name, { kind: "desk" });
  if (issuer !== undefined && issuer.name !== "") {
    const span = issuer.basis === "stated" ? findSpaced(reading.text, issuer.name) : undefined;
    const name = closeSpacing(issuer.name);
    return span === undefined
      ? grounded(name, { kind: "source", field: issuer.basis === "address" ? "address" : "issuer" })
      : grounded(name, { kind: "text", span });
  }
  if (source !== undefined && source.issuer !== "") {
    return grounded(source.issuer, { kind: "source", field: "issuer" });
  }
  const known = reading.address === undefined ? undefined : findIssuerOfAddress(authority, reading.address);
  return known && grounded(known.name, { kind: "authority", entry: entryName("issuers", known.name) });
}

/** By the authority file, else by the style's short names: 陸上自衛隊見本駐屯地 → 陸自見本駐屯地. */
export function shortIssuer(
  { authority, edition }: DeskView,
  issuer: ComposedText | undefined,
): ComposedText | undefined {
  if (issuer === undefined) return undefined;
  // 防衛省 統合幕僚監部 is known by its last part.
  const known =
    findIssuer(authority, issuer.text) ??
    findIssuer(authority, issuer.text.split(/\s+/u).at(-1) ?? "") ??
    findIssuer(authority, issuer.text.replace(/^防衛省/u, ""));
  if (known?.short === undefined) {
    const written = issuer.text.replace(/^防衛省\s+(?=\S)/u, "");
    const [long, short] = [...edition.shortNames].find(([name]) => written.startsWith(name)) ?? [];
    return long === undefined || short === undefined
      ? issuer
      : respell(issuer, `${short}${written.slice(long.length)}`);
  }
  return grounded(known.short, { kind: "authority", entry: entryName("issuers", known.name) });
}

/** 海上幕僚監部, 海上自衛隊見本基地 and 自衛艦隊司令部 speak for the same force. */
const OF_NO_NAME: readonly (readonly [RegExp, string])[] = [
  [/自衛艦隊|護衛隊|掃海隊/u, "海上自衛隊"],
  [/航空総隊|航空方面隊/u, "航空自衛隊"],
  [/陸上総隊/u, "陸上自衛隊"],
];

/** The force that the issuer belongs to, as a headline calls it. */
export function forceOf({ edition }: DeskView, issuer: ComposedText | undefined): ComposedText | undefined {
  // The coast guard is called 海上 too.
  if (issuer === undefined || issuer.text.includes("海上保安")) return undefined;
  const named = OF_NO_NAME.find(([pattern]) => pattern.test(issuer.text))?.[1];
  const found = [...edition.shortNames].find(
    ([long]) =>
      long.endsWith("自衛隊") &&
      (long === named || issuer.text.replace(/^防衛省\s*/u, "").startsWith(long.slice(0, 2))),
  );
  return found === undefined ? undefined : respell(issuer, found[1]);
}

/** The short issuer for a headline; none where the title itself begins with it. */
export function headIssuer(
  short: ComposedText | undefined,
  issuer: ComposedText | undefined,
  title: ComposedText | undefined,
): ComposedText | undefined {
  const names = [short?.text, issuer?.text].filter((name) => name !== undefined);
  return names.some((name) => title?.text.startsWith(name) === true) ? undefined : short;
}
