// Without marks: a page of the ledger in, the same page out as it would be if its figures were not marked.

const MARK = /<span data-figure="[^"]*">((?:(?!<span|<\/span>)[^])*)<\/span>/g;

export function withoutMarks(page: string): string {
  return page.replaceAll(MARK, "$1");
}
