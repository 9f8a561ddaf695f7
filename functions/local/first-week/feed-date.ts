import { DateTime } from 'luxon';

/** An instant as RSS dates are written (RFC 822): 'Thu, 29 Jan 2026 12:00:00 +0200' in a zone, 'GMT' without one. */
export const feedDate = (instant: string, zone?: string): string => {
  const at = DateTime.fromISO(instant, { zone: zone ?? 'utc' });
  const written = zone === undefined ? at.toHTTP() : at.toRFC2822();
  if (written === null) throw new Error(`not an instant: ${instant}`);
  return written;
};
