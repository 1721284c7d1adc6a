// hostOf: takes an address, gives the host whose requests are counted together: the name with its port, http and https alike.

/** Undefined for what is no address of the web. */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "")
    return undefined;
  return url.port === "" ? url.hostname : `${url.hostname}:${url.port}`;
}
