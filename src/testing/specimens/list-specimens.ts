// List specimens: the folder of specimens → each specimen's kind, name and source file, in the order of their names.

import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** `specimens/<kind>/<name>/` holds `source.txt` or `source.html`, the hand's `gold.json`, and the golden files. */
export type Specimen = {
  readonly kind: string;
  readonly name: string;
  readonly folder: string;
  readonly source: string;
};

export function listSpecimens(root: string): readonly Specimen[] {
  return globSync(join(root, "*", "*", "source.*"))
    .toSorted()
    .map((source) => {
      const folder = dirname(source);
      return { kind: basename(dirname(folder)), name: basename(folder), folder, source };
    });
}
