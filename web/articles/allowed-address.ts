/** Whether a link may lead there: http, https, mail, telephone, or a path of this site. */
export const isAllowedAddress = (address: string): boolean =>
  /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d-]+$)/i.test(address) || isOwnAddress(address)

/** Whether an address is a path of this site, or a place on the page. Browsers read a backslash as a slash, and two slashes as another site. */
const isOwnAddress = (address: string): boolean => /^(?:\/(?![/\\])|#)/.test(address)
