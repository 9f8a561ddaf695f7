import * as z from 'zod/mini';
import { variable } from '../read-environment';

export const AssessStorylinesEnvironment = z.object({ ITEMS_TABLE: variable, STORYLINES_TABLE: variable });
export type AssessStorylinesEnvironment = z.input<typeof AssessStorylinesEnvironment>;
