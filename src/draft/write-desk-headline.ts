// Takes the parts of a desk piece's headline and gives it by the house's pattern: 《特集》…… 後編.

import { EMPTY_TEXT, wording } from "./template/composed-text.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { textValue } from "./template/value.ts";
import type { HouseStyle } from "./style/house-style.ts";

type DeskHeadline = {
  readonly label: string;
  readonly headline: string;
  readonly part?: string;
  readonly series?: string;
  readonly language: "ja" | "en";
};

export function writeDeskHeadline(style: HouseStyle, { language, ...parts }: DeskHeadline): string {
  const edition = style.editions[language];
  const fields: Readonly<Record<string, string | undefined>> = parts;
  const filled = fillTemplate(
    edition.deskHeadline,
    (name) => textValue(wording(fields[name] ?? "")),
    edition,
  );
  return (filled ?? EMPTY_TEXT).text || parts.headline;
}

/** The credit of a picture from an issuer: 画像出典:防衛省. */
export function writePictureCredit(style: HouseStyle, issuer: string, language: "ja" | "en" = "ja"): string {
  const edition = style.editions[language];
  const filled = fillTemplate(
    edition.credit,
    (name) => (name === "issuer" ? textValue(wording(issuer)) : undefined),
    edition,
  );
  return filled?.text ?? "";
}
