import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Replaces the files in a folder with compressed ones, which the sandbox sends unchanged. */
export async function compressFiles(folder: string): Promise<void> {
  for await (const file of glob(`${folder}/**/*.{css,html,js,json,svg}`)) {
    const text = await readFile(file)
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength }
    await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }))
    await rm(file)
  }
}
