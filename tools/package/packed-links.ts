import { posix } from 'node:path'

/**
 * A document with links that lead somewhere also outside the repository: one to a file that is not packed becomes the file's
 * address on the web or, without an address, plain text; such a picture goes.
 *
 * @param file The document, from the root.
 * @param packed Every file that is packed.
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
      // A page around a picture shows nothing in a README.
      const view = mark === '' ? '' : '?raw=true'
      if (address !== undefined) return `${mark}[${label}](${address}/${target}${view}${suffix})`
      return mark === '' ? label : ''
    },
  )
}
