/** Samples of an operation in each language, by the operation's id. */
export type Samples = Record<string, Record<string, string>>

/** What Swagger UI gives a plugin of React. */
interface React {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown
  useState<Value>(first: Value): [Value, (value: Value) => void]
}

/** What Swagger UI says of an operation. */
interface OperationProps {
  path: string
  method: string
  specSelectors: { specJson(): { getIn(path: string[]): string | undefined } }
}

const key = 'gateway-sms-language'

/** A plugin of Swagger UI that shows, above the responses of an operation, how it is called from a program. */
export function codeSamples(samples: Samples): () => object {
  return () => ({
    wrapComponents: {
      responses:
        (Original: unknown, { React }: { React: React }) =>
        (props: OperationProps) => {
          const { path, method, specSelectors } = props
          const id = specSelectors.specJson().getIn(['paths', path, method, 'operationId'])
          const own = id === undefined ? undefined : samples[id]
          return React.createElement(
            'div',
            null,
            own === undefined ? null : React.createElement(shownWith(React), { samples: own }),
            React.createElement(Original, props),
          )
        },
    },
  })
}

/** React components are told apart by identity: one for a page. */
let known: unknown

function shownWith(React: React): unknown {
  known ??= function CodeSamples({ samples }: { samples: Record<string, string> }) {
    const [language, setLanguage] = React.useState(localStorage.getItem(key) ?? 'curl')
    const chosen = language in samples ? language : 'curl'
    const choose = (event: { target: { value: string } }) => {
      localStorage.setItem(key, event.target.value)
      setLanguage(event.target.value)
    }
    const options = Object.keys(samples).map((name) =>
      React.createElement('option', { key: name }, name),
    )
    return React.createElement(
      'div',
      { className: 'code-samples' },
      React.createElement(
        'label',
        null,
        'From a program',
        React.createElement('select', { value: chosen, onChange: choose }, ...options),
      ),
      React.createElement(
        'pre',
        { tabIndex: 0 },
        samples[chosen]?.replaceAll('https://ws.messaggisms.com', location.origin),
      ),
    )
  }
  return known
}
