/** How large the package may become, in bytes. What a limit is raised for is said in the change log. */
export const limits = {
  /** `createClient` with openapi-fetch as an application bundles it, minified and gzipped, without what is loaded on use. */
  client: 22_500,
  /** Everything that `gateway-sms` exports, likewise. */
  entry: 28_000,
  /** What npm downloads. */
  tarball: 2_500_000,
  /** What it becomes in node_modules. */
  unpacked: 10_000_000,
  /** How many times as long as an empty Node a Node takes that imports the client, at its fastest. */
  importTime: 1.6,
} as const
