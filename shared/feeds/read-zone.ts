import { FixedOffsetZone, IANAZone, type Zone } from 'luxon';

/** Hours ahead of UTC of the zones that feeds name in letters, as far as the letters mean one zone only. */
const namedZones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ z: 0, gmt: 0, utc: 0, ut: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, cest: 2, mest: 2 },
    ...{ eet: 2, eest: 3, msk: 3, мск: 3, trt: 3 },
    ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
    ...{ akst: -9, akdt: -8, hst: -10, jst: 9, kst: 9, hkt: 8, sgt: 8, aest: 10, aedt: 11, nzst: 12, nzdt: 13 },
  }),
);
/** UTC+14 (Kiribati) is the furthest that a clock goes. */
const maxOffsetMinutes = 14 * 60;

const offsetPattern = /^(?:gmt|utc|ut)? ?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?: ?\([^)]*\)| [a-z]{2,5})?$/i;

/**
 * The zone that a date ends with: an offset, a name in letters or of the IANA list; `timeZone` (IANA, UTC where absent)
 * where it ends with none. Undefined for what we do not know: an instant read in a wrong zone is a wrong instant.
 */
export const readZone = (written: string, timeZone: string | undefined): Zone | undefined => {
  const name = written.trim();
  if (name === '') return timeZone === undefined ? FixedOffsetZone.utcInstance : IANAZone.create(timeZone);
  const offset = offsetPattern.exec(name);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > maxOffsetMinutes) return undefined;
    return FixedOffsetZone.instance(offset[1] === '+' ? minutes : -minutes);
  }
  const hours = namedZones.get(name.toLowerCase());
  if (hours !== undefined) return FixedOffsetZone.instance(hours * 60);
  return name.includes('/') && IANAZone.isValidZone(name) ? IANAZone.create(name) : undefined;
};
