// Account screen: the viewer's own account, how it is opened, and its sessions.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function AccountScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.account}>{null}</ScreenFrame>;
}
