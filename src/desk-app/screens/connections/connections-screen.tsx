// Connections screen: tokens of programs, and where they are told of changes.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function ConnectionsScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.connections}>{null}</ScreenFrame>;
}
