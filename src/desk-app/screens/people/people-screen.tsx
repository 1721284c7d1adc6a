// People screen: the accounts of the desk and their roles.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function PeopleScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.people}>{null}</ScreenFrame>;
}
