import type { Claim } from '../claim';

/** The claim that an item stands for: what its title asserts, else what its summary does, else its first. */
export function mainClaim(claims: readonly Claim[]): Claim | undefined {
  let said: Claim | undefined;
  for (const claim of claims) {
    if (claim.stance !== 'asserts' && claim.stance !== 'plans') continue;
    if (claim.inTitle === true) return claim;
    said ??= claim;
  }
  return said ?? claims[0];
}
