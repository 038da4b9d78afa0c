import { readFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

export interface PageFile {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array | undefined
}

/** Allows pages to load their own files, and blocks injected content. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Finds a page or one of its files. Returns undefined if the request is for the gateway. `/docs` is the API console. `/` is the
 * inbox if the caller accepts HTML, as browsers do.
 */
export function findPage(
  method: string,
  path: string,
  { accept, 'accept-encoding': encoding }: IncomingHttpHeaders,
): Promise<PageFile> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const acceptEncoding = encoding?.toString()
  const isBrowser = accept?.includes('text/html') === true
  if (path === '/' && isBrowser) return readPage('inbox/index.html', acceptEncoding)
  if (path === '/docs' || path === '/docs/') return readPage('console/index.html', acceptEncoding)
  const [, page = '', file = ''] =
    /^\/(inbox|docs)\/((?:assets\/)?[\w-]+\.(?:js|css|svg|json))$/.exec(path) ?? []
  const folder = { inbox: 'inbox', docs: 'console' }[page]
  return folder === undefined ? undefined : readPage(`${folder}/${file}`, acceptEncoding)
}

/** Reads a file that the package contains only in compressed form. */
async function readPage(name: string, acceptEncoding?: string): Promise<PageFile> {
  const headers = headersFor(name)
  const caching = {
    vary: 'accept-encoding',
    // An asset's name changes along with its content, so the asset can be cached.
    ...(name.includes('/assets/') && { 'cache-control': 'private, max-age=31536000, immutable' }),
  }
  for (const folder of pageFolders()) {
    const compressed = await readFile(join(folder, `${name}.br`)).catch(() => undefined)
    // The file is in another folder, or was not built.
    if (compressed === undefined) continue
    const isAccepted = acceptsBrotli(acceptEncoding)
    return {
      status: 200,
      headers: { ...headers, ...caching, ...(isAccepted && { 'content-encoding': 'br' }) },
      body: isAccepted ? compressed : await decompress(compressed),
    }
  }
  return { status: 404, headers, body: name.endsWith('.html') ? notBuilt : undefined }
}

const decompress = promisify(brotliDecompress)

/** Whether the caller accepts `br`, which requires a weight above 0 (RFC 9110, section 12.5.3). */
function acceptsBrotli(acceptEncoding = ''): boolean {
  const weights = new Map(
    acceptEncoding.split(',').map((each) => {
      const [coding = '', weight = 'q=1'] = each.split(';')
      return [coding.trim().toLowerCase(), Number(weight.trim().slice(2))]
    }),
  )
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0
}

/** The possible paths of the package's dist/ folder, for the built code and for the sources. A user's bundle has no dist/. */
function pageFolders(): string[] {
  if (typeof import.meta.dirname !== 'string') return []
  return ['../..', '../../../dist'].map((path) => join(import.meta.dirname, path))
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

function headersFor(name: string): Record<string, string> {
  return {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  }
}

const notBuilt = Buffer.from(
  '<!doctype html><title>Not built</title><p>The pages are not built: run npm run build.',
)
