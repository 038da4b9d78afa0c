import { useEffect, useState } from 'preact/hooks'
import { onEvent } from './api/events.ts'

/** Data of the sandbox, loaded again with each version; and a way to load it again. */
export function useData<Data>(
  load: () => Promise<Data>,
  version: unknown,
): [Data | undefined, () => void] {
  const [data, setData] = useState<Data | undefined>(undefined)
  const [again, setAgain] = useState(0)
  useEffect(() => {
    let isGone = false
    load().then(
      (found) => isGone || setData(found),
      // What was loaded before stays until the sandbox responds again.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [version, again])
  return [data, () => setAgain((before) => before + 1)]
}

/** A number that rises soon after something has happened in the sandbox. */
export function useChanges(): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = onEvent(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        setVersion((before) => before + 1)
      }, 100)
    })
    return () => {
      end()
      clearTimeout(timer)
    }
  }, [])
  return version
}
