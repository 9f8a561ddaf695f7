import { watchesContract } from '../aws/contracts/watches';
import { memoryWatches } from './memory-watches';

watchesContract('memoryWatches', memoryWatches);
