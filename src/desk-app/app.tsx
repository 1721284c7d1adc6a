// App: the desk in the browser: head, the screen that the address names, keys, toasts.

import { useEffect } from "preact/hooks";
import { type DeskContext, DeskProvider } from "./desk-context.ts";
import { ConnectionBand } from "./frame/connection-band.tsx";
import { DeskHead } from "./frame/desk-head.tsx";
import { ErrorBoundary } from "./frame/error-boundary.tsx";
import { placePath } from "./router/place.ts";
import { ShownScreen } from "./screens/shown-screen.tsx";
import { useStore } from "./store.ts";
import { Toasts } from "./toasts/toasts.tsx";
import { FRAME_WORDS } from "./words/frame-words.ts";

/** Another article is another screen: nothing of the one before is left in it. */
const keyOf = (screen: Parameters<typeof placePath>[1]): string => placePath("ja", screen);

export function App({ boot, navigation }: Omit<DeskContext, "language">) {
  const place = useStore(navigation.place);
  const { language } = place;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <DeskProvider value={{ boot, navigation, language }}>
      <a class="skip" href="#main">
        {FRAME_WORDS[language].skip}
      </a>
      <DeskHead place={place} />
      <ConnectionBand />
      <ErrorBoundary key={keyOf(place.screen)}>
        <ShownScreen screen={place.screen} />
      </ErrorBoundary>
      <Toasts />
    </DeskProvider>
  );
}
