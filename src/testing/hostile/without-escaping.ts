// Without escaping: from now on a browser's page gets every document as if nothing in it had been escaped; its headers stay.

import type { Page } from "playwright-core";

const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

const unescapeAll = (text: string): string =>
  text
    .replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => SIGNS[entity] ?? entity)
    .replace(/\\u00(3c|3e|26)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** `added`: what a document of the desk, which its script fills, gets into its body as it is. */
export async function withoutEscaping(page: Page, added?: () => string): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const { "content-encoding": _encoding, "content-length": _length, ...headers } = response.headers();
    const text = await response.text();
    const body = added
      ? text.replace("</body>", `${added()}</body>`)
      : /html|xml/.test(headers["content-type"] ?? "")
        ? unescapeAll(text)
        : text;
    await route.fulfill({ status: response.status(), headers, body });
  });
}
