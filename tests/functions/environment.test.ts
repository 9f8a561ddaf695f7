import { PollFeedEnvironment } from '../../functions/poll-feed/environment';
import { readEnvironment } from '../../functions/read-environment';
import { SendAlertsEnvironment } from '../../functions/send-alerts/environment';

describe('a function’s environment', () => {
  it('is read by its schema', () => {
    const variables = { FEEDS_TABLE: 'Feeds', ITEMS_TABLE: 'Items', USER_AGENT: 'Storywatch (x@example.org)' };

    expect(readEnvironment('poll-feed', PollFeedEnvironment, { ...variables, HOME: '/' })).toEqual({
      ...variables,
      ALLOW_PRIVATE_ADDRESSES: 'no',
    });
  });

  it('names every variable that is missing or wrong', () => {
    const read = () => readEnvironment('send-alerts', SendAlertsEnvironment, { BOARD_URL: 'board' });

    expect(read).toThrow(/send-alerts .*STORYLINES_TABLE is not set; ALERTS_TOPIC_ARN is not set; BOARD_URL: /);
  });
});
