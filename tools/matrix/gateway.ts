/** The gateway for the matrix's tests, which is a sandbox on a local port. */
export interface MatrixGateway {
  url: string
  /** The address of a closed port. */
  closedUrl: string
  /** Abilities that only some runtimes have. */
  traits: Traits
}

export interface Traits {
  /** Whether `fetch` reports that no connection could be made, so that nothing was received. */
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
