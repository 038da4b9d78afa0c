import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../../../generated/sandbox-control.ts'
import { adminToken, isLocked } from './admin-token.ts'

export type Schemas = components['schemas']
export type Message = Schemas['Message']
export type MessageDetails = Schemas['MessageDetails']
export type Callback = Schemas['Callback']
export type Fault = Schemas['Fault']
export type Account = Schemas['Account']
export type LoggedRequest = Schemas['LoggedRequest']

/** The path of the sandbox's control API. */
export const controlPath = '/_sandbox/v1'

/** A client for the control API at this page's origin. */
export const control: Client<paths> = createClient<paths>({
  baseUrl: controlPath,
  fetch: (request) => {
    const token = adminToken.value
    if (token !== '') request.headers.set('authorization', `Bearer ${token}`)
    return fetch(request)
  },
})

/** An error with the message that the sandbox returned. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

interface CallResult<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** Returns the data in the response to a call. Throws a {@link ControlFailure} if the response is an error. */
export async function dataOf<Data>(call: Promise<CallResult<Data>>): Promise<Data> {
  const { data, error, response } = await call
  if (response.ok) return data as Data
  if (response.status === 401) isLocked.value = true
  const known = error as { error?: { message?: string } } | undefined
  throw new ControlFailure(response.status, known?.error?.message ?? `HTTP ${response.status}`)
}
