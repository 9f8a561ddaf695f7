import { detectFeed } from '../../shared/feeds/detect-feed';
import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';
import { preClean } from '../../shared/feeds/pre-clean';
import { readStrict } from '../../shared/feeds/read-strict';
import { readFlat } from '../../shared/feeds/read-tolerant';
import { wellFormed } from '../../shared/feeds/well-formed';
import { newsDocument } from '../bench/news-document';
import { documentOf, fixtureNames } from './feed-fixtures';

/** A document as both readers get it, where it is flat. */
const flat = (name: string, document: Uint8Array) => {
  const cleaned = preClean(new TextDecoder().decode(document));
  const detected = detectFeed(cleaned, cleaned);
  if (detected.kind !== 'xml') return [];
  const roleOf = feedVocabulary(detected.root.name, detected.root.attributes);
  const whole = wellFormed(cleaned.slice(detected.root.start), roleOf);
  return whole?.flat === true ? [{ name, xml: whole.xml, roleOf }] : [];
};

const flatDocuments = [
  ...fixtureNames.flatMap((name) => flat(name, documentOf(name).bytes)),
  ...flat('a news site’s', newsDocument(50).bytes),
];

describe('a flat feed', () => {
  it('is what most feeds are', () => {
    expect(flatDocuments.length).toBeGreaterThan(fixtureNames.length / 2);
  });

  it.each(flatDocuments)('says the same by its tags as to rss-parser, if to that: $name', async ({ xml, roleOf }) => {
    const byTags = readFlat(xml, roleOf, 1_000);
    const byTree = await readStrict(xml, roleOf);

    expect(byTags.entries).toEqual(byTree?.entries ?? byTags.entries);
  });

  it('is not too odd for rss-parser', async () => {
    const byTree = await Promise.all(flatDocuments.map(({ xml, roleOf }) => readStrict(xml, roleOf)));

    expect(byTree.filter((feed) => feed === undefined).length).toBeLessThanOrEqual(3);
  });
});
