import { caution, describe, type Endpoint } from '../request/endpoints.ts'
import { UnexpectedResponseError } from '../errors.ts'
import { isUncertain, readRetryAfter } from '../request/retry.ts'

/** The response for which an error is made, with its endpoint and its time of arrival. */
export interface ResponseContext {
  endpoint: Endpoint
  response: Response
  /** The time at which the response arrived, in epoch milliseconds. */
  now: number
}

/**
 * Makes the error for a response that is not the gateway's, or does not match the spec or the request. The error's message does
 * not quote the response, which may itself quote the request.
 *
 * @param text The response's body or, for a redirect, its target.
 * @param detail What is wrong, as the end of a sentence.
 */
export function unexpectedResponse(
  { endpoint, response, now }: ResponseContext,
  reason: UnexpectedResponseError['reason'],
  text = '',
  detail = details[reason],
): UnexpectedResponseError {
  const { status } = response
  const contentType = mediaTypeOf(response)
  const size = `${text.length} characters`
  const isOther = reason === 'redirect' || reason === 'mismatch'
  const described = [status, contentType ?? [], isOther ? [] : size].flat()
  const problem = reason === 'mismatch' ? 'does not match the request' : 'cannot be read'
  return new UnexpectedResponseError(
    `${describe(endpoint)}: the response (${described.join(', ')}) ${problem}: ` +
      `${detail}. Check the URL and any proxy.${isUncertain(status) || reason === 'contradiction' ? caution(endpoint) : ''}`,
    {
      ...endpoint,
      reason,
      status,
      ...(contentType !== undefined && { contentType }),
      length: text.length,
      excerpt: text.slice(0, 1000),
      ...readRetryAfter(response, now),
    },
  )
}

/**
 * Returns the media type without its parameters. An invalid media type is ignored, because the error must not contain arbitrary
 * text.
 */
function mediaTypeOf({ headers }: Response): string | undefined {
  return /^[a-z]+\/[a-z.+-]+(?=\s*(?:;|$))/iu.exec(headers.get('content-type') ?? '')?.[0]
}

const details: Readonly<Record<UnexpectedResponseError['reason'], string>> = {
  redirect: 'it is a redirect, which is not followed',
  empty: 'it is empty',
  'not-json': 'it is not JSON',
  'wrong-shape': "it is not the gateway's JSON",
  mismatch: 'it is about something else',
  contradiction: 'its status means failure, but its body reports success',
}
