import { fromEnv } from '@aws-sdk/credential-provider-env';

/** Stands in for the SDK's chain of credential providers: Lambda puts a function's keys into its environment. */
export const defaultProvider = fromEnv;
