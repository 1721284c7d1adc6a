// Redirect page: where an address leads in, a page that leads there on any server out.

/** Read at once by browsers and search engines; the link is for who has stopped it. */
export function redirectPage(to: string): string {
  const address = to
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<!doctype html>
<meta charset="utf-8"><title>${address}</title>
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}"><meta name="robots" content="noindex">
<p><a href="${address}">${address}</a></p>
`;
}
