/**
 * The host of a video's address, in lower case; `null` for anything but plain https: another scheme, a name and
 * password, a port, or words that are no address.
 */
export function videoHost(address: string): string | null {
  if (!/^https:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, port, hostname } = new URL(address);
  const plain = protocol === 'https:' && !username && !password && !port && hostname.includes('.');
  return plain ? hostname.toLowerCase() : null;
}

/** Whether a video stands on one of these hosts or on a subdomain of one ("m.youtube.com" of "youtube.com"). */
export function isAllowedVideo(address: string, hosts: readonly string[]): boolean {
  const host = videoHost(address);
  return host !== null && hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
}
