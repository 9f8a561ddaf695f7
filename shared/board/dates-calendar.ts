import ical, { ICalEventTransparency } from 'ical-generator';
import type { Instant } from '../items/item';
import type { Storyline } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import { type Expectation, expected } from './expected';
import { storylinePath } from './paths';

/** The known dates as an iCalendar of whole days (RFC 5545): the next round, the end of a pause. */
export const datesCalendar = (storylines: readonly StorylineState[], boardUrl: string, now: Instant): string => {
  const calendar = ical({ name: 'Storywatch: known dates', prodId: '//Storywatch//Board//EN' });
  for (const { storyline, status } of storylines)
    if (status !== undefined)
      for (const { text, day } of expected(status.facts, now))
        if (day !== undefined) calendar.createEvent(event({ storyline, text, day, at: status.since, boardUrl }));
  return `${calendar.toString()}\r\n`;
};

type Dated = Required<Pick<Expectation, 'text' | 'day'>> & {
  readonly storyline: Storyline;
  readonly at: Instant;
  readonly boardUrl: string;
};

/** Its id is of the storyline and the day, so that a calendar that is read again moves nothing twice. */
const event = ({ storyline, text, day, at, boardUrl }: Dated) => ({
  id: `${storyline.id}-${day}@storywatch`,
  start: day,
  allDay: true,
  stamp: new Date(at),
  summary: `${storyline.name}: ${text}`,
  url: `${boardUrl}${storylinePath(storyline.id)}`,
  transparency: ICalEventTransparency.TRANSPARENT,
});
