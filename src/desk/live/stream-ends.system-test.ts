// A stream of what happens ends for who is shut out: signed out, closed, revoked, each by a colleague; others go on listening.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskAnswer, DeskCaller } from "../../testing/desk/open-test-desk.ts";
import { openTestDesk } from "../../testing/desk/open-test-desk.ts";

test("whose session ends, account is closed or token is revoked hears so, and no word after it", async () => {
  await using desk = await openTestDesk();
  const administrator = desk.as("administrator");
  const made = await administrator.post("/tokens", { name: "聞き手", scopes: ["read"] });
  const { secret, token } = made.json as { readonly secret: string; readonly token: { readonly id: number } };
  const headers = { authorization: `Bearer ${secret}`, origin: "", "x-shirase-desk": "" };
  /** Answered when it ends. */
  const listen = (caller: DeskCaller, own = {}): Promise<DeskAnswer> => caller.ask("/events?since=0", own);
  const streams = {
    token: listen(desk.nobody, { headers }),
    session: listen(desk.as("reporter")),
    account: listen(desk.as("editor")),
  };
  let isAdministratorOut = false;
  const onlooker = listen(administrator).finally(() => (isAdministratorOut = true));
  const { people } = (await administrator.get("/people")).json as {
    readonly people: readonly { readonly account: { readonly id: number; readonly name: string } }[];
  };
  const editor = people.find(({ account }) => account.name === "editor")?.account.id;
  for (const act of [
    () => administrator.post(`/tokens/${token.id}/revoke`),
    () => desk.as("reporter").delete("/session"),
    () => administrator.post(`/people/${editor}/close`),
  ])
    assert.equal((await act()).status, 200);
  for (const [whose, stream] of Object.entries(streams)) {
    const { text } = await stream;
    assert.match(text, /event: signed-out\ndata: \{\}\n\n$/, whose);
  }
  assert.equal(isAdministratorOut, false);
  await desk.as("administrator").delete("/session");
  await onlooker;
});
