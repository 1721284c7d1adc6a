// Media row: a row of a picture's measures in, the picture out.

import { type Picture, parsePictureName } from "../../terms/picture.ts";

export type MediaRow = Omit<Picture, "name"> & { readonly name: string };

/** Written by this room alone. */
export function toPicture({ name, ...rest }: MediaRow): Picture {
  const parsed = parsePictureName(name);
  if (!parsed) throw new Error(`Cannot read the picture "${name}": that is no picture's name.`);
  return { name: parsed.name, ...rest };
}
