import { createRequire } from 'node:module'
import webpack from 'webpack'

const stats = await new Promise((resolve, reject) => {
  webpack(
    {
      context: import.meta.dirname,
      entry: '../main.mjs',
      mode: 'production',
      target: 'node',
      output: { path: `${import.meta.dirname}/out`, filename: 'main.cjs' },
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  )
})
if (stats.hasErrors() || stats.hasWarnings()) {
  console.error(stats.toString('errors-warnings'))
  process.exit(1)
}
createRequire(import.meta.url)('./out/main.cjs')
