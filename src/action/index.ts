// In a module of its own: V8 parses a module with a top-level await twice.
const { main } = await import(/* webpackMode: "eager" */ './main.js');
await main();
