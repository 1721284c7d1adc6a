// Known name: what the desk knows beside the texts of a person, ship, office or other thing that readers look for by name.

export const NAME_KINDS = [
  "person",
  "ship",
  "office",
  "unit",
  "aircraft",
  "place",
  "issuer",
  "topic",
  "series",
  "section",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export type KnownName = {
  readonly kind: NameKind;
  /** As articles write it: 中谷元, ゆうだち. */
  readonly name: string;
  /** Of a person whose name has parts. */
  readonly surname?: string;
  /** In kana; a person's surname and given name are parted by ・. */
  readonly reading?: string;
  /** What else it is written as. */
  readonly also?: readonly string[];
};
