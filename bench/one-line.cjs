require('node:http').get(process.env.ADDRESS, (answer) => answer.resume());
