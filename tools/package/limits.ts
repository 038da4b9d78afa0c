/** The limits on the size of the package, in bytes. The change log explains each increase. */
export const limits = {
  /** `createClient` with openapi-fetch: what an application loads first, with every static import in one file, minified and gzipped. */
  client: 12_000,
  /** The same in as many files as esbuild's splitting makes. */
  splitClient: 15_000,
  /** The same with what the first `send` or `get` loads. */
  clientThatSends: 19_000,
  /** The same with everything that is loaded on demand. The goal is 20,000. */
  clientInParts: 25_700,
  /** Every export of `gateway-sms`, in the first load. */
  entry: 19_500,
  /** What npm downloads. */
  tarball: 770_000,
  /** What it takes up in node_modules. */
  unpacked: 2_600_000,
  /** How many times as long Node takes to import the client as to start without it. */
  importTime: 1.6,
} as const
