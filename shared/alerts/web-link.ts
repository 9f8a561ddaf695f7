/** Longer than any search feed's redirect, and still no burden on a mail. */
const maxCharacters = 2000;

/**
 * An address that may stand in a message as a link: http or https, on one line, in ASCII, without a user name that could
 * pass for the host. Anything else is undefined.
 */
export const webLink = (address: string | undefined): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { href, protocol, username, password } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || username !== '' || password !== '' || href.length > maxCharacters) return undefined;
  return /^[\x21-\x7e]+$/.test(href) ? href.replace(/["<>]/g, encodeURIComponent) : undefined;
};
