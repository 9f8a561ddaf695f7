/**
 * The board's only script. Turns times into the reader's own zone, keeps the UTC time as a tooltip, and says how long
 * ago or how far off they are. Without it, times stand there in UTC. Plain JavaScript for every browser since 2020.
 */
export const script = `'use strict';
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const brief = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  time.title = time.textContent;
  time.textContent = ('brief' in time.dataset ? brief : full).format(Date.parse(time.dateTime));
}
for (const line of document.querySelectorAll('.zone')) line.textContent = 'Times are in your own zone, ' + zone + '.';
const words = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const units = [['day', 86400], ['hour', 3600], ['minute', 60]];
const tell = () => {
  for (const span of document.querySelectorAll('[data-relative]')) {
    const seconds = (Date.parse(span.dataset.relative) - performance.timeOrigin - performance.now()) / 1000;
    const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= 2 * size) || units[2];
    span.textContent = '(' + words.format(Math.round(seconds / size), unit) + ')';
  }
};
tell();
setInterval(tell, 60000);
`;
