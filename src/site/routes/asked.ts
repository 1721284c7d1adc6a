// Asked: a request target → its path in steps, its query and its language, or why it is refused unread.

import type { Language } from "../site-config.ts";

export type Asked = {
  /** As it was sent, without its query. */
  readonly path: string;
  /** As it was sent, from its question mark on; empty without one. */
  readonly search: string;
  readonly language: Language;
  /** Of a file as they were sent; of a page decoded, without that of the language. At least one, which may be empty. */
  readonly steps: readonly string[];
};

/** Longer targets are refused unread; the longest of our own addresses is far below. */
export const LONGEST_TARGET = 2_048;

/** A series may be called 日米/日豪, and so may a post or an organisation: names are looked up, never walked. */
const NAMED_BY_STEP: ReadonlySet<string> = new Set(["series", "posts", "parties"]);

function hidesSeparator(step: string, index: number, steps: readonly string[]): boolean {
  return (
    /[\u0000-\u001f\u007f]/.test(step) || (/[/\\]/.test(step) && !NAMED_BY_STEP.has(steps[index - 1] ?? ""))
  );
}

/** Undefined where the percent-encoding is broken or hides a separator. */
function decodeSteps(sent: readonly string[]): readonly string[] | undefined {
  try {
    const steps = sent.map(decodeURIComponent);
    return steps.some(hidesSeparator) ? undefined : steps;
  } catch {
    return undefined;
  }
}

function withoutLanguage(steps: readonly string[], language: Language): readonly string[] {
  if (language === "ja") return steps;
  return steps.length > 1 ? steps.slice(1) : [""];
}

export type AskedTwice = { readonly asFile: Asked; readonly asPage: Asked };
export type RefusedTarget = {
  readonly kind: "refused";
  readonly status: 400 | 414;
  readonly language: Language;
};

/** Reads a request target in origin form or absolute form (RFC 9112, 3.2), as the address of a file and as that of a page. */
export function readTarget(target: string): AskedTwice | RefusedTarget {
  const withoutOrigin = /^https?:\/\//i.test(target)
    ? target.replace(/^https?:\/\/[^/?#]*/i, "") || "/"
    : target;
  const language: Language = /^\/en(?:[/?#]|$)/.test(withoutOrigin) ? "en" : "ja";
  if (target.length > LONGEST_TARGET) return { kind: "refused", status: 414, language };
  const [beforeFragment = ""] = withoutOrigin.split("#");
  const mark = beforeFragment.indexOf("?");
  const path = mark < 0 ? beforeFragment : beforeFragment.slice(0, mark);
  const search = mark < 0 ? "" : beforeFragment.slice(mark);
  const sent = path.slice(1).split("/");
  const steps = path.startsWith("/") ? decodeSteps(sent) : undefined;
  if (steps === undefined) return { kind: "refused", status: 400, language };
  return {
    asFile: { path, search, language, steps: sent },
    asPage: { path, search, language, steps: withoutLanguage(steps, language) },
  };
}
