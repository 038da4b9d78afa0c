/** Where to listen, and for whom. */
export interface ListenOptions {
  /** 0 picks a free port. @defaultValue `0` */
  port?: number
  /**
   * The address to listen on, or a name that stands for one: `::1`, `localhost`. Any but this machine's loopback, such as
   * `0.0.0.0` for all interfaces, needs an `adminToken`, since everybody in the network can call it. @defaultValue `'127.0.0.1'`
   */
  host?: string
  /**
   * By which names and addresses requests may call the sandbox, as their `Host` header says, besides the loopback ones and
   * the address on which they came in. Behind the service name of a container it is that name; without scheme and port.
   */
  allowedHosts?: readonly string[]
  /** What every path under `/_sandbox` then needs, as `Authorization: Bearer ADMINTOKEN`. At least 16 visible ASCII characters. */
  adminToken?: string
}

/** A sandbox on a port. */
export interface Listener {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. On all interfaces it is that of the loopback one. */
  url: string
  /** The port in the address. */
  port: number
  /** Ends all connections and frees the port. */
  close(): Promise<void>
}
