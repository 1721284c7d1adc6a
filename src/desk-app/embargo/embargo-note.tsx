// Embargo note: until when an article may not go out, why, and who said so.

import type { Embargo } from "../../terms/article.ts";
import { useDesk, useWords } from "../desk-context.ts";
import { EMBARGO_WORDS } from "../words/embargo-words.ts";
import { tellTime } from "../words/tokyo-time.ts";

export function EmbargoNote({ embargo }: { readonly embargo: Embargo }) {
  const { language } = useDesk();
  const words = useWords(EMBARGO_WORDS);
  const { until, reason, by } = embargo;
  return (
    <div class="embargo-note">
      <p class="embargo-until">{words.until(tellTime(language, until))}</p>
      <dl>
        <dt>{words.why}</dt>
        <dd>{reason}</dd>
        <dt>{words.setBy}</dt>
        <dd>{by}</dd>
      </dl>
    </div>
  );
}
