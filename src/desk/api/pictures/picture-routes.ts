// Picture routes: everything that is done with the desk's pictures.

import type { DeskRoute } from "../route.ts";
import { describePicture } from "./describe-picture.ts";
import { discardPicture } from "./discard-picture.ts";
import { listPictures } from "./list-pictures.ts";
import { readPicture } from "./read-picture.ts";
import { sendPictureFile } from "./send-picture-file.ts";
import { uploadPicture } from "./upload-picture.ts";

export const PICTURE_ROUTES: readonly DeskRoute[] = [
  listPictures,
  uploadPicture,
  readPicture,
  describePicture,
  discardPicture,
  sendPictureFile,
];
