// Prefetch script: fetches a page of the site ahead, when a link to it is pointed at or has the focus.

/**
 * Fetched is not shown: the beacon is sent by a page that is visible, so nobody is counted by this. Not where the
 * reader saves data, not what answers with more than a page (searches are noted, files are large), each page once and
 * no more than a few dozen from one page.
 */
export const PREFETCH_SCRIPT = `(() => {
  const { connection } = navigator;
  if (connection?.saveData || /2g/.test(connection?.effectiveType)) return;
  if (matchMedia("(prefers-reduced-data: reduce)").matches) return;
  const fetched = new Set([location.pathname]);
  const DWELL_MS = 80;
  let timer;
  const isPage = ({ origin, pathname, search }) =>
    origin === location.origin && search === "" && !/\\.\\w+$|^(?:\\/en)?\\/(?:search|desk|api|media)(?:\\/|$)/.test(pathname);
  const fetchAhead = (link) => {
    if (fetched.has(link.pathname) || fetched.size > 30) return;
    fetched.add(link.pathname);
    const ahead = document.createElement("link");
    ahead.rel = "prefetch";
    ahead.href = link.pathname;
    document.head.append(ahead);
  };
  const point = ({ target }) => {
    const link = target.closest?.("a[href]");
    clearTimeout(timer);
    if (link && isPage(link)) timer = setTimeout(fetchAhead, DWELL_MS, link);
  };
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, point, { passive: true });
})();
`;
