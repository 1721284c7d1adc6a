// API path: where the desk's API is, and whether a request is its own to answer.

export const API_PATH = "/desk/api";
export const DESCRIPTION_PATH = `${API_PATH}/openapi.json`;

/** The page for people stands at the path itself, and is the desk's. */
export function isApiPath(target: string): boolean {
  return target.startsWith(`${API_PATH}/`);
}
