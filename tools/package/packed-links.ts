import { posix } from 'node:path'

/**
 * Rewrites a document's links so that they work outside the repository. A link to a file that is not packed becomes the file's
 * web address or, if there is no address, plain text. A picture without an address is removed.
 *
 * @param file The path of the document, relative to the root.
 * @param packed Every packed file.
 * @param address The repository at the released version, such as `https://github.com/acme/gateway-sms/blob/v1.0.0`.
 */
export function packLinks(
  text: string,
  file: string,
  packed: ReadonlySet<string>,
  address: string | undefined,
): string {
  return text.replaceAll(
    /(!?)\[((?:!\[[^\]]*\]\([^)]*\)|[^\]])*)\]\(([^)\s]+)\)/gu,
    (link, mark: string, label: string, to: string) => {
      const [path = '', anchor] = to.split('#')
      const target = posix.join(posix.dirname(file), path)
      if (path === '' || /^\w+:/u.test(to) || packed.has(target)) return link
      const suffix = anchor === undefined ? '' : `#${anchor}`
      // With `raw=true`, a README shows the picture itself, not the page around it.
      const view = mark === '' ? '' : '?raw=true'
      if (address !== undefined) return `${mark}[${label}](${address}/${target}${view}${suffix})`
      return mark === '' ? label : ''
    },
  )
}
