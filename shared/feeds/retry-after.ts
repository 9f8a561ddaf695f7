const longestSeconds = 365 * 24 * 3600;

/**
 * Seconds that a server asks us to stay away (RFC 9110, 10.2.3). A date is measured against the server's own `Date`
 * header, so that neither clock need be right. Undefined when there is nothing that can be read; never negative.
 */
export const retryAfterSeconds = (retryAfter: string | undefined, date: string | undefined): number | undefined => {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Math.min(Number(asked), longestSeconds);
  const seconds = Math.ceil((Date.parse(asked) - Date.parse(date ?? '')) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestSeconds);
};
