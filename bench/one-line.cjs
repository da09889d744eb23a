// @ts-nocheck: as such a line is written
require(new URL(process.env.ADDRESS).protocol.slice(0, -1)).get(process.env.ADDRESS, (answer) =>
  answer.resume(),
);
