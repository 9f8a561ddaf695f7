import { digestsContract } from '../aws/contracts/digests';
import { memoryDigests } from './memory-digests';

digestsContract('memoryDigests', memoryDigests);
