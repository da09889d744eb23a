await fetch(process.env.ADDRESS ?? '');
