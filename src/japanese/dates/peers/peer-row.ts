// PeerRow: what a peer expects, then the inputs that it expects it of.

export type PeerRow = readonly [expected: string, ...inputs: string[]];
