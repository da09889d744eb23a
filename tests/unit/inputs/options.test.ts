import { expect, it } from 'vitest';
import { InputError } from '../../../src/inputs/options.js';

it('What is wrong with an input is told by its name and with a cure', () => {
  const error = new InputError('warn-before-days', 'must be a whole number.', 'Example: 14');
  expect(error).toBeInstanceOf(Error);
  expect({ ...error, name: error.name, message: error.message }).toEqual({
    name: 'InputError',
    code: 'input-invalid',
    input: 'warn-before-days',
    message: 'warn-before-days: must be a whole number.',
    hint: 'Example: 14',
  });
});
