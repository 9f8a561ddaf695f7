import type { TableNames } from '../../shared/aws/tables';
import type { Written } from './stream';

type Row = Written & { readonly table: 'items' | 'changes' };
type Attributes = Readonly<Record<string, { readonly S?: string } | undefined>>;

const isObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null;
const part = (of: unknown, name: string): unknown => (isObject(of) ? of[name] : undefined);
const text = (row: unknown, name: string): string => {
  const value = part(part(row, name), 'S');
  return typeof value === 'string' ? value : '';
};

/**
 * What a request of the SDK that went through leaves in the streams of two tables. What was in a row before is not
 * known here: it is taken to have carried claims, which wakes the function once too often at worst.
 */
export const writtenBy = (command: string, input: unknown, names: TableNames): readonly Row[] => {
  if (command === 'BatchWriteItemCommand') {
    const requests = part(part(input, 'RequestItems'), names.items);
    return Array.isArray(requests) ? requests.map(itemWritten) : [];
  }
  const record = text(part(input, 'Item'), 'record');
  if (command !== 'PutItemCommand' || !record.startsWith('change#')) return [];
  const keys = { storyline: text(part(input, 'Item'), 'storyline'), record };
  return [{ table: 'changes', eventName: 'INSERT', keys, images: {} }];
};

const itemWritten = (request: unknown): Row => {
  const put = part(part(request, 'PutRequest'), 'Item');
  const key = put ?? part(part(request, 'DeleteRequest'), 'Key');
  const keys = { storyline: text(key, 'storyline'), publishedAtId: text(key, 'publishedAtId') };
  return put === undefined
    ? { table: 'items', eventName: 'REMOVE', keys, images: { OldImage: { claims: { L: [{}] } } } }
    : { table: 'items', eventName: 'MODIFY', keys, images: { NewImage: put } };
};
