// addressPattern: takes an absolute address, gives it with what changes from one announcement to the next left open.

const LONGEST = 300;

/** `https://a.example/press/2025/11/20b.html` → `a.example/press/#/#/*.html`. Of no address: undefined. */
export function addressPattern(address: string): string | undefined {
  const url = URL.parse(address.slice(0, LONGEST * 4));
  if (url === null) return undefined;
  const steps = url.pathname.split("/");
  const name = steps.pop() ?? "";
  const folders = steps.map((step) => step.replaceAll(/\d+/g, "#")).join("/");
  const ending = /\.[a-z]{2,5}$/i.exec(name)?.[0].toLowerCase() ?? "";
  const keys = [...url.searchParams].map(([key]) => key).join("&");
  const last = name === "" ? "" : keys === "" ? `*${ending}` : name;
  return `${url.host}${folders}/${last}${keys === "" ? "" : `?${keys}`}`.slice(0, LONGEST);
}
