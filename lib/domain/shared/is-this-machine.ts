/** Whether a host name of an address means the machine itself (RFC 6761, RFC 1122): nothing leaves it. */
export function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
