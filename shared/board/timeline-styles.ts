/** How a timeline looks. */
export const timelineStyles = `.timeline { display: block; overflow: visible; margin: .25rem 0 .5rem; }
.timeline .grid { stroke: var(--rule); }
.timeline .tick { fill: var(--muted); font: .75rem var(--sans); }
.timeline .band { fill: var(--soft); stroke: var(--card); stroke-width: 2; }
.timeline .name { fill: var(--ink); font: 600 .75rem var(--sans); }
.timeline .if-wide { display: none; }
@media (min-width: 45rem) { .timeline .if-wide { display: inline; } }
.timeline .volume { fill: var(--muted); opacity: .55; }
.timeline .now { stroke: var(--text); stroke-width: 1.5; }
.timeline .ahead { stroke: var(--text); stroke-dasharray: 2 4; }
.timeline .target { fill: transparent; }
.timeline .mark { fill: var(--solid); stroke: var(--card); stroke-width: 2; }
.timeline a:hover .mark, .timeline a:focus-visible .mark { stroke: var(--text); }
.timeline a:focus-visible { outline-offset: 0; }
`;
