// Revisions screen: every revision of an article, their differences, and a way back to each.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function RevisionsScreen({ id }: { readonly id: number }) {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={`${words.revisions} ${id}`}>{null}</ScreenFrame>;
}
