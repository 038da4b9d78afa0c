import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** A file of a page, as it is answered. */
export interface PageFile {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array | undefined
}

/** What of a request decides which file is meant. */
export interface PageRequest {
  method: string
  path: string
  accept: string | undefined
}

/** What the pages may load: themselves, and nothing that is written into them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * A file of the pages that a port has besides the gateway, or undefined where the gateway is meant: `/docs` is the
 * API console, and `/` the inbox for whoever asks for a page, which programs do not.
 */
export function findPage({ method, path, accept }: PageRequest): Promise<PageFile> | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (path === '/' && accept?.includes('text/html') === true)
    return readPage('inbox/index.html', notBuilt)
  if (path === '/docs' || path === '/docs/') return readPage('console/index.html', notBuilt)
  const [, page = '', file = ''] =
    /^\/(inbox|docs)\/((?:assets\/)?[\w-]+\.(?:js|css|svg|json))$/.exec(path) ?? []
  const folder = { inbox: 'inbox', docs: 'console' }[page]
  if (folder === undefined) return undefined
  return readPage(`${folder}/${file}`, { ...notBuilt, body: undefined })
}

async function readPage(name: string, otherwise: PageFile): Promise<PageFile> {
  for (const folder of folders) {
    try {
      const body = await readFile(new URL(name, folder))
      const isForever = name.includes('/assets/')
      return { status: 200, headers: { ...headersFor(name), ...cached(isForever) }, body }
    } catch {
      // It is in the other folder, or not built.
    }
  }
  return otherwise
}

/** Beside the package's code, or, where the sources themselves run, in dist/. */
const folders = [new URL('../', import.meta.url), new URL('../../../dist/', import.meta.url)]

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

/** The names of the assets change with what is in them. */
function cached(isForever: boolean): Record<string, string> {
  return isForever ? { 'cache-control': 'private, max-age=31536000, immutable' } : {}
}

const notBuilt: PageFile = {
  status: 404,
  headers: headersFor('index.html'),
  body: new TextEncoder().encode(
    '<!doctype html><title>Not built</title><p>The pages are not built: run npm run build.',
  ),
}
