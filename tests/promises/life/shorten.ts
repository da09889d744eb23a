import { type Lived, live, type Promised } from './life.js';
import type { Event, Story } from './story.js';

/** The shortest story found, by leaving things out, in which the same promise breaks. */
export async function shorten(
  story: Story,
  promise: Promised,
): Promise<{ readonly story: Story; readonly lived: Lived }> {
  let best = story;
  let lived = await live(story);
  const attempt = async (candidate: Story): Promise<boolean> => {
    const result = await live(candidate);
    if (result.broken?.promise !== promise) return false;
    best = { ...candidate, days: Math.min(candidate.days, result.broken.day + 1) };
    lived = result;
    return true;
  };

  await attempt({ ...best, days: (lived.broken?.day ?? best.days) + 1 });
  best = { ...best, events: best.events.filter(({ day }) => day < best.days) };
  await attempt({ ...best, setup: { ...best.setup, faultRate: 0 } });
  for (let size = Math.ceil(best.events.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.events.length; ) {
      const events: readonly Event[] = best.events.toSpliced(at, size);
      if (!(await attempt({ ...best, events }))) at += size;
    }
  }
  const { setup } = best;
  await attempt({ ...best, setup: { ...setup, targets: [] } });
  await attempt({ ...best, setup: { ...best.setup, hasPage: false } });
  await attempt({ ...best, setup: { ...best.setup, requiresScopes: false } });
  await attempt({ ...best, setup: { ...best.setup, faultRate: 0 } });
  return { story: best, lived };
}
