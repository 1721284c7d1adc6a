// Attribute checks: what an attribute of a node or mark may hold; each check throws the sentence that ProseMirror hands on.

import { readLinkAddress } from "../../terms/marks/link-address.ts";
import { parsePictureName } from "../../terms/picture.ts";

type Check = (value: unknown) => void;

function refuse(value: unknown, wanted: string): never {
  throw new RangeError(`${JSON.stringify(value)?.slice(0, 80) ?? "nothing"} is not ${wanted}`);
}

export const isWhole =
  (from: number, to: number): Check =>
  (value) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < from || value > to) {
      refuse(value, `a whole number from ${from} to ${to}`);
    }
  };

export const isPicture: Check = (value) => {
  if (typeof value !== "string" || parsePictureName(value) === undefined) {
    refuse(value, "the name of a picture");
  }
};

export const isLinkAddress: Check = (value) => {
  if (typeof value !== "string" || readLinkAddress(value) === undefined) {
    refuse(value, "an address that a link may lead to");
  }
};

/** Tables of an article are plain: a cell is one cell. */
export const isOne: Check = (value) => {
  if (value !== 1) refuse(value, "1: cells are not joined");
};

export const isNull: Check = (value) => {
  if (value !== null) refuse(value, "empty: columns have no width of their own");
};
