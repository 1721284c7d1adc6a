// Sign-in screen: opens a session.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function SignInScreen() {
  const words = useWords(FRAME_WORDS);
  return <ScreenFrame title={words.signIn}>{null}</ScreenFrame>;
}
