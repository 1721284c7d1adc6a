// API path: where the desk's API is, and whether a request is its own to answer.

export const API_PATH = "/desk/api";
export const DESCRIPTION_PATH = `${API_PATH}/openapi.json`;

const TARGET = new RegExp(`^(?:/en)?${API_PATH}(?:[/?]|$)`);

/** The page for people stands at the path itself, in either language. */
export function isApiPath(target: string): boolean {
  return TARGET.test(target);
}
