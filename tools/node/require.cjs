// Preloaded (node -r) by every npm script that runs a .ts file. Plain JavaScript, so that even a Node too
// old for the scripts fails with a clear message.
const wanted = [22, 18] // the first to run .ts files without a flag
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `This needs Node ${wanted.join('.')} or later, and \`node\` is ${process.version} (${process.execPath}). ` +
      'Run `npm ci` (with scripts allowed), then go through `npm run` or `npx`: they use the Node in node_modules.',
  )
  process.exit(1)
}
