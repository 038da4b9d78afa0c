/** The bundler reads imported style sheets. */
declare module '*.css'
