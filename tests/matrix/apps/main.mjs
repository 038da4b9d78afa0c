import { sendCode } from './app.mjs'

void sendCode().then((code) => console.log(`code ${code}`))
