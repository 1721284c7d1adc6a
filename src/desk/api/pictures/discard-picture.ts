// Discard picture: one that no article shows or has shown goes, with its bytes; any other stays.

import { z } from "zod";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { pictureParams } from "./picture-schema.ts";

export const discardPicture = defineRoute({
  name: "discardPicture",
  method: "DELETE",
  path: "/pictures/{name}",
  summary: "Let go of a picture that no article shows or has shown",
  right: "write",
  params: pictureParams,
  problems: ["refused"],
  answer: z.strictObject({ discarded: z.string() }).meta({ id: "DiscardedPicture" }),
  async run({ path: { name }, who: { actor }, at, deps }) {
    const found = await deps.archive.findLibraryPicture(name);
    const detail = { name, fileName: found?.fileName ?? "" };
    const outcome = await deps.archive.discardPicture(name, {
      at,
      actor,
      action: "picture.discarded",
      detail,
    });
    if (outcome === "discarded") return { discarded: name };
    if (outcome === "missing")
      throw new DeskFault({ name: "not-found", detail: `There is no picture ${name}.` });
    throw new DeskFault({
      name: "refused",
      code: "picture-kept",
      detail: "An article shows this picture or has shown it: its revisions keep it.",
    });
  },
});
