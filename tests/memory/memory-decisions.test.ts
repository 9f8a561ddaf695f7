import { decisionsContract } from '../aws/contracts/decisions';
import { memoryDecisions } from './memory-decisions';

decisionsContract('memoryDecisions', memoryDecisions);
