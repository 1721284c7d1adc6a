// Connections screen: tokens of programs, and where they are told of changes.

import { useDesk, useWords } from "../../desk-context.ts";
import { ScreenFrame } from "../../frame/screen.tsx";
import { CONNECTIONS_WORDS } from "../../words/connections-words.ts";
import { FRAME_WORDS } from "../../words/frame-words.ts";
import { TokensSection } from "./tokens-section.tsx";
import { WebhooksSection } from "./webhooks-section.tsx";

export function ConnectionsScreen() {
  const { language } = useDesk();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(CONNECTIONS_WORDS);
  return (
    <ScreenFrame title={frame.connections} class="connections-screen">
      <p>
        {words.lead} <a href={language === "en" ? "/en/desk/api" : "/desk/api"}>{words.toApi}</a>
      </p>
      <TokensSection />
      <WebhooksSection />
    </ScreenFrame>
  );
}
