import { itemRecords } from '../../../functions/assess-storylines/item-records';

const claims = { claims: { L: [{ M: {} }] } };
const record = (SequenceNumber: string, storyline: string, images: object) => ({
  eventName: 'MODIFY',
  dynamodb: { SequenceNumber, Keys: { storyline: { S: storyline }, publishedAtId: { S: 'x' } }, ...images },
});

describe('records of the Items stream', () => {
  it('count when a row carries claims, or did', () => {
    const event = {
      Records: [
        record('1', 'talks', { NewImage: claims }),
        record('2', 'exchanges', { OldImage: claims, NewImage: { claims: { L: [] } } }),
        record('3', 'unfiled', { NewImage: { claims: { L: [] } } }),
        record('4', 'eu-accession', { OldImage: claims }),
      ],
    };

    expect(itemRecords(event)).toEqual([
      { storyline: 'talks', sequenceNumber: '1' },
      { storyline: 'exchanges', sequenceNumber: '2' },
      { storyline: 'eu-accession', sequenceNumber: '4' },
    ]);
  });

  it('are none in the clock’s event', () => {
    expect(itemRecords({})).toBeUndefined();
    expect(itemRecords({ time: '2026-01-26T08:00:00Z' })).toBeUndefined();
  });
});
