// Open desk page: a browser and somebody of the desk → their window, what its console says, and how many keys were pressed in it.

import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Role } from "../../terms/desk/role.ts";
import { type OpenPage, openPage } from "../browser/browser-page.ts";
import type { TestDesk } from "../desk/open-test-desk.ts";
import { signInBrowser } from "../desk/sign-in-browser.ts";

export type DeskPage = OpenPage & {
  /** Presses them one after another; what has to be waited for is between two calls. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly pressed: () => number;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openDeskPage(
  browser: Browser,
  desk: Pick<TestDesk, "base" | "cookieOf">,
  role: Role,
  options: BrowserContextOptions = {},
): Promise<DeskPage> {
  const opened = await openPage(browser, options);
  await signInBrowser(opened.context, desk, role);
  let pressed = 0;
  return {
    ...opened,
    async press(...keys) {
      for (const key of keys) {
        pressed += 1;
        await opened.page.keyboard.press(key);
      }
    },
    pressed: () => pressed,
    [Symbol.asyncDispose]: () => opened.context.close(),
  };
}
