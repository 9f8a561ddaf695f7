import { filedItemsContract } from '../aws/contracts/filed-items';
import { memoryFiledItems } from './memory-filed-items';

filedItemsContract('memoryFiledItems', memoryFiledItems);
