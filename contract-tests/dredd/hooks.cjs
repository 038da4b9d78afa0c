// Dredd loads hooks with require() and gives them the module 'hooks', which exists only there. It is passed on to the
// run that started Dredd, whose hooks are TypeScript: see run-dredd.ts.
globalThis[Symbol.for('gateway-sms.dredd')](require('hooks'))
