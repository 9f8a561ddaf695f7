import { wordAlert } from '../../shared/alerts/word-alert';
import { wordRepeat } from '../../shared/alerts/word-repeat';
import { aChange, aStoryline } from './a-change';

describe('wording an alert that is sent again', () => {
  it('says so first in every text, with the number of the change', () => {
    const [alert, again] = [wordAlert, wordRepeat].map((word) => word(aChange(), aStoryline(), 'https://x.example/'));

    expect(again?.subject).toBe(`Again (talks#3): ${alert?.subject}`);
    expect(again?.email).toBe(
      'Sent again on purpose: change talks#3. If you have had it before, nothing new has happened.' +
        `\n\n${alert?.email}`,
    );
    expect(again?.sms).toBe(
      'Storywatch again (talks#3): Talks is stalled. Since 30 Jan 17:40 UTC. https://x.example/changes/talks-000003.html',
    );
    expect(again?.attributes).toEqual(alert?.attributes);
  });
});
