import { changesContract } from '../aws/contracts/changes';
import { memoryChanges } from './memory-changes';

changesContract('memoryChanges', memoryChanges);
