// Headline breaks: the headline in the widths of a phone and of a desk, with the breaks that the site would make.

import { useEffect, useState } from "preact/hooks";
import { callApi } from "../../api/call-api.ts";
import type { EditorWords } from "../../words/editor-words.ts";

type Piece = { readonly text: string; readonly breaks: boolean; readonly whole: boolean };
type Answer = { readonly pieces: readonly Piece[] };

/** After the last sign. */
const ASK_AFTER_MS = 350;
const LONGEST = 500;

/** The pieces of the headline as it was asked for last; its text alone until the first answer. */
function usePieces(headline: string): readonly Piece[] {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  useEffect(() => {
    const over = new AbortController();
    const ask = async (): Promise<void> => {
      const body = { headline: headline.slice(0, LONGEST) };
      const answer = await callApi<Answer>({
        method: "POST",
        path: "/headline-breaks",
        body,
        signal: over.signal,
      });
      if (answer.ok) setPieces(answer.value.pieces);
    };
    // What is broken off is asked again with newer words.
    const timer = setTimeout(() => void ask().catch(() => {}), ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [headline]);
  return pieces.length > 0 ? pieces : [{ text: headline, breaks: false, whole: false }];
}

function Line({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, breaks, whole }, at) => (
        <span key={`${at} ${text}`}>
          {breaks && <wbr />}
          {whole ? <span class="nb">{text}</span> : text}
        </span>
      ))}
    </>
  );
}

export function HeadlineBreaks({
  headline,
  words,
}: {
  readonly headline: string;
  readonly words: EditorWords;
}) {
  const pieces = usePieces(headline);
  if (headline === "") return null;
  return (
    <section class="headline-breaks" aria-label={words.breaksTitle}>
      <p class="breaks-title">{words.breaksTitle}</p>
      <dl>
        {(["phone", "desktop"] as const).map((width) => (
          <div key={width}>
            <dt>{width === "phone" ? words.onPhone : words.onDesktop}</dt>
            <dd class={`break-line break-${width}`}>
              <Line pieces={pieces} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
