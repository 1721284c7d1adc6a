// jsonld: the types of the one function of that package that the tests ask, which brings none.

declare module "jsonld" {
  type LoadedDocument = {
    readonly contextUrl: string | undefined;
    readonly documentUrl: string;
    readonly document: object;
  };
  type Options = {
    readonly documentLoader: (url: string) => Promise<LoadedDocument>;
    /** Rejects instead of leaving out what is not understood. */
    readonly safe: boolean;
  };
  const jsonld: { expand(document: unknown, options: Options): Promise<readonly object[]> };
  export default jsonld;
}
