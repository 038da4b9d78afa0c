/** The gateway that the tests of the matrix talk to: a sandbox on a port of this machine. */
export interface MatrixGateway {
  url: string
  /** An address at which nobody listens. */
  closedUrl: string
  /** What is so in some runtimes only. */
  traits: Traits
}

export interface Traits {
  /** `fetch` says that no connection could be made, so that nothing can have been received. */
  tellsUnreachable: boolean
}

let current: MatrixGateway | undefined

export function setGateway(gateway: MatrixGateway): void {
  current = gateway
}

export function gateway(): MatrixGateway {
  if (current === undefined) throw new Error('no gateway was set for the tests of the matrix')
  return current
}
