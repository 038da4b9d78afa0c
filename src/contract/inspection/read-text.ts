/** A parsed response, and any problem that another parser might have with it. */
export interface ReadText {
  text: string
  json: unknown
  problem: string | undefined
}

/**
 * Parses the bytes of a response. Unlike `Response.text()` and `JSON.parse`, this function reports byte order marks, invalid
 * UTF-8 and duplicate keys, which another parser might reject.
 */
export function readText(bytes: Uint8Array): ReadText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const hasMark = text.startsWith('\uFEFF')
  const rest = hasMark ? text.slice(1) : text
  try {
    const json: unknown = JSON.parse(rest)
    return { text, json, problem: problemOf(bytes, rest, hasMark) }
  } catch {
    return { text, json: undefined, problem: undefined }
  }
}

function problemOf(bytes: Uint8Array, json: string, hasMark: boolean): string | undefined {
  if (hasMark) return 'a byte order mark before the JSON'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'bytes that are not UTF-8'
  }
  const key = repeatedKey(json)
  return key === undefined ? undefined : `the key ${key} twice in one object`
}

/** Returns the first key that occurs twice in the same object. */
function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  const tokens = json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)
  for (const [token, colon] of tokens) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string
      const keys = open.at(-1)
      if (keys?.has(key) === true) return JSON.stringify(key)
      keys?.add(key)
    }
  }
  return undefined
}
