// In a module of its own: what waits at its top is read twice, once by the parser and once when it is run.
const { main } = await import(/* webpackMode: "eager" */ './main.js');
await main();
