// `npm run tarball`: makes the tarball that is published, gateway-sms-VERSION.tgz, in this folder or the one that is named.
import { resolve } from 'node:path'
import { pack } from '../tools/package/pack.ts'

const { file, size, unpackedSize } = await pack(resolve(process.argv[2] ?? '.'))
console.log(`${file}: ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}`)

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
