// Welcome screen: a one-time link opened: a first account, an invitation, a recovery.

import { useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { FRAME_WORDS } from "../../words/frame-words.ts";

export function WelcomeScreen({ token }: { readonly token: string }) {
  const words = useWords(FRAME_WORDS);
  return (
    <ScreenFrame title={words.welcome}>
      <input type="hidden" name="token" value={token} />
    </ScreenFrame>
  );
}
