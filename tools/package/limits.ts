/** The limits on the package's size, in bytes. */
export const limits = {
  /**
   * `createClient` with openapi-fetch, which is what an application loads first, with every static import in one file, minified
   * and gzipped.
   */
  client: 12_000,
  /** The same code in as many files as esbuild's splitting makes. */
  splitClient: 14_500,
  /** The same code plus what the first `send` or `get` loads. */
  clientThatSends: 18_650,
  /** The same code plus everything that is loaded on demand. The goal is 20,000. */
  clientInParts: 25_600,
  /** Every export of `gateway-sms`, if all of them are loaded first. */
  entry: 19_500,
  /** The tarball that npm downloads. */
  tarball: 770_000,
  /** The installed package in node_modules. */
  unpacked: 2_600_000,
  /** The maximum time that Node takes to import the client, as a multiple of its time to start without the client. */
  importTime: 1.6,
} as const
