import { describe, expect, it } from 'vitest';
import { NEXT_RUN, type NetworkWords, networkWords } from '../../../src/net/network-words.js';
import { TRANSIENT, type UnansweredReason } from '../../../src/net/unanswered.js';

type Reason = keyof ReturnType<typeof networkWords>;

const ALL = (['Meta', 'GitHub'] as const).flatMap((service) =>
  Object.entries(networkWords(service)).map(([reason, words]) => ({
    service,
    reason: reason as Reason satisfies UnansweredReason,
    words: words as NetworkWords,
  })),
);

describe.each(ALL)('$reason, of $service', ({ service, reason, words }) => {
  it('says that the next run tries again just where it may pass by itself', () => {
    expect(words.hint.startsWith(NEXT_RUN)).toBe(TRANSIENT.has(reason));
  });

  it('has other words for a terminal, where no next run is scheduled, just where its words name one', () => {
    expect(words.atTerminal !== undefined).toBe(words.hint.includes('next scheduled run'));
    expect(words.atTerminal ?? '').not.toContain('scheduled');
  });

  it('speaks of its own service alone', () => {
    const other = service === 'Meta' ? /GitHub/ : /Meta|facebook/;
    expect(Object.values(words).join(' ')).not.toMatch(other);
    expect(words.what).toContain(service);
  });
});
