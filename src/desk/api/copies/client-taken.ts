// Client taken: a client's name under which another account works → the problem with which the call is answered.

import { DeskFault } from "../desk-fault.ts";

export const clientTaken = (client: string): DeskFault =>
  new DeskFault({
    name: "conflict",
    code: "client-taken",
    detail: `The client "${client}" is another account's at this article: draw a name of your own.`,
  });
