import type { Outlet } from '../outlets/outlet';
import { outlets as ours } from '../outlets/outlets';
import type { Witness } from '../storylines/change';
import { nameOrQuote } from './quote';

/**
 * Who says it, and where we read it: 'AFP, via Anadolu Agency' where another wrote it than the outlet it was read in,
 * 'AFP, via France 24' where an outlet has no feed of its own, else the outlet's name.
 */
export const sourceName = (
  { outlet: id, publisher }: Pick<Witness, 'outlet' | 'publisher'>,
  outlets: readonly Outlet[] = ours,
): string => {
  const outlet = outlets.find((known) => known.id === id);
  const name = outlet?.name ?? nameOrQuote(id);
  const isOutletItself = ['', sameName(id), sameName(name)].includes(sameName(publisher));
  if (!isOutletItself) return `${nameOrQuote(publisher)}, via ${name}`;
  const written = outlet?.name ?? nameOrQuote(publisher.trim() === '' ? id : publisher);
  const carrier = outlet === undefined ? undefined : onlyCarrier(outlet);
  return carrier === undefined ? written : `${written}, via ${carrier}`;
};

/** A name without the differences of spelling that mean nothing. */
export const sameName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Who carries an outlet at every address that it is read from; undefined where it has one of its own, or several. */
const onlyCarrier = ({ feeds }: Outlet): string | undefined => {
  const carriers = new Set(feeds.flatMap(({ candidates }) => candidates.map(({ via }) => via)));
  return carriers.size === 1 ? [...carriers][0] : undefined;
};
