import { useEffect, useState } from 'preact/hooks'

/** What the sandbox answers, asked for anew with each version; and a way to ask again. */
export function useData<Data>(
  ask: () => Promise<Data>,
  version: number,
): [Data | undefined, () => void] {
  const [data, setData] = useState<Data | undefined>(undefined)
  const [again, setAgain] = useState(0)
  useEffect(() => {
    let isGone = false
    ask().then(
      (found) => isGone || setData(found),
      // What stood there stands until the sandbox answers again.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [version, again])
  return [data, () => setAgain((before) => before + 1)]
}
