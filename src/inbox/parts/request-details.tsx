import type { LoggedRequest } from '../api/control.ts'
import { shortTime } from '../words.ts'
import { clock } from '../api/now.ts'
import { PlainText } from './sms-text.tsx'

/** Shows a logged request on one line, with bodies that can be expanded. */
export function RequestDetails({ request: logged }: { request: LoggedRequest }) {
  const { at, method, path, status, duration, fault, authorization, request, response } = logged
  return (
    <details class="request">
      <summary>
        <time dateTime={at}>{shortTime(at, clock.value?.now)}</time>
        <code class="method">{method}</code>
        <code class="path">
          <PlainText text={path} />
        </code>
        {fault !== undefined && <span class="mark">{fault}</span>}
        <span class={status < 400 ? 'status delivered' : 'status failed'}>{status}</span>
        <span class="duration">{duration.toFixed(1)} ms</span>
      </summary>
      {authorization !== undefined && (
        <p class="hint">
          <code>Authorization: {authorization}</code>
        </p>
      )}
      <Body name="Request" {...request} />
      <Body name="Response" {...response} />
    </details>
  )
}

/** Shows a body. JSON is formatted unless the body is cut off. */
export function Body({ name, body, isCut }: { name: string; body: string; isCut: boolean }) {
  if (body === '') return <p class="hint">{name}: no body</p>
  return (
    <>
      <p class="hint">
        {name}
        {isCut ? ', the first 2 KiB' : ''}
      </p>
      <pre tabIndex={0} aria-label={name} role="group">
        <PlainText text={formatJson(body)} />
      </pre>
    </>
  )
}

function formatJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2)
  } catch {
    return body
  }
}
