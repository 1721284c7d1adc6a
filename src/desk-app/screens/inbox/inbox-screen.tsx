// Inbox screen: announcements and articles as they come, newest first.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function InboxScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.inbox}>{null}</ScreenFrame>;
}
