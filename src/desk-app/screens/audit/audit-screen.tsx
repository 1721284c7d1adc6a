// Audit screen: who did what to which article.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function AuditScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.audit}>{null}</ScreenFrame>;
}
