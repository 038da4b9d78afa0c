import type { Answer } from '../asking/answer.ts'
import { CannotTry } from '../asking/failures.ts'
import type { Session } from '../asking/session.ts'

/** Does what has to have happened before, and asks for what gets one documented response. Throws a {@link CannotTry} where a target cannot be brought there. */
export type Situation = (session: Session) => Promise<Answer>

/** One byte more than a gateway takes (A9). */
export const tooLarge = 10 * 1024 * 1024 + 1

/** For what would send a message if the gateway did not refuse it as it should. */
export function needSpending({ target }: Session): void {
  if (target.maySpend) return
  throw new CannotTry(
    'a gateway that does not refuse it would send a message, and nothing may be spent',
  )
}
