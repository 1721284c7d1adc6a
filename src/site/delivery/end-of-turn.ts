// End of turn: resolves when the event loop has read all that had arrived; one promise for all who ask in the same turn.

let turn: Promise<void> | undefined;

export function endOfTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = undefined;
      resolve();
    });
  });
  return turn;
}
