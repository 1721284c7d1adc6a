// Asking ledger: requests that workers have under way and those that the ministry keeps waiting → whether any of them is on its way, which holds the clock.

export type AskingLedger = {
  readonly begin: (address: string) => void;
  readonly end: (address: string) => void;
  /** The ministry answers it later. */
  readonly rest: (address: string) => void;
  readonly goOn: (address: string) => void;
  readonly isBusy: () => boolean;
};

/** A worker whose request rests at the ministry waits for the clock, as the ministry does. */
export function createAskingLedger(): AskingLedger {
  const [asked, resting] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, address: string, more: number): void => {
    const count = (counts.get(address) ?? 0) + more;
    if (count === 0) counts.delete(address);
    else counts.set(address, count);
  };
  return {
    begin: (address) => add(asked, address, 1),
    end: (address) => add(asked, address, -1),
    rest: (address) => add(resting, address, 1),
    goOn: (address) => add(resting, address, -1),
    isBusy: () => [...asked].some(([address, count]) => count > (resting.get(address) ?? 0)),
  };
}
