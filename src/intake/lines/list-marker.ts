// startsWithListMarker: says of a line whether it starts with a sign that plain text puts before entries of a list.

/** The sign stays in the text. */
const LIST_MARKER = /^\s*(?:[-*+•‣◦] |[・･·●○◎◆◇■□▪▫★☆※])/u;

export function startsWithListMarker(line: string): boolean {
  return LIST_MARKER.test(line);
}
