/** How large the package may become, in bytes. What a limit is raised for is said in the change log. */
export const limits = {
  /** `createClient` with openapi-fetch as an application loads it at once, every static import in one file, minified and gzipped. The goal is 12,000. */
  client: 16_400,
  /** The same with all that is loaded on use, in as many files as splitting makes. The goal is 20,000. */
  clientInParts: 25_300,
  /** Everything that `gateway-sms` exports, at once. */
  entry: 22_800,
  /** What npm downloads. The goal is 800,000; 359,000 of it is Swagger UI, which does not get smaller. */
  tarball: 1_050_000,
  /** What it becomes in node_modules. The goal is 2,600,000. */
  unpacked: 2_800_000,
  /** How many times as long as an empty Node a Node takes that imports the client, at its fastest. */
  importTime: 1.6,
} as const
