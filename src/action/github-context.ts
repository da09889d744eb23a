/**
 * The toolkit's context of this run. It reads the event when it is imported, and throws when that is no JSON. In a file of its
 * own, so that the bundle takes nothing else from that package: its client brings a second HTTP stack.
 */
export { context } from '@actions/github';
