import { atom, atomLinked, item, link, linked, type Oddity, rss, title, titled } from './oddity';

const rdf = (inside: string, namespace = 'http://purl.org/rss/1.0/') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</rdf:RDF>`;
const netscape =
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
const both = item(titled + linked);
const json = (items: unknown, version = 'https://jsonfeed.org/version/1.1') =>
  JSON.stringify({ version, title: 'Made up', items });

/** Feeds of every format and age, and mixtures that their makers thought were one. */
export const formats: readonly Oddity[] = [
  ['RSS 0.90', rdf(`<channel/>${both}`, 'http://my.netscape.com/rdf/simple/0.9/'), title, link],
  ['RSS 0.91 of Netscape, with its document type', netscape + rss(both, ' version="0.91"'), title, link],
  [
    'RSS 0.92, where a title may be missing',
    rss(item(`<description>Round</description>${linked}`), ' version="0.92"'),
    '',
    link,
  ],
  ['RSS 0.93', rss(both, ' version="0.93"'), title, link],
  [
    'RSS 2.0 in the namespace of its own that it never had',
    rss(both, ' version="2.0" xmlns="http://backend.userland.com/rss2"'),
    title,
    link,
  ],
  [
    'RSS 2.0 whose every element has a prefix',
    `<r:rss xmlns:r="http://backend.userland.com/rss2" version="2.0"><r:channel><r:item><r:title>${title}</r:title><r:link>${link}</r:link></r:item></r:channel></r:rss>`,
    title,
    link,
  ],
  ['RSS of a version that never was', rss(both, ' version="3.14-beta"'), title, link],
  ['RSS without a version', rss(both, ''), title, link],
  [
    'RSS 1.0 with a list of its items',
    rdf(
      `<channel><items><rdf:Seq><rdf:li resource="${link}"/></rdf:Seq></items></channel><item rdf:about="${link}">${titled}${linked}</item>`,
    ),
    title,
    link,
  ],
  [
    'RSS 1.0 whose item has its address in rdf:about only',
    rdf(`<item rdf:about="${link}">${titled}</item>`),
    title,
    link,
  ],
  ['RSS 1.0 whose items stand inside the channel', rdf(`<channel>${both}</channel>`), title, link],
  [
    'RSS 1.0 with RSS as a prefix',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:item><rss:title>${title}</rss:title><rss:link>${link}</rss:link></rss:item></rdf:RDF>`,
    title,
    link,
  ],
  [
    'RDF as the default namespace',
    `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${both}</RDF>`,
    title,
    link,
  ],
  [
    'RSS 1.1',
    `<Channel xmlns="http://purl.org/net/rss1.1#" rdf:about="https://x.example/"><items>${both}</items></Channel>`,
    title,
    link,
  ],
  ['a channel without <rss> around it', `<channel>${both}</channel>`, title, link],
  ['items without a channel', `<rss version="2.0">${both}</rss>`, title, link],
  ['items after the channel', `<rss version="2.0"><channel><title>Made up</title></channel>${both}</rss>`, title, link],
  ['items and nothing else', both + both, title, link],
  ['a channel within a channel', rss(`<channel><title>Inner</title>${both}</channel>`), title, link],
  [
    'two channels',
    `<rss version="2.0"><channel><title>Empty</title></channel><channel>${both}</channel></rss>`,
    title,
    link,
  ],
  [
    'a channel whose title comes last',
    `<rss version="2.0"><channel>${both}<title>Made up</title></channel></rss>`,
    title,
    link,
  ],
  [
    'a picture of the channel with title and link of its own',
    rss(`<image><title>Logo</title><link>https://x.example/logo</link></image>${both}`),
    title,
    link,
  ],
  [
    'a picture of the item with title and link of its own',
    rss(item(`${titled}${linked}<image><title>Logo</title><link>https://x.example/logo</link></image>`)),
    title,
    link,
  ],
  [
    'a text input',
    rss(`<textInput><title>Search</title><name>q</name><link>https://x.example/q</link></textInput>${both}`),
    title,
    link,
  ],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${titled}<link rel="alternate" type="text/html" href="${link}"/></entry></feed>`,
    title,
    link,
  ],
  [
    'Atom 0.3 with a prefix',
    `<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:entry><a:title>${title}</a:title><a:link rel="alternate" href="${link}"/></a:entry></a:feed>`,
    title,
    link,
  ],
  ['Atom 1.0', atom(titled + atomLinked), title, link],
  [
    'Atom 1.0 with a prefix',
    `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>${title}</atom:title><atom:link href="${link}"/></atom:entry></atom:feed>`,
    title,
    link,
  ],
  ['Atom without a namespace', `<feed><entry>${titled}${atomLinked}</entry></feed>`, title, link],
  [
    'Atom in a namespace of a draft',
    `<feed xmlns="http://purl.org/atom/ns#draft-ietf-atompub-format-05"><entry>${titled}${atomLinked}</entry></feed>`,
    title,
    link,
  ],
  [
    'one entry of Atom without a feed',
    `<entry xmlns="http://www.w3.org/2005/Atom">${titled}${atomLinked}</entry>`,
    title,
    link,
  ],
  [
    'an Atom entry that carries the feed it came from',
    atom(`<source><title>Elsewhere</title><link href="https://y.example/"/></source>${titled}${atomLinked}`),
    title,
    link,
  ],
  [
    'an Atom entry with another inside its contents',
    atom(`${titled}${atomLinked}<content type="application/xml"><x><title>Inner</title></x></content>`),
    title,
    link,
  ],
  [
    'Atom with the words of RSS',
    `<feed><entry>${titled}${linked}<pubDate>Thu, 29 Jan 2026 10:00:00 GMT</pubDate></entry></feed>`,
    title,
    link,
  ],
  ['RSS with the words of Atom', rss(item(titled + atomLinked)), title, link],
  [
    'the Channel Definition Format of 1997',
    `<CHANNEL BASE="https://x.example/" HREF="/"><TITLE>Made up</TITLE><ITEM HREF="/1" LASTMOD="2026-01-29T10:00"><TITLE>${title}</TITLE><ABSTRACT>Text</ABSTRACT></ITEM></CHANNEL>`,
    title,
    link,
  ],
  [
    'Media RSS, with a title for the picture only',
    rss(
      item(`<media:title>${title}</media:title>${linked}`),
      ' version="2.0" xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    title,
    link,
  ],
  [
    'a podcast that titles episodes its own way',
    rss(item(`<itunes:title>${title}</itunes:title>${linked}`)),
    title,
    link,
  ],
  [
    'a podcast without pages',
    rss(item(`${titled}<enclosure url="${link}" length="1" type="audio/mpeg"/>`)),
    title,
    link,
  ],
  [
    'an empty title in front of that of Dublin Core',
    rss(item(`<title/><dc:title>${title}</dc:title>${linked}`)),
    title,
    link,
  ],
  [
    'Dublin Core under another prefix',
    rss(item(`<d:title>${title}</d:title>${linked}`), ' xmlns:d="http://purl.org/dc/elements/1.1/"'),
    title,
    link,
  ],
  ['JSON Feed 1', json([{ id: 1, title, url: link }], 'https://jsonfeed.org/version/1'), title, link],
  ['JSON Feed with its version as a number only', json([{ id: '1', title, url: link }], '1.1'), title, link],
  ['JSON Feed of somebody else’s pages', json([{ title, external_url: link }]), title, link],
  ['JSON Feed of recordings', json([{ title, attachments: [{ url: link }] }]), title, link],
  ['JSON Feed whose first item is none', json([null, 7, { title, url: link }]), title, link],
  ['JSON Feed with a byte order mark', `\ufeff${json([{ title, url: link }])}`, title, link],
];
