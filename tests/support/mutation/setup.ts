// Vitest evaluates this for every file of tests, and what it imports only once.
import './in-process.js';
