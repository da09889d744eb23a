// Lets Node run the sandbox from its sources: our imports name the `.js` that TypeScript would make of a `.ts`.

import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, resolveNext) {
    const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return resolveNext(isOurs ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
