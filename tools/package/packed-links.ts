import { posix } from 'node:path'

/**
 * Rewrites the links of a document so that they work outside the repository. A link to a file that is not packed becomes the
 * file's address on the web or, without an address, plain text; such a picture is removed.
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
      // `raw=true`: a README shows the picture itself, not the page around it.
      const view = mark === '' ? '' : '?raw=true'
      if (address !== undefined) return `${mark}[${label}](${address}/${target}${view}${suffix})`
      return mark === '' ? label : ''
    },
  )
}
