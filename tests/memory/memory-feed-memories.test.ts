import { feedMemoriesContract } from '../aws/contracts/feed-memories';
import { memoryFeedMemories } from './memory-feed-memories';

feedMemoriesContract('memoryFeedMemories', memoryFeedMemories);
