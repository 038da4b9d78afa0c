import { useEffect, useState } from 'preact/hooks'
import { onEvent } from './api/events.ts'

/**
 * Loads data from the sandbox, and loads it again whenever `version` changes. Returns the data and a function that reloads the
 * data.
 */
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
      // The previous data remains until the sandbox responds again.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [version, again])
  return [data, () => setAgain((before) => before + 1)]
}

/** Returns a number that increases shortly after each change in the sandbox. */
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
