/** What went wrong when a port was to be opened, and what to do. */
export function explainListenError(
  error: NodeJS.ErrnoException,
  port: number,
  address: string,
): Error {
  const explanation = explain(error.code, port, address)
  return explanation === undefined ? error : new Error(explanation, { cause: error })
}

function explain(code: string | undefined, port: number, address: string): string | undefined {
  const other = 'choose another, or 0 for a free one'
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is taken: ${other}`
    case 'EACCES': {
      const why = port < 1024 ? ', which ports under 1024 need' : ''
      return `port ${port} may not be opened without more rights${why}: ${other}`
    }
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return `this machine has no interface with the address ${address}: listen on 127.0.0.1, or on 0.0.0.0 for all there are`
    default:
      return undefined
  }
}
