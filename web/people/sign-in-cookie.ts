/** Ties the sign-in to the browser that began it. The prefix keeps other hosts of the same domain from setting it; plain http cannot have it. */
export const stateCookieName = (isSecure: boolean) => (isSecure ? '__Host-sign-in' : 'sign-in')
