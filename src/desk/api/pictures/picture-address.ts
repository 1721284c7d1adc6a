// Picture address: where the desk's own people see pictures, of drafts too; nobody else does.

import { parsePictureName } from "../../../terms/picture.ts";
import { API_PATH } from "../api-path.ts";

const PLACE = "/desk/pictures/";

/** `/desk/pictures/NAME` is the file's route under another name, as articles at the desk write it. */
export function apiTargetOf(target: string): string {
  if (!target.startsWith(PLACE)) return target;
  const [name = "", ...query] = target.slice(PLACE.length).split("?");
  return parsePictureName(name) ? [`${API_PATH}/pictures/${name}/file`, ...query].join("?") : target;
}
