import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';

describe('what an element is to us', () => {
  it.each([
    ['the frame', 'rss', {}, 'Channel', 'channel'],
    ['a field', 'rss', {}, 'pubDate', 'pubdate'],
    ['a field of Atom, with its usual prefix', 'rss', {}, 'atom:link', 'link'],
    ['a field of RSS, with its usual prefix', 'feed', {}, 'RSS:item', 'item'],
    ['a field with the root’s prefix', 'r:rss', {}, 'R:title', 'title'],
    ['a field without the root’s prefix', 'r:rss', {}, 'title', 'title'],
    ['nothing, with a prefix that nobody knows', 'rss', {}, 'foo:title', 'other'],
    ['nothing, with the prefix of RDF', 'rdf:RDF', {}, 'rdf:li', 'other'],
    ['nothing, of RDF’s own title', 'rdf:RDF', {}, 'rdf:title', 'other'],
    ['RDF itself', 'rdf:RDF', {}, 'rdf:RDF', 'rdf'],
    ['Dublin Core, undeclared', 'rss', {}, 'dc:date', 'date'],
    ['Dublin Core, declared', 'rss', { 'xmlns:d': ' HTTP://purl.org/dc/elements/1.1/ ' }, 'd:creator', 'creator'],
    ['Dublin Core terms', 'rss', { 'xmlns:t': 'http://purl.org/dc/terms/' }, 't:issued', 'issued'],
    ['Atom, declared', 'rss', { 'xmlns:a': 'http://www.w3.org/2005/Atom' }, 'a:updated', 'updated'],
    ['another namespace under a usual prefix', 'rss', { 'xmlns:dc': 'http://x.example/' }, 'dc:date', 'date'],
    ['nothing, declared without xmlns', 'rss', { d: 'http://purl.org/dc/elements/1.1/' }, 'd:creator', 'other'],
    ['contents', 'rss', {}, 'content:encoded', 'encoded'],
    ['FeedBurner’s link', 'rss', {}, 'feedburner:origLink', 'origlink'],
    ['nothing that we read', 'rss', {}, 'guests', 'other'],
    ['what its first two names say', 'rss', {}, 'dc:date:x', 'date'],
  ])('is %s', (_reason, root, attributes, name, role) => {
    const roleOf = feedVocabulary(root, attributes);

    expect([roleOf(name), roleOf(name)]).toEqual([role, role]);
  });
});
