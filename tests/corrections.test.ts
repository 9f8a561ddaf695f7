import { storywatch } from './a-storywatch';

const told = { storyline: 'exchanges', kind: 'change', status: 'suspended' };

/** Two outlets report that exchanges are suspended, and readers are told. */
const suspended = async () => {
  const watch = storywatch();
  await watch.itIs('2026-01-28T08:00:00Z');
  watch.publishes('interfax-ukraine', '2026-01-28T09:00:00Z', 'Russia has suspended prisoner exchanges – ministry');
  watch.publishes(
    'anadolu',
    '2026-01-28T09:20:00Z',
    'Moscow halts exchange of prisoners of war, envoys in Kyiv believe',
  );
  await watch.itIs('2026-01-28T10:00:00Z');
  expect(watch.alerts.map(({ attributes }) => attributes)).toEqual([told]);
  return watch;
};

describe('a change that turns out wrong', () => {
  it('is corrected when an outlet edits a report that it rested on', async () => {
    const { alerts, changesOf, statusOf, edits, itIs } = await suspended();

    edits('anadolu', '2026-01-28T09:20:00Z', 'Envoys speak of prisoners of war in Kyiv');
    await itIs('2026-01-28T11:00:00Z');
    await itIs('2026-01-28T12:00:00Z');

    expect(await statusOf('exchanges')).toBe('quiet');
    expect(await changesOf('exchanges')).toMatchObject([
      { number: 1, to: 'suspended' },
      { number: 2, from: 'suspended', to: 'quiet', corrects: { number: 1, reason: 'withdrawn' } },
    ]);
    expect(alerts.map(({ attributes }) => attributes)).toEqual([
      told,
      { storyline: 'exchanges', kind: 'correction', status: 'quiet' },
    ]);
    expect(alerts[1]?.sms).toMatch(/^Storywatch correction: Exchanges is quiet, not suspended as we told you\./);
    expect(alerts[1]?.email).toContain('What Anadolu Agency reported has been edited');
    expect(alerts[1]?.email).toContain('Moscow halts exchange of prisoners of war, envoys in Kyiv believe');
  });

  it('is corrected when an outlet takes a report out of the storyline altogether', async () => {
    const { alerts, edits, itIs } = await suspended();

    edits('interfax-ukraine', '2026-01-28T09:00:00Z', 'This story has been withdrawn');
    await itIs('2026-01-28T11:00:00Z');

    expect(alerts.map(({ attributes }) => attributes.kind)).toEqual(['change', 'correction']);
  });

  it('is corrected when outlets of weight deny it soon after', async () => {
    const { alerts, changesOf, publishes, itIs } = await suspended();

    publishes('interfax-ukraine', '2026-01-28T15:00:00Z', 'Russia denies it has suspended prisoner exchanges');
    publishes('anadolu', '2026-01-28T15:30:00Z', 'Moscow denies halt to exchange of prisoners of war');
    await itIs('2026-01-28T16:00:00Z');

    expect(await changesOf('exchanges')).toMatchObject([{}, { to: 'quiet', corrects: { reason: 'denied' } }]);
    expect(alerts.map(({ attributes }) => attributes.kind)).toEqual(['change', 'correction']);
    expect(alerts[1]?.email).toContain('Anadolu Agency deny it');
    expect(alerts[1]?.sms).toContain('It has been denied.');
  });

  it('stands when an edit leaves what counted in it', async () => {
    const { alerts, edits, itIs } = await suspended();

    edits('anadolu', '2026-01-28T09:20:00Z', 'Moscow halts exchange of prisoners of war, envoys still believe');
    await itIs('2026-01-28T11:00:00Z');

    expect(alerts).toHaveLength(1);
  });

  it('stands when enough others report it by the time that one is edited', async () => {
    const { alerts, statusOf, publishes, edits, itIs } = await suspended();
    publishes('united24', '2026-01-28T09:40:00Z', 'No more exchanges of captives: Russia suspends them');
    await itIs('2026-01-28T10:30:00Z');

    edits('anadolu', '2026-01-28T09:20:00Z', 'Envoys speak of prisoners of war in Kyiv');
    await itIs('2026-01-28T11:00:00Z');

    expect(await statusOf('exchanges')).toBe('suspended');
    expect(alerts).toHaveLength(1);
  });

  it('can come true after all, and is then a change again', async () => {
    const { alerts, publishes, edits, itIs } = await suspended();
    edits('anadolu', '2026-01-28T09:20:00Z', 'Envoys speak of prisoners of war in Kyiv');
    await itIs('2026-01-28T11:00:00Z');

    publishes('united24', '2026-01-28T12:00:00Z', 'No more exchanges of captives: Russia suspends them');
    await itIs('2026-01-28T13:00:00Z');

    expect(alerts.map(({ attributes }) => attributes)).toEqual([
      told,
      { storyline: 'exchanges', kind: 'correction', status: 'quiet' },
      told,
    ]);
  });
});
