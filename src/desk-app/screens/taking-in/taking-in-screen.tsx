// Taking in screen: an announcement taken in by hand; an article begun from nothing.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function TakingInScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.taking}>{null}</ScreenFrame>;
}
