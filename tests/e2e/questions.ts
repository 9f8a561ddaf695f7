import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = path.join(__dirname, '..', '..', 'docs', 'querying.md');

/** The statements of docs/querying.md with their headings, put to the tables of the stage under test. */
export const questions = (): readonly { readonly heading: string; readonly statement: string }[] =>
  readFileSync(page, 'utf8')
    .split(/^## /m)
    .flatMap((section) => {
      const statement = /```sql\n([\s\S]+?)```/.exec(section)?.[1];
      return statement === undefined
        ? []
        : [
            {
              heading: section.split('\n')[0] ?? '',
              statement: statement.replaceAll('storywatch-prod-', 'storywatch-e2e-'),
            },
          ];
    });
