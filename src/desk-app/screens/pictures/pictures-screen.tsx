// Pictures screen: the newsroom's pictures.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function PicturesScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.pictures}>{null}</ScreenFrame>;
}
