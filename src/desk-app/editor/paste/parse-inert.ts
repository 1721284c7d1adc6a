// Parse inert: markup of anybody's in, a document out in which nothing runs, loads or is styled.

/** What a stylesheet in an attribute said, under a name that is nobody's: a strict policy complains of the other. */
export const STYLE_ATTRIBUTE = "data-pasted-style";

/** The same of whole stylesheets. */
const STYLESHEET = /<style\b[\s\S]*?(?:<\/style\s*>|$)/gi;
const OPENING_TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

type MarkupPolicy = { createHTML(markup: string): string };
type PolicyMaker = {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): MarkupPolicy;
};

let policy: MarkupPolicy | undefined;

/** The one place that says so, and what it gives is read by a parser whose document belongs to no window. */
function markupPolicy(): MarkupPolicy {
  const makers = globalThis as { readonly trustedTypes?: PolicyMaker };
  policy ??= makers.trustedTypes?.createPolicy("shirase-paste", { createHTML: (markup) => markup }) ?? {
    createHTML: (markup) => markup,
  };
  return policy;
}

export function parseInert(markup: string): Document {
  const unstyled = markup
    .replace(STYLESHEET, "")
    .replace(OPENING_TAG, (tag) => tag.replace(/(\s)style\s*=/gi, `$1${STYLE_ATTRIBUTE}=`));
  return new DOMParser().parseFromString(markupPolicy().createHTML(unstyled), "text/html");
}
