// Picture address: a picture's name in, where the desk shows it from out: drafts' pictures are at no reader's address.

/** `width`: a small one, in the widths that the API makes. */
export function pictureAddress(name: string, width?: 160 | 320 | 640): string {
  return `/desk/pictures/${name}${width === undefined ? "" : `?width=${width}`}`;
}
