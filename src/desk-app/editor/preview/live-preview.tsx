// Live preview: the site's own page of the article in a frame, on a phone or on a desk, made anew when what was typed is saved.

import { useEffect, useRef, useState } from "preact/hooks";
import type { EditorWords } from "../../words/editor-words.ts";

type Width = "phone" | "desktop";

/** After the last change that the server has. */
const SHOW_AFTER_MS = 700;

type LivePreviewProps = {
  readonly article: number;
  /** Grows with each saved change. */
  readonly version: number;
  readonly words: EditorWords;
};

/** The page's own window; none where an answer of another kind is shown, which nobody may look into. */
function windowOf(frame: HTMLIFrameElement | null): Window | undefined {
  return frame?.contentDocument?.defaultView ?? undefined;
}

/** Loaded anew, the page goes back to where it was read. No script runs in it. */
function Frame({ article, version, words, width }: LivePreviewProps & { readonly width: Width }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  const [shown, setShown] = useState(version);
  useEffect(() => {
    const timer = setTimeout(() => {
      top.current = windowOf(frame.current)?.scrollY ?? 0;
      setShown(version);
    }, SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [version]);
  return (
    <div class={`preview-place preview-${width}`}>
      <iframe
        ref={frame}
        title={`${words.previewTitle}: ${width === "phone" ? words.onPhone : words.onDesktop}`}
        src={`/desk/api/articles/${article}/preview?version=${shown}`}
        sandbox="allow-same-origin"
        onLoad={() => windowOf(frame.current)?.scrollTo(0, top.current)}
      />
    </div>
  );
}

export function LivePreview(props: LivePreviewProps) {
  const { words } = props;
  const [width, setWidth] = useState<Width>("phone");
  return (
    <section class="live-preview" aria-label={words.previewTitle}>
      <div class="preview-head" role="group" aria-label={words.previewTitle}>
        {(["phone", "desktop"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={width === each} onClick={() => setWidth(each)}>
            {each === "phone" ? words.onPhone : words.onDesktop}
          </button>
        ))}
      </div>
      <Frame {...props} width={width} />
    </section>
  );
}
