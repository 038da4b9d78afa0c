import { caution, describe, type Endpoint } from '../request/endpoints.ts'
import { UnexpectedAnswerError } from '../errors.ts'
import { isUncertain, readRetryAfter } from '../request/retry.ts'
import { excerptOf } from '../request/secrets.ts'

/** The answer that an error is about. */
export interface AnswerContext {
  endpoint: Endpoint
  response: Response
  /** What must not show in an error. */
  secrets: () => readonly string[]
  /** When the answer came. */
  now: number
}

/**
 * The error for an answer that is not the gateway's, or not as the spec has it.
 *
 * @param text What may be shown of the answer, once secrets are taken out.
 * @param detail What is wrong, as the end of a sentence.
 */
export function unexpectedAnswer(
  { endpoint, response, secrets, now }: AnswerContext,
  reason: UnexpectedAnswerError['reason'],
  text = '',
  detail = details[reason],
): UnexpectedAnswerError {
  const { status } = response
  const contentType = response.headers.get('content-type')
  const excerpt = excerptOf(text, secrets())
  const answer = contentType === null ? status : `${status}, ${contentType}`
  const problem = reason === 'not-as-asked' ? 'is not what was asked for' : 'cannot be read'
  return new UnexpectedAnswerError(
    `${describe(endpoint)}: the answer (${answer}) ${problem}: ${detail}. ` +
      `Check the address, and what stands between.${isUncertain(status) ? caution(endpoint) : ''}` +
      (excerpt === '' ? '' : ` Excerpt: ${excerpt}`),
    {
      ...endpoint,
      reason,
      status,
      ...(contentType !== null && { contentType }),
      excerpt,
      ...readRetryAfter(response, now),
    },
  )
}

const details: Readonly<Record<UnexpectedAnswerError['reason'], string>> = {
  redirect:
    'it is a redirect, and those are not followed, since a POST would become a GET that looks like a success',
  empty: 'it is empty',
  'not-json': 'it is not JSON',
  'wrong-shape': 'it is JSON of something else',
  'not-as-asked': 'it is of something else',
}
