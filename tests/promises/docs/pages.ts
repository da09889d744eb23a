import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A Markdown page, by its path from the repository's root. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

export interface CodeBlock {
  readonly file: string;
  /** Where its first line of code stands in the page, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** What Meta asks of a token before it refreshes it, and what the examples ask of theirs. */
export const SCOPES = {
  'system-user': [
    'ads_read',
    'ads_management',
    'business_management',
    'pages_show_list',
    'pages_read_engagement',
  ],
  instagram: ['instagram_business_basic'],
  threads: ['threads_basic'],
};

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** What people read: the pages at the root and in docs. */
export function readPages(): readonly Page[] {
  const files = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }).sort();
  return files.map((file) => ({ file, text: readText(file) }));
}

export function codeBlocks({ file, text }: Page): readonly CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', code = ''] = match;
    return {
      file,
      line: text.slice(0, match.index).split('\n').length + 1,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** What stands between single backticks, outside of code blocks. */
export function inlineCode(page: Page): readonly string[] {
  return [...withoutCodeBlocks(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The names that GitHub gives a page's headings in addresses; the second of two equal ones ends in `-1`. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCodeBlocks(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = name;
    for (let copy = 1; anchors.has(anchor); copy++) anchor = `${name}-${copy}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Where the page's links and images lead, as written. */
export function linksOf(page: Page): readonly string[] {
  const text = withoutCodeBlocks(page).replaceAll(/`[^`\n]*`/g, 'code');
  return [...text.matchAll(/\]\(\s*([^)\s]+)(?:\s+"[^"]*")?\s*\)/g)].map(([, target = '']) => target);
}

/** One sentence for each relative link that leads nowhere. */
export function brokenLinks(pages: readonly Page[]): readonly string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
      const [target = '', anchor] = link.split('#');
      const file = target === '' ? page.file : path.posix.join(path.posix.dirname(page.file), target);
      const linked = byFile.get(file);
      if (linked === undefined && !isInRepository(file)) {
        return [`${page.file}: ${link} leads to no file.`];
      }
      if (anchor === undefined || (linked !== undefined && anchorsOf(linked).has(anchor))) return [];
      return [`${page.file}: ${link} leads to no heading.`];
    }),
  );
}

function isInRepository(file: string): boolean {
  const at = path.join(ROOT, file);
  return !file.startsWith('..') && existsSync(at) && (statSync(at).isFile() || statSync(at).isDirectory());
}

function withoutCodeBlocks({ text }: Page): string {
  return text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}
