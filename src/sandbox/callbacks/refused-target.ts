/** Where the sandbox does not call, and why. */
export class RefusedTarget extends Error {
  override name = 'RefusedTarget'
}
