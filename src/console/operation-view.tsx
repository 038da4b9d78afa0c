import { useState } from 'preact/hooks'
import { inWords } from '../inbox/act.ts'
import { Body } from '../inbox/parts/request-details.tsx'
import { CodeSamples } from './code-samples.tsx'
import { exampleOf, type Operation, type Parameter, type Spec } from './openapi.ts'
import { CodeSpans, Prose } from './prose.tsx'
import { SchemaView, typeOf } from './schema-view.tsx'
import { curlOf, requestOf, sendRequest, type FormValues, type LiveResponse } from './try-it.ts'

/** The data that all operations on a page share. */
export interface Page {
  spec: Spec
  /** The prefix of each path in the spec. */
  base: string
  /** The value of the `Authorization` header for each security scheme, if the page has credentials for it. */
  credentials: Readonly<Record<string, string>>
  samples: Readonly<Record<string, Record<string, string>>>
}

interface OperationProps {
  page: Page
  operation: Operation
}

/**
 * Shows an operation on one line and, on demand, its form, code samples and documentation. The fragment of the page's address
 * is the id of the operation that was opened last.
 */
export function OperationView({ page, operation }: OperationProps) {
  const { id, method, path, summary } = operation
  const [isOpen, setOpen] = useState(location.hash === `#${id}`)
  const toggle = (isNowOpen: boolean) => {
    setOpen(isNowOpen)
    if (isNowOpen) history.replaceState(null, '', `#${id}`)
  }
  return (
    <details
      id={id}
      class="operation"
      open={isOpen}
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary>
        <code class={`method ${method.toLowerCase()}`}>{method}</code> <code>{path}</code>{' '}
        <span class="hint">{summary}</span>
      </summary>
      {isOpen && <Details page={page} operation={operation} />}
    </details>
  )
}

function Details({ page, operation }: OperationProps) {
  const { id, description, assumptions, responses } = operation
  const samples = page.samples[id]
  return (
    <div class="operation-body">
      <Prose text={description} />
      {assumptions.length > 0 && (
        <p class="hint">
          Assumptions about undocumented behaviour:{' '}
          <a href="/#/controls/assumptions">{assumptions.join(', ')}</a>
        </p>
      )}
      <TryIt page={page} operation={operation} />
      {samples !== undefined && <CodeSamples samples={samples} />}
      {operation.body !== undefined && (
        <details>
          <summary>Request body</summary>
          <SchemaView spec={page.spec} schema={operation.body.schema} />
        </details>
      )}
      <section aria-label="Responses">
        <h3>Responses</h3>
        {responses.map(([status, response]) => (
          <details key={status}>
            <summary>
              <code>{status}</code> <CodeSpans text={response.description} />
            </summary>
            {Object.entries(response.content ?? {}).map(([type, media]) => (
              <div key={type}>
                <Body
                  name={`Example, ${type}`}
                  body={textOf(exampleOf(page.spec, media))}
                  isCut={false}
                />
                <SchemaView spec={page.spec} schema={media.schema ?? {}} />
              </div>
            ))}
          </details>
        ))}
      </section>
    </div>
  )
}

function textOf(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example)
}

/** The form that sends a request and shows the response. */
function TryIt({ page, operation }: OperationProps) {
  const { parameters, body, schemes } = operation
  const scheme = schemes.find((name) => name in page.credentials)
  const [values, setValues] = useState<FormValues>({
    parameters: Object.fromEntries(parameters.map((each) => [each.name, firstValueOf(each)])),
    authorization: scheme === undefined ? '' : (page.credentials[scheme] ?? ''),
    body: body?.example ?? '',
  })
  const [sent, setSent] = useState('')
  const [response, setResponse] = useState<LiveResponse | undefined>(undefined)
  const [failure, setFailure] = useState('')
  const [running, setRunning] = useState<AbortController | undefined>(undefined)

  const execute = async () => {
    const request = requestOf(operation, location.origin + page.base, values)
    const controller = new AbortController()
    setSent(curlOf(request))
    setResponse(undefined)
    setFailure('')
    setRunning(controller)
    try {
      await sendRequest(request, controller.signal, setResponse)
    } catch (error) {
      if (!controller.signal.aborted) setFailure(inWords(error))
    }
    setRunning(undefined)
  }
  return (
    <>
      <form
        class="try-it"
        onSubmit={(event) => {
          event.preventDefault()
          void execute()
        }}
      >
        {parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            spec={page.spec}
            parameter={parameter}
            value={values.parameters[parameter.name] ?? ''}
            onChange={(value) =>
              setValues({
                ...values,
                parameters: { ...values.parameters, [parameter.name]: value },
              })
            }
          />
        ))}
        {scheme !== undefined && (
          <label>
            Authorization
            <input
              value={values.authorization}
              autocomplete="off"
              spellcheck={false}
              placeholder="Bearer …"
              onInput={(event) =>
                setValues({ ...values, authorization: event.currentTarget.value })
              }
            />
          </label>
        )}
        {body !== undefined && (
          <label>
            Request body, {body.type}
            <textarea
              rows={Math.min(18, body.example.split('\n').length + 1)}
              spellcheck={false}
              value={values.body}
              onInput={(event) => setValues({ ...values, body: event.currentTarget.value })}
            />
          </label>
        )}
        <div class="actions">
          <button type="submit" class="primary" disabled={running !== undefined}>
            Execute
          </button>
          {running !== undefined && (
            <button type="button" onClick={() => running.abort()}>
              Stop
            </button>
          )}
        </div>
      </form>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {response !== undefined && <ResponseView sent={sent} response={response} />}
    </>
  )
}

/** Returns the initial value of a parameter's field: a path parameter's example if it has one, otherwise an empty string. */
function firstValueOf({ in: place, example, schema }: Parameter): string {
  const value = place === 'path' ? (example ?? schema.example) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function ParameterField({
  spec,
  parameter: { name, required = false, in: place, description = '', schema },
  value,
  onChange,
}: {
  spec: Spec
  parameter: Parameter
  value: string
  onChange: (value: string) => void
}) {
  return (
    <label>
      <span>
        <code>{name}</code> {place}, {typeOf(spec, schema)}
      </span>
      <input
        value={value}
        required={required || place === 'path'}
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span>
        <CodeSpans text={description} />
      </span>
    </label>
  )
}

function ResponseView({ sent, response }: { sent: string; response: LiveResponse }) {
  const { status, duration, headers, body, isCut, isComplete } = response
  return (
    <section class="response" aria-label="Response">
      <p role="status">
        <span class={status < 400 ? 'status delivered' : 'status failed'}>{status}</span>{' '}
        <span class="hint">
          {duration.toFixed(0)} ms{isComplete ? '' : ', still receiving'}
          {isCut ? ', truncated' : ''}
        </span>
      </p>
      <Body name="Response" body={body} isCut={false} />
      <details>
        <summary>Headers and curl command</summary>
        <Body
          name="Headers"
          body={headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
          isCut={false}
        />
        <Body name="curl" body={sent} isCut={false} />
      </details>
    </section>
  )
}
