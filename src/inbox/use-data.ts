import { useEffect, useState } from 'preact/hooks'
import { inWords, showFailure } from './act.ts'
import { onEvent } from './api/events.ts'

/**
 * Loads data from the sandbox, and loads it again whenever `version` changes. Returns the data, a function that reloads
 * the data, and the error of the last attempt, which is also shown as a notice.
 */
export function useData<Data>(
  load: () => Promise<Data>,
  version: unknown,
): [Data | undefined, () => void, string] {
  const [data, setData] = useState<Data | undefined>(undefined)
  const [failure, setFailure] = useState('')
  const [again, setAgain] = useState(0)
  useEffect(() => {
    let isGone = false
    load().then(
      (found) => isGone || (setData(found), setFailure('')),
      // The previous data remains until the sandbox responds again.
      (error: unknown) => isGone || (setFailure(inWords(error)), showFailure(error)),
    )
    return () => {
      isGone = true
    }
  }, [version, again])
  return [data, () => setAgain((before) => before + 1), failure]
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
