import type { GatewayRequest } from './exchange.ts'

/** Whether a body is declared to be anything but what it is, such as compressed (RFC 9110, section 8.4). */
export function isEncoded({ header }: Pick<GatewayRequest, 'header'>): boolean {
  const codings = (header('content-encoding') ?? '').split(',')
  return codings.some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()))
}
