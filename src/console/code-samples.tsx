import { useState } from 'preact/hooks'
import { environments } from '../../generated/environments.ts'

/** The code samples of each operation, by operation id and language. */
export type Samples = Record<string, Record<string, string>>

const key = 'gateway-sms-language'

/** Shows code that calls an operation, in the language that the user last selected. */
export function CodeSamples({ samples }: { samples: Record<string, string> }) {
  const [language, setLanguage] = useState(localStorage.getItem(key) ?? 'curl')
  const chosen = language in samples ? language : 'curl'
  const choose = (name: string) => {
    localStorage.setItem(key, name)
    setLanguage(name)
  }
  return (
    <div class="code-samples">
      <label>
        Code sample
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {Object.keys(samples).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <pre tabIndex={0} role="group" aria-label={`Sample in ${chosen}`}>
        {forThisSandbox(samples[chosen] ?? '')}
      </pre>
    </div>
  )
}

/** Replaces the vendor's addresses in a sample with the sandbox's. */
function forThisSandbox(sample: string): string {
  const hosts = Object.values(environments).flatMap(({ gateway, tokens }) => [gateway, tokens])
  return hosts.reduce((text, host) => text.replaceAll(host, location.origin), sample)
}
