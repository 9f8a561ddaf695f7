import { wordAlert } from '../../shared/alerts/word-alert';
import { aChange, aCorrection, aStatus, aStoryline, aWitness } from './a-change';

const board = 'https://board.example.org/';

describe('wording an alert', () => {
  it('words a change with its evidence', () => {
    const change = aChange({
      because: [
        aWitness(),
        aWitness({ outlet: 'anadolu', publisher: 'AFP', title: 'Une impasse, dit-on', words: 'impasse', url: '' }),
      ],
    });

    const alert = wordAlert(change, aStoryline(), board);

    expect(alert).toMatchSnapshot();
  });

  it('words a change by the clock', () => {
    const moratorium = aStoryline({
      id: 'energy-moratorium',
      name: 'Energy moratorium',
      statuses: [
        aStatus('in-force', 'in force', 'Both sides hold their fire.'),
        aStatus('ended', 'ended', 'It no longer binds anybody.'),
      ],
    });
    const change = aChange({
      storyline: 'energy-moratorium',
      from: 'in-force',
      to: 'ended',
      because: [],
      facts: { endsOn: '2026-02-01', reason: 'expired' },
      why: 'Its end was set for 1 February, and nobody has reported that it goes on.',
    });

    const alert = wordAlert(change, moratorium, undefined);

    expect(alert).toMatchSnapshot();
  });

  it('words a correction', () => {
    const told = aChange({ alert: { claimedAt: '2026-01-30T17:43:00Z', sentAt: '2026-01-30T17:43:02Z' } });

    const alert = wordAlert(aCorrection(), aStoryline(), board, told);

    expect(alert).toMatchSnapshot();
  });

  it('words a correction of what nobody was told as a change from what they know', () => {
    const correction = aCorrection({ to: 'none' });

    const { subject, attributes } = wordAlert(correction, aStoryline(), board, aChange());

    expect(subject).toBe('Storywatch: Talks now none (was scheduled)');
    expect(attributes.kind).toBe('change');
  });

  it('takes a change to the same status for a milestone', () => {
    const alert = wordAlert(aChange({ from: 'stalled', facts: {} }), aStoryline(), board);

    expect(alert).toMatchSnapshot();
  });

  it('links to the page of the change, in the SMS to the whole board where only that fits', () => {
    const longer = aStoryline({ statuses: [aStatus('stalled', 'stalled and without a date', '')] });
    const url = `https://example.org/${'a'.repeat(60)}/`;

    const { email, sms } = wordAlert(aChange(), longer, url);

    expect(email).toContain(`${url}changes/talks-000003.html`);
    expect(sms).toContain(`. ${url}`);
    expect(sms.length).toBeLessThanOrEqual(160);
    expect(wordAlert(aChange(), longer, board).sms).toContain(`${board}changes/talks-000003.html`);
  });

  it('leaves a link out of the SMS before anything else is too long for it', () => {
    const alert = wordAlert(aChange(), aStoryline(), `https://example.org/${'a'.repeat(150)}`);

    expect(alert.sms).toBe(
      'Storywatch: Talks is now stalled. Was scheduled. Since 30 Jan 17:40 UTC. Next round 1 Feb.',
    );
  });

  it('counts a wire story in two outlets as one publisher', () => {
    const because = [aWitness({ outlet: 'a', publisher: 'AFP' }), aWitness({ outlet: 'b', publisher: 'afp' })];

    const { email } = wordAlert(aChange({ because }), aStoryline(), board);

    expect(email).toContain('Only one publisher says so as yet.');
  });

  it('shows ten witnesses and counts the rest', () => {
    const because = Array.from({ length: 12 }, () => aWitness());

    const { email } = wordAlert(aChange({ because }), aStoryline(), board);

    expect(email).toContain('\n10. ');
    expect(email).not.toContain('\n11. ');
    expect(email).toContain('and 2 more.');
  });
});
