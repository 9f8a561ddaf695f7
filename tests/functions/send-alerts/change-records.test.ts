import { changeRecords } from '../../../functions/send-alerts/change-records';

const record = (eventName: string, name: string) => ({
  eventName,
  dynamodb: { SequenceNumber: '7', Keys: { storyline: { S: 'talks' }, record: { S: name } } },
});

describe('records of the Storylines stream', () => {
  it('are told about only when they insert a change', () => {
    const event = {
      Records: [record('INSERT', 'change#000012'), record('MODIFY', 'change#000011'), record('INSERT', 'status')],
    };

    expect(changeRecords(event)).toEqual([{ storyline: 'talks', number: 12, sequenceNumber: '7' }]);
  });

  it('are none in the clock’s event', () => {
    expect(changeRecords({ wokenBy: 'clock' })).toBeUndefined();
  });
});
