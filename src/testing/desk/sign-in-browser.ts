// Sign in browser: a browser's context and a role in; from then on it is signed in at the test desk as that role.

import type { BrowserContext } from "playwright-core";
import type { Role } from "../../terms/desk/role.ts";
import type { TestDesk } from "./open-test-desk.ts";

export async function signInBrowser(
  context: BrowserContext,
  { base, cookieOf }: Pick<TestDesk, "base" | "cookieOf">,
  role: Role,
): Promise<void> {
  const [name = "", value = ""] = cookieOf(role).split("=", 2);
  await context.addCookies([{ name, value, url: base, httpOnly: true, sameSite: "Strict" }]);
}
