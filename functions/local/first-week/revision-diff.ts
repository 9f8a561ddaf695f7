import { escapeXml } from './escape-xml';
import type { WeekEntry } from './week-entry';

/** MediaWiki's HTML for one revision: the comment, then a table with the lines removed, added and left as they were. */
export const revisionDiff = (entry: WeekEntry): string => `<p><span dir="auto"><span class="autocomment">${escapeXml(
  entry.section,
)}</span>: ${escapeXml(entry.title)}</span></p>
<table style="background-color: #fff; color: #202122;" data-mw="interface">
<col class="diff-marker" /><col class="diff-content" /><col class="diff-marker" /><col class="diff-content" />
<tr class="diff-title" lang="en">
<td colspan="2" style="text-align: center;">← Previous revision</td>
<td colspan="2" style="text-align: center;">Revision as of ${entry.publishedAt.slice(11, 16)}</td>
</tr>
<tr><td colspan="2" class="diff-lineno">Line 42:</td><td colspan="2" class="diff-lineno">Line 42:</td></tr>
${entry.context === '' ? '' : unchanged(entry.context)}
<tr>${side('deleted', '−', entry.removed)}${side('added', '+', entry.summary)}</tr>
</table>`;

const unchanged = (text: string): string => {
  const cells = `<td class="diff-marker"></td><td class="diff-context"><div>${escapeXml(text)}</div></td>`;
  return `<tr>${cells}${cells}</tr>`;
};

const side = (kind: 'added' | 'deleted', marker: string, text: string): string =>
  text === ''
    ? `<td colspan="2" class="diff-empty diff-side-${kind}"></td>`
    : `<td class="diff-marker" data-marker="${marker}"></td>` +
      `<td class="diff-${kind}line diff-side-${kind}"><div>${escapeXml(text)}</div></td>`;
