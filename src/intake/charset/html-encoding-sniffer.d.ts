// html-encoding-sniffer: the types of the one function of that package, which brings none.

declare module "html-encoding-sniffer" {
  const sniffEncoding: (
    bytes: Uint8Array,
    options?: {
      readonly maxPrescanBytes?: number;
      readonly defaultEncoding?: string;
      readonly transportLayerEncodingLabel?: string;
    },
  ) => string;
  export default sniffEncoding;
}
