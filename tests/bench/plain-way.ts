import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import Parser from 'rss-parser';

/**
 * The plain way of doing the job, as tutorials have it: parse with rss-parser, put each entry, publish each that a
 * keyword matches. Answers how many messages that makes.
 */
export const plainWay = async (document: string, client: DynamoDBDocumentClient, table: string): Promise<number> => {
  let messages = 0;
  const { items } = await new Parser().parseString(document);
  for (const { guid, title = '', contentSnippet, link, isoDate } of items) {
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { storyline: 'plain', publishedAtId: `${isoDate}#${guid}`, title, summary: contentSnippet, link },
      }),
    );
    if (/peace talks|prisoners? of war|strikes on energy|accession/i.test(title)) messages += 1;
  }
  return messages;
};
