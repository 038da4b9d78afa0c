import type { SendRequest } from '../types.ts'
import { takesKey, withKey } from './key.ts'
import { randomUuid } from './random-uuid.ts'
import type { SendOptions } from './send-options.ts'

/** Applies the options to a request, and returns the request together with its key. */
export function prepare(
  request: SendRequest,
  { key: given, dryRun }: Pick<SendOptions, 'key' | 'dryRun'>,
): { prepared: SendRequest; key: string | undefined } {
  const key = given ?? (takesKey(request.options) && randomUuid('key'))
  const prepared = {
    ...request,
    ...(dryRun === true && { test: true }),
    ...(key !== false && { options: withKey(request.options, key) }),
  }
  return { prepared, key: key || undefined }
}
