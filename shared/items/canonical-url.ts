/**
 * Query parameters that say how a reader came to a page, not which page it is: those of Google and Facebook
 * campaigns, mail senders, and of the audience counters that our outlets put into their feeds' links.
 */
const trackers =
  /^(utm_.*|at_.*|mc_[ce]id|mtm_.*|pk_.*|wt_?mc.*|fbclid|gclid|dclid|yclid|msclkid|igshid|twclid|_ga|cmpid|ocid|xtor|oc|ref_src)$/i;

/**
 * The one address of a page, so that the same article met twice has the same: no tracking parameters, no fragment,
 * host in lower case. What is no http(s) address becomes '' (an item then has no link, rather than a harmful one).
 */
export const canonicalUrl = (link: string | undefined): string => {
  if (link === undefined || !URL.canParse(link)) return '';
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  if (!/[?#@]/.test(url.href)) return url.href;
  const tracking = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  if (url.searchParams.size === 0) url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
};
