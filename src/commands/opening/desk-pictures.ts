// Desk pictures: bytes that the desk was sent → a picture to keep, and small pictures for its lists, a few at a time.

import type { DeskPictures } from "../../desk/api/pictures/desk-pictures.ts";
import { createWorkQueue } from "../../intake/work-queue.ts";

/** Each may hold some hundreds of megabytes while it is unfolded. */
const AT_ONCE = 2;
const MOST_WAITING = 32;

/** The library is loaded with the first picture: a server that sees none does without it. */
export function createDeskPictures(): DeskPictures {
  const queue = createWorkQueue(AT_ONCE, MOST_WAITING);
  return {
    renew: (bytes) =>
      queue.run(async () => {
        const { renewPicture } = await import("../../intake/picture/prepare-picture.ts");
        return renewPicture(bytes);
      }),
    shrink: (bytes, width) =>
      queue.run(async () => {
        const { shrinkPicture } = await import("../../intake/picture/shrink-picture.ts");
        return shrinkPicture(bytes, width);
      }),
  };
}
