// Preview screen: the article as readers would see it, on a phone and on a desk.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function PreviewScreen({ id }: { readonly id: number }) {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={`${words.preview} ${id}`}>{null}</ScreenFrame>;
}
