// Preview host: the preview alone, for a screen of its own; loaded when it is asked for, as the editor is.

import { useWords } from "../../desk-context.ts";
import { articleChanges } from "../../judging/article-changes.ts";
import { useStore } from "../../store.ts";
import { EDITOR_WORDS } from "../../words/editor-words.ts";
import { LivePreview } from "./live-preview.tsx";

export function PreviewHost({ id }: { readonly id: number }) {
  const words = useWords(EDITOR_WORDS);
  const version = useStore(articleChanges);
  return <LivePreview article={id} version={version} words={words} />;
}
