import { sendCode } from '../../../../app.mjs'

export const dynamic = 'force-dynamic'

export async function GET() {
  return new Response(`code ${await sendCode()}`)
}
