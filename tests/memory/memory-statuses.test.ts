import { statusesContract } from '../aws/contracts/statuses';
import { memoryStatuses } from './memory-statuses';

statusesContract('memoryStatuses', memoryStatuses);
