/** Lambda's answer to a stream batch: the records that are to be handed in again, by sequence number. */
export type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };
