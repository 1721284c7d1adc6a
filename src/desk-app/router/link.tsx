// Link: to another screen of the desk, without loading a page; opened elsewhere as any link is.

import type { ComponentChildren } from "preact";
import { useDesk } from "../desk-context.ts";
import { type Screen, placePath } from "./place.ts";

type LinkProps = {
  readonly to: Screen;
  readonly query?: string;
  readonly class?: string;
  /** The screen that is shown now. */
  readonly current?: boolean;
  readonly children: ComponentChildren;
};

export function Link({ to, query, class: name, current = false, children }: LinkProps) {
  const { language, navigation } = useDesk();
  const path = placePath(language, to, query);
  return (
    <a
      href={path}
      class={name ?? ""}
      {...(current && { "aria-current": "page" as const })}
      onClick={(event) => {
        const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!isPlain || event.button !== 0) return;
        event.preventDefault();
        navigation.go(path);
      }}
    >
      {children}
    </a>
  );
}
