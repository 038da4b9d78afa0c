/** How large the package may become, in bytes. What a limit is raised for is said in the change log. */
export const limits = {
  /** `createClient` with openapi-fetch as an application loads it at once, every static import in one file, minified and gzipped. The goal is 12,000. */
  client: 16_550,
  /** The same with all that is loaded on use, in as many files as splitting makes. The goal is 20,000. */
  clientInParts: 25_400,
  /** Everything that `gateway-sms` exports, at once. */
  entry: 22_800,
  /** What npm downloads. */
  tarball: 2_500_000,
  /** What it becomes in node_modules. */
  unpacked: 10_000_000,
  /** How many times as long as an empty Node a Node takes that imports the client, at its fastest. */
  importTime: 1.6,
} as const
