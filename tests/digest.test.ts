import { storywatch } from './a-storywatch';

describe('the digest of a copy on one machine', () => {
  it('is sent from six in the morning on, once, with what changed the day before', async () => {
    const { alerts, publishes, itIs, digest } = storywatch();
    await itIs('2026-01-28T08:00:00Z');
    const title = 'Russia has suspended prisoner exchanges – ministry';
    publishes('interfax-ukraine', '2026-01-28T09:00:00Z', title);
    publishes('anadolu', '2026-01-28T09:20:00Z', 'Moscow halts exchange of prisoners of war, envoys in Kyiv believe');
    await itIs('2026-01-28T10:00:00Z');

    for (const hour of ['05', '06', '07', '23']) {
      await itIs(`2026-01-29T${hour}:30:00Z`);
      await digest();
    }

    expect(alerts.map(({ subject }) => subject).slice(1)).toEqual([
      'Storywatch digest: 1 change on Wednesday 28 January 2026',
    ]);
    expect(alerts[1]?.email).toContain('Exchanges: now suspended, was quiet (exchanges#1)');
    expect(alerts[1]?.email).toContain('http://127.0.0.1:4180/changes/exchanges-000001.html');
  });
});
