/** How large the package may become, in bytes. What a limit is raised for is said in the change log. */
export const limits = {
  /** `createClient` with openapi-fetch as an application loads it at once, every static import in one file, minified and gzipped. */
  client: 12_300,
  /** The same with what the first `send` or `get` loads, in as many files as splitting makes. */
  clientThatSends: 16_200,
  /** The same with all that is loaded on use. The goal is 20,000. */
  clientInParts: 27_200,
  /** Everything that `gateway-sms` exports, at once. */
  entry: 19_800,
  /** What npm downloads. The goal is 800,000; 359,000 of it is Swagger UI, which does not get smaller. */
  tarball: 1_300_000,
  /** What it becomes in node_modules. The goal is 2,600,000. */
  unpacked: 3_700_000,
  /** How many times as long as an empty Node a Node takes that imports the client, at its fastest. */
  importTime: 1.6,
} as const
