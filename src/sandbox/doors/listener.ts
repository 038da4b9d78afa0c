/** Where to listen. */
export interface ListenOptions {
  /** 0 picks a free port. @defaultValue `0` */
  port?: number
}

/** A sandbox on a port. */
export interface Listener {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  url: string
  /** The port in the address. */
  port: number
  /** Ends all connections and frees the port. */
  close(): Promise<void>
}
