import type { MetaTrace } from '../token/inspection.js';
import { plain } from './escape.js';

/**
 * Meta's answer with its error codes. Plain text that quotes Meta; the caller escapes it (`escapeLogLine`, `sentence`). An address
 * in the quote is not a link.
 */
export function metaAnswer(trace: MetaTrace): string | undefined {
  const answers = [oneAnswer(trace), trace.next && metaAnswer(trace.next)];
  return answers.filter((answer) => answer !== undefined).join(' ') || undefined;
}

function oneAnswer(trace: MetaTrace): string | undefined {
  const { status, code, subcode, type, traceId, network, proxyStatus, redirectedTo, call, message } = trace;
  const facts = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(redirectedTo === undefined ? [] : [`a redirect to ${inert(redirectedTo)}`]),
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(subcode === undefined ? [] : [`sub-code ${subcode}`]),
    ...(type === undefined ? [] : [`type ${type}`]),
    ...(traceId === undefined ? [] : [`trace ${traceId}`]),
    ...(network === undefined ? [] : [network]),
    ...(proxyStatus === undefined ? [] : [`proxy HTTP ${proxyStatus}`]),
  ];
  const words = message === undefined ? '' : inert(message);
  const quoted = words === '' ? '' : ` In Meta's words: "${words}"${/[.!?…。]$/u.test(words) ? '' : '.'}`;
  if (facts.length === 0 && quoted === '') return undefined;
  const asked = call === undefined ? '' : ` to ${call}`;
  if (network !== undefined)
    return `The connection${call === undefined ? '' : ` for ${call}`}: ${facts.join(', ')}.`;
  return `Meta's answer${asked}: ${facts.length === 0 ? 'no error code' : facts.join(', ')}.${quoted}`;
}

/** One line of visible text, in which addresses cannot become links. */
function inert(text: string): string {
  return plain(text).replaceAll('://', ': //');
}
