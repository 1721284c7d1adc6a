// Input method: what an input method does to a page, through the DevTools protocol, which is as near as a headless browser comes to one.

import type { CDPSession, Page } from "playwright-core";

export type InputMethod = {
  /** The word as it stands now, underlined; the browser tells the page `compositionstart` the first time and `compositionupdate` each time. */
  readonly compose: (text: string) => Promise<void>;
  /** Letter by letter, as it is typed and converted. */
  readonly composeAll: (texts: readonly string[]) => Promise<void>;
  /** The word is done, in these signs. */
  readonly commit: (text: string) => Promise<void>;
  /** Escape: the word goes away. */
  readonly cancel: () => Promise<void>;
  /** The Enter by which the person ends the word: the page sees a key that the input method took. */
  readonly commitByEnter: (text: string) => Promise<void>;
};

/** What browsers say of a key that an input method took. */
const TAKEN = 229;

export async function openInputMethod(page: Page): Promise<InputMethod> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const key = (type: "rawKeyDown" | "keyUp", name: string): Promise<unknown> =>
    session.send("Input.dispatchKeyEvent", { type, key: name, code: name, windowsVirtualKeyCode: TAKEN });
  const compose: InputMethod["compose"] = async (text) => {
    await key("rawKeyDown", "Process");
    await session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await key("keyUp", "Process");
  };
  const commit: InputMethod["commit"] = async (text) => {
    await session.send("Input.insertText", { text });
  };
  return {
    compose,
    composeAll: async (texts) => {
      for (const text of texts) await compose(text);
    },
    commit,
    cancel: () => compose(""),
    commitByEnter: async (text) => {
      await key("rawKeyDown", "Enter");
      await commit(text);
      await key("keyUp", "Enter");
    },
  };
}
