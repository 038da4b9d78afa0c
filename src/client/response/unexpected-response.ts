import { caution, describe, type Endpoint } from '../request/endpoints.ts'
import { UnexpectedResponseError } from '../errors.ts'
import { isUncertain, readRetryAfter } from '../request/retry.ts'

/** The response that an error is about. */
export interface ResponseContext {
  endpoint: Endpoint
  response: Response
  /** When it came. */
  now: number
}

/**
 * The error for a response that is not the gateway's, or not as the spec has it. It describes the response and quotes nothing
 * of it, since whatever sent it may repeat the request.
 *
 * @param text The response's body or, of a redirect, its target.
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
  const isOther = reason === 'redirect' || reason === 'not-as-asked'
  const described = [status, contentType, isOther ? undefined : size]
  const problem = reason === 'not-as-asked' ? 'is not what was asked for' : 'cannot be read'
  return new UnexpectedResponseError(
    `${describe(endpoint)}: the response (${described.filter((each) => each !== undefined).join(', ')}) ${problem}: ` +
      `${detail}. Check the address, and any proxy in between.${isUncertain(status) || reason === 'contradiction' ? caution(endpoint) : ''}`,
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

/** Without parameters, and only what looks like one: no header is shown as it is. */
function mediaTypeOf({ headers }: Response): string | undefined {
  return /^[a-z]+\/[a-z.+-]+(?=\s*(?:;|$))/iu.exec(headers.get('content-type') ?? '')?.[0]
}

const details: Readonly<Record<UnexpectedResponseError['reason'], string>> = {
  redirect:
    'it is a redirect, and those are not followed, since a POST would become a GET that looks like a success',
  empty: 'it is empty',
  'not-json': 'it is not JSON',
  'wrong-shape': 'it is JSON of something else',
  'not-as-asked': 'it is of something else',
  contradiction: 'its status is a failure, and its body says that it succeeds',
}
