import { isLast, type LoginPage, type PageUpdate, pageDocument, pageUpdate } from './page.js';

/** The browser's pages, one after the other, each numbered. */
export interface Screen {
  show(page: LoginPage): void;
  /** A browser was redirected here and will fetch the page. */
  expectBrowser(): void;
  /** The whole present page. */
  document(): string;
  /** The present page once its number is above `after`, or after `holdMs` in any case. */
  next(after: number, holdMs: number): Promise<PageUpdate>;
  /** Resolves once a browser has the last page, at once when none is expected, and after `mostMs` in any case. */
  lastSeen(mostMs: number): Promise<void>;
}

/** What the browser is shown, from the check to the last page. */
export function createScreen(): Screen {
  let page: LoginPage = { kind: 'checking' };
  let number = 1;
  let isExpected = false;
  let lastWasSeen = false;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resume of waiting) resume();
  };
  const until = (isDone: () => boolean, mostMs: number): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      const look = (): void => {
        if (isDone()) finish();
      };
      // A waiting browser does not keep the command from ending.
      const timer = setTimeout(finish, mostMs).unref();
      waiting.add(look);
      look();
    });
  const seen = (): void => {
    if (isLast(page)) lastWasSeen = true;
    wake();
  };
  return {
    show: (next) => {
      page = next;
      number++;
      wake();
    },
    expectBrowser: () => {
      isExpected = true;
    },
    document: () => {
      seen();
      return pageDocument(page, number);
    },
    next: async (after, holdMs) => {
      await until(() => number > after, holdMs);
      seen();
      return pageUpdate(page, number);
    },
    lastSeen: (mostMs) => until(() => !isExpected || lastWasSeen, mostMs),
  };
}
