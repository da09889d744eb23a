import { Option } from 'commander';

/*
 * Options that several commands share, so that each is called and explained alike. Functions, because commander's
 * options remember where their value came from.
 */

export const actionFile = () => new Option('--action <file>', 'the built action to run').hideHelp();
