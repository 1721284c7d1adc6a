// Polled: how much this process has been told by the system so far, which tells whether two requests came at the same time.

import { performance } from "node:perf_hooks";

/**
 * In one turn of the event loop sockets are read in up to 48 rounds of 1,024: what comes in a later round may have been
 * sent long after an earlier one. The number is the same within a round; to ask costs a thirtieth of a look at the store.
 */
export const countPolled = (): number => performance.nodeTiming.uvMetricsInfo.events;
