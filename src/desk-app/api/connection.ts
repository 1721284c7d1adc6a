// Connection: whether the server can be reached and knows who we are, as all parts of the screen see it.

import { createStore } from "../store.ts";

export type Connection = "open" | "offline" | "signed-out";

/** Told by each call to the API and by the live channel; the frame says it, and parts that hold unsent words wait for `open`. */
export const connection = createStore<Connection>("open");
