// Vitest's `expect` and spies, which run anywhere, without the rest, which needs Node. Only the bundler of the matrix finds these
// packages, which the matrix installs.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

export { fn, restoreAllMocks, spyOn } from '@vitest/spy'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Created as in Vitest. */
export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  {
    unreachable: (message) => chai.assert.fail(`expected not to get here: ${message ?? ''}`),
  },
)
setState({ assertionCalls: 0 }, expect)
globalThis[GLOBAL_EXPECT] = expect
chai.expect.extend(expect, customMatchers)
