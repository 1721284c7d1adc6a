// Find viewer: asks who is signed in, without telling the screen that nobody is: at the door that is no news.

import type { Viewer } from "../../../desk/api/people/people-schemas.ts";

export async function findViewer(): Promise<Viewer | undefined> {
  const response = await fetch("/desk/api/session", { headers: { accept: "application/json" } }).catch(
    () => undefined,
  );
  return response?.ok === true ? ((await response.json()) as Viewer) : undefined;
}
