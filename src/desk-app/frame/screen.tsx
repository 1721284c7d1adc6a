// Screen: what stands around each screen's own: its title, for the window too, and the focus when it has been led to.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useDesk, useWords } from "../desk-context.ts";
import { FRAME_WORDS } from "../words/frame-words.ts";

type ScreenFrameProps = {
  readonly title: string;
  /** For a screen that says itself what it is: the heading is there for who hears it only. */
  readonly isTitleQuiet?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** The first screen of a page keeps the focus where the browser has it: at its start. */
let isFirst = true;

export function ScreenFrame({ title, isTitleQuiet = false, class: name = "", children }: ScreenFrameProps) {
  const { boot, language } = useDesk();
  const words = useWords(FRAME_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} | ${boot.name[language]} ${words.desk}`;
  }, [title, boot, language, words]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <main id="main" class={`screen ${name}`} tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1} class={isTitleQuiet ? "quiet" : "screen-title"}>
        {title}
      </h1>
      {children}
    </main>
  );
}
