// Upload picture: the bytes of a picture in, the picture as the desk keeps it out; the same file once more is the same picture.

import { createHash } from "node:crypto";
import { z } from "zod";
import { MOST_PICTURE_BYTES, PICTURE_TYPES } from "../../../terms/picture.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { isHeic } from "./is-heic.ts";
import { pictureSchema } from "./picture-schema.ts";

const LONGEST_FILE_NAME = 200;

/** Without what is no part of a name: folders, controls and what turns the direction of writing. */
const fileName = z
  .string()
  .max(2000)
  .transform((name) =>
    name
      .toWellFormed()
      .replace(/^.*[/\\]/su, "")
      .replace(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(0, LONGEST_FILE_NAME)
      .toWellFormed(),
  );

/** Taken in so far that the answer says what to do with them. */
const REFUSED_BY_NAME = ["image/heic", "image/heif"];
const HEIC =
  "This picture is HEIC (HEIF), which few browsers show: save or export it as JPEG and send that. On an iPhone, Settings, Camera, Formats, Most Compatible takes JPEG from then on.";

export const uploadPicture = defineRoute({
  name: "uploadPicture",
  method: "POST",
  path: "/pictures",
  summary: "Bring in a picture: told by its content, drawn anew, freed of the place where it was taken",
  right: "upload",
  status: 201,
  query: z.strictObject({ name: fileName.default("").describe("What the file is called.") }),
  body: {
    kind: "upload",
    types: [...Object.values(PICTURE_TYPES), ...REFUSED_BY_NAME, "application/octet-stream"],
  },
  mostBytes: MOST_PICTURE_BYTES,
  problems: ["refused", "limited"],
  answer: pictureSchema,
  async run({ query, body: { bytes }, who, at, deps }) {
    const { archive, pictures } = deps;
    const sentSha256 = createHash("sha256").update(bytes).digest("hex");
    const known = await archive.findSentPicture(sentSha256);
    if (known) return known;
    if (isHeic(bytes))
      throw new DeskFault({ name: "refused", code: "picture-heic", detail: HEIC, field: "body" });
    const renewed = await pictures.renew(bytes);
    if (renewed === undefined) {
      const detail = "Other pictures are still being prepared. Please send it again in a moment.";
      throw new DeskFault({ name: "limited", detail, retryAfter: 5 });
    }
    if (!renewed.ok) {
      const detail = `This picture is not taken: ${renewed.error}.`;
      throw new DeskFault({ name: "refused", code: "picture", detail, field: "body" });
    }
    const note = {
      fileName: query.name,
      sentSha256,
      addedAt: at,
      addedBy: { id: who.account.id, name: who.account.name },
    };
    const { actor } = who;
    const { picture } = await archive.addPicture(renewed.value, note, (name) => ({
      at,
      actor,
      action: "picture.uploaded",
      detail: { name, fileName: query.name },
    }));
    return picture;
  },
});
