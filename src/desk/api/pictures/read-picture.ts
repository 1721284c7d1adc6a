// Read picture: what the desk knows of a picture, and which articles show it, drafts too.

import { z } from "zod";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import type { LibraryPicture } from "../../../newsroom/ports/picture-library.ts";
import type { PictureName } from "../../../terms/picture.ts";
import { pictureParams, pictureSchema } from "./picture-schema.ts";

const MOST_USES = 20;

export async function loadPicture(deps: DeskDeps, name: PictureName): Promise<LibraryPicture> {
  const found = await deps.archive.findLibraryPicture(name);
  if (found) return found;
  throw new DeskFault({ name: "not-found", detail: `There is no picture ${name}.` });
}

export const readPicture = defineRoute({
  name: "readPicture",
  method: "GET",
  path: "/pictures/{name}",
  summary: "One picture and the articles that show it now",
  right: "read",
  params: pictureParams,
  answer: z
    .strictObject({
      picture: pictureSchema,
      uses: z
        .array(z.strictObject({ article: z.int(), headline: z.string(), state: z.string() }))
        .describe(`Newest first, ${MOST_USES} at most.`),
    })
    .meta({ id: "PictureAndUses" }),
  async run({ path: { name }, deps }) {
    const picture = await loadPicture(deps, name);
    const ids = await deps.archive.listPictureUses(name, MOST_USES);
    const articles = await Promise.all(ids.map((id) => deps.archive.findArticle(id)));
    const uses = articles
      .filter((article) => article !== undefined)
      .map(({ id, headline, state }) => ({ article: id, headline: headline.text, state: state.kind }));
    return { picture, uses };
  },
});
