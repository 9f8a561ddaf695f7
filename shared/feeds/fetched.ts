/** The validators of HTTP's conditional GET (RFC 9110, 13): what the server gave last time, sent back unchanged. */
export type Validators = { readonly etag?: string | undefined; readonly lastModified?: string | undefined };

/** What became of one GET. All are expected; an exception from a fetch is a bug. */
export type Fetched =
  | {
      readonly kind: 'fresh';
      /** The body, decompressed. */
      readonly bytes: Uint8Array;
      readonly contentType: string | undefined;
      readonly validators: Validators;
      /** The address after redirects: what relative links are relative to. */
      readonly url: string;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'unreachable';
      /** One sentence for an operator: what happened. */
      readonly reason: string;
      /** One sentence for an operator: what to do about it. */
      readonly advice: string;
      /** Seconds that the server asked us to stay away (Retry-After), if it did. */
      readonly retryAfterSeconds?: number | undefined;
    };

/** One conditional GET of a feed's address: never throws for anything that a server or a network can do. */
export type FetchFeed = (url: string, validators: Validators) => Promise<Fetched>;
