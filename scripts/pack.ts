// `npm run tarball`: creates the tarball to publish, gateway-sms-VERSION.tgz, in the current folder or the folder given as an
// argument.
import { resolve } from 'node:path'
import { pack } from '../tools/package/pack.ts'

const { file, size, unpackedSize } = await pack(resolve(process.argv[2] ?? '.'))
console.log(`${file}: ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}`)

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
