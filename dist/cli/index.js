#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 6954:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ SECRET_STORES),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   dE: () => (/* binding */ locationKey),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
// src/token/location.ts
var SECRET_STORES = ["actions", "dependabot", "codespaces", "agents"];
function scopeKey(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `repository:${secretScope.repository.toLowerCase()}:${secretScope.store}`;
    case "environment":
      return `environment:${secretScope.repository.toLowerCase()}:${secretScope.environment.toLowerCase()}`;
    case "organization":
      return `organization:${secretScope.organization.toLowerCase()}:${secretScope.store}`;
  }
}
function locationKey(location) {
  return `${scopeKey(location)}:${location.secret.toUpperCase()}`;
}
function describeLocation(location) {
  return `${location.secret} in ${describeScope(location)}`;
}
function describeScope(secretScope) {
  switch (secretScope.kind) {
    case "repository":
      return `${secretScope.repository}${storeText(secretScope.store)}`;
    case "environment":
      return `${secretScope.repository}, environment ${secretScope.environment}`;
    case "organization":
      return `organization ${secretScope.organization}${storeText(secretScope.store)}`;
  }
}
function storeText(store) {
  switch (store) {
    case "actions":
      return "";
    case "dependabot":
      return " (Dependabot)";
    case "codespaces":
      return " (Codespaces)";
    case "agents":
      return " (agents)";
  }
}




/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _P: () => (/* binding */ escapeLogLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
// src/messages/escape.ts
var LONGEST = 200;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;
var PAINT = new RegExp(String.raw`(${"\x1B"}\[(?:[1-4]|2[234]|3[0-7]|39|9[0-7])m)`);
function inert(text) {
  return text.split("\n").map(inertLine).join("\n");
}
function inertLine(line) {
  return line.split(PAINT).map((part) => PAINT.test(part) ? part : part.replace(INVISIBLE, " ")).join("").replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}
function jsonText(value) {
  return JSON.stringify(value, null, 2).split("\n").map((line) => line.replace(INVISIBLE, escaped).replaceAll("##[", "##\\u005b")).join("\n");
}
function escaped(signs) {
  return Array.from({ length: signs.length }, (_, index) => signs.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function plain(text, longest = LONGEST) {
  const line = text.replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}\u2026`;
}
function code(text, longest = LONGEST) {
  const inside = plain(text, longest).replaceAll("`", "\xB4").replaceAll("<", "\u2039").replaceAll(">", "\u203A").replaceAll("|", "\xA6");
  return inside === "" ? "`?`" : `\`${inside}\``;
}
var ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?:\?[\w.~%=&+-]+)?(?<!\.)/g;
function sentence(text) {
  const line = plain(text, 2e3);
  let done = "";
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    done += `${escapeMarkdown(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return escapeStart(done + escapeMarkdown(line.slice(from)));
}
function escapeMarkdown(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\$&").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, "$&&#8203;");
}
function escapeStart(line) {
  return line.replace(/^[+=-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
function fenced(language, text) {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const inside = text.replaceAll("<!--", "<! --").replaceAll("-->", "-- >");
  return `${fence}${language}
${inside}
${fence}`;
}
function shellWord(text) {
  const line = plain(text, 2e3);
  return /^[\w./:@%+,-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
function escapeLogLine(text) {
  return plain(text, 2e3).replace(/:(?=:)/g, ": ").replaceAll("##[", "## [");
}




/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseContradictions),
/* harmony export */   v: () => (/* binding */ refuseFacebookOnly)
/* harmony export */ });
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1838);



// src/cli/contradictions.ts
var has = (...names) => (flags) => names.every((name) => flags[name] !== void 0 && flags[name] !== false);
var together = (option, why) => `cannot be given together with ${option}: ${why}.`;
var FACEBOOK_ONLY = [
  ["device", "--device"],
  ["page", "--page"],
  ["configId", "--config-id"]
];
var onlyFacebook = (platform) => `is for Facebook; ${(0,_chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform)} has no such login.`;
var CONTRADICTIONS = [
  {
    isGiven: has("environment", "organization"),
    option: "--environment",
    problem: together("--organization", "a secret lives in one place"),
    hint: "Keep the one that the secret belongs to."
  },
  {
    isGiven: (flags) => flags.createApp === true && flags.app === false,
    option: "--no-app",
    problem: together("--create-app", "one leaves the GitHub App for later, the other makes it now"),
    hint: "Keep one of them."
  },
  {
    isGiven: (flags) => flags.createApp === true && flags.credential === "pat",
    option: "--credential pat",
    problem: together("--create-app", "with a personal token there is no GitHub App to make"),
    hint: "Keep one of them."
  },
  {
    isGiven: has("device", "inActions"),
    option: "--device",
    problem: together("--in-actions", "a device login brings no code to hand to the workflow"),
    hint: "Leave --in-actions out. A manual run of the workflow offers device login too, where its input client-token is set."
  },
  {
    isGiven: has("device", "configId"),
    option: "--device",
    problem: together("--config-id", "device login takes permissions, and no configuration"),
    hint: "Name the permissions with --scope instead. Example: --scope ads_read,read_insights"
  },
  ...["page", "target", "config"].map((name) => ({
    isGiven: has("inActions", name),
    option: `--${name}`,
    problem: together("--in-actions", "the workflow stores the token by its own inputs"),
    hint: `Leave --${name} out, or --in-actions.`
  })),
  {
    isGiven: has("inActions", "dryRun"),
    option: "--dry-run",
    problem: together("--in-actions", "the manual run stores what the login brings"),
    hint: "Leave --in-actions out to see what a login would bring."
  },
  ...["workflow", "ref"].map((name) => ({
    isGiven: (flags) => has(name)(flags) && !has("inActions")(flags),
    option: `--${name}`,
    problem: "cannot be given alone: it is about the run that --in-actions starts.",
    hint: `Add --in-actions, or leave --${name} out.`
  })),
  ...["instagram", "threads"].flatMap(
    (platform) => FACEBOOK_ONLY.map(([name, option]) => ({
      isGiven: (flags) => flags.platform === platform && has(name)(flags),
      option,
      problem: onlyFacebook(platform),
      hint: "Leave it out."
    }))
  )
];
function refuseContradictions(flags) {
  const found = CONTRADICTIONS.find(({ isGiven }) => isGiven(flags));
  if (found !== void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(found.option, found.problem, found.hint);
}
function refuseFacebookOnly(platform, flags) {
  if (platform !== "facebook") refuseContradictions({ ...flags, platform });
}




/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
// src/token/present.ts
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}




/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ answeredAt),
/* harmony export */   L5: () => (/* binding */ NOTHING_SENT),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   cg: () => (/* binding */ startBudget),
/* harmony export */   g1: () => (/* binding */ unansweredBy),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   vt: () => (/* binding */ TRANSIENT),
/* harmony export */   wl: () => (/* binding */ boundedSend),
/* harmony export */   xk: () => (/* binding */ AT_FIRST)
/* harmony export */ });
// src/net/unanswered.ts
var NOTHING_SENT = /* @__PURE__ */ new Set([
  "connection-refused",
  "name-not-found",
  "no-route",
  "certificate-not-trusted",
  "certificate-expired",
  "certificate-of-other-host",
  "tls-failed",
  "proxy-unreachable",
  "proxy-refused",
  "foreign-origin"
]);
var TRANSIENT = /* @__PURE__ */ new Set([
  "connection-refused",
  "name-not-found",
  "no-route",
  "proxy-unreachable",
  "deadline",
  "reset",
  "header-too-large",
  "malformed",
  "too-large",
  "unreachable"
]);
var Unanswered = class extends Error {
  reason;
  constructor(reason, facts = {}) {
    super(facts.network === void 0 ? reason : `${reason} (${facts.network})`);
    this.name = "Unanswered";
    this.reason = reason;
    Object.assign(this, facts);
  }
  get facts() {
    const { name, reason, ...facts } = this;
    return facts;
  }
};
function unansweredBy(error, isThroughProxy = false) {
  const facts = factsOf(error);
  const reason = facts.network === void 0 ? "unreachable" : reasonOf(facts.network);
  return new Unanswered(isThroughProxy && PROXYS.has(reason) ? "proxy-unreachable" : reason, facts);
}
var PROXYS = /* @__PURE__ */ new Set(["connection-refused", "name-not-found", "no-route"]);
function reasonOf(code) {
  switch (code) {
    case "ECONNREFUSED":
      return "connection-refused";
    case "ENOTFOUND":
    case "ENODATA":
      return "name-not-found";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ENETDOWN":
    case "EADDRNOTAVAIL":
      return "no-route";
    case "ETIMEDOUT":
      return "deadline";
    case "ECONNRESET":
    case "ECONNABORTED":
    case "EPIPE":
    case "ERR_STREAM_PREMATURE_CLOSE":
      return "reset";
    case "ERR_PROXY_TUNNEL":
      return "proxy-refused";
    case "HPE_HEADER_OVERFLOW":
      return "header-too-large";
    case "CERT_HAS_EXPIRED":
    case "CERT_NOT_YET_VALID":
      return "certificate-expired";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "HOSTNAME_MISMATCH":
      return "certificate-of-other-host";
    case "EPROTO":
      return "tls-failed";
    default:
      if (code.startsWith("EAI_")) return "name-not-found";
      if (/CERT|^(INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/.test(code))
        return "certificate-not-trusted";
      if (code.startsWith("HPE_")) return "malformed";
      return /^ERR_(SSL|TLS)_/.test(code) ? "tls-failed" : "unreachable";
  }
}
function factsOf(error) {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, statusCode } = at;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) {
      return {
        network: code,
        ...Number.isInteger(statusCode) ? { proxyStatus: statusCode } : {}
      };
    }
  }
  return {};
}

// src/net/http.ts
var CALL_DEADLINE_MS = 1e4;
var ANSWER_LIMIT_BYTES = 1048576;
var AT_FIRST = { abortEarly: true };
var USER_AGENT = "refresh-meta-token";
function startBudget(milliseconds, now) {
  const end = now() + milliseconds;
  return { remaining: () => end - now() };
}
function boundedSend({ transport }, origin, budget) {
  return async (address, { method = "GET", headers, body } = {}) => {
    const url = URL.canParse(`${address}`) ? new URL(address) : void 0;
    if (url?.origin !== origin) throw new Unanswered("foreign-origin");
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered("deadline");
    const signal = AbortSignal.timeout(Math.ceil(milliseconds));
    try {
      const answer = await transport(url, {
        method,
        headers: { "user-agent": USER_AGENT, ...headers },
        ...body === void 0 ? {} : { body },
        signal,
        redirect: "manual"
      });
      const { status } = answer;
      if (status >= 300 && status < 400 && status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered("redirected", { status, ...otherOriginIn(answer.headers.get("location"), url) });
      }
      const bytes = await readWithin(answer.body, ANSWER_LIMIT_BYTES);
      return {
        status,
        ok: status >= 200 && status < 300,
        url: url.href,
        headers: answer.headers,
        // Without the byte order mark, as the text of a `fetch` is.
        text: async () => bytes.toString("utf8").replace(/^\uFEFF/, ""),
        arrayBuffer: async () => new Uint8Array(bytes).buffer
      };
    } catch (error) {
      if (signal.aborted) throw new Unanswered("deadline");
      throw error instanceof Unanswered ? error : unansweredBy(error);
    }
  };
}
function otherOriginIn(location, from) {
  if (location === null || !URL.canParse(location, from.href)) return {};
  const { origin } = new URL(location, from);
  return ["null", from.origin].includes(origin) || origin.length > 100 ? {} : { redirectedTo: origin };
}
async function readWithin(body, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
function headersOf(values) {
  const byName = new Map(
    Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : `${value}`
    ])
  );
  return {
    get: (name) => byName.get(name.toLowerCase()) ?? null,
    has: (name) => byName.has(name.toLowerCase()),
    [Symbol.iterator]: () => byName[Symbol.iterator]()
  };
}
function readHttpDate(value) {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}
function answeredAt(headers) {
  const milliseconds = readHttpDate(headers.get("date") ?? "");
  return Number.isNaN(milliseconds) ? void 0 : Math.floor(milliseconds / 1e3);
}




/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ keepPastesWhole),
  C: () => (/* binding */ pastesIn)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = process.getBuiltinModule("node:string_decoder");
;// CONCATENATED MODULE: ./build/cli/chunk-I5XBXVLW.js
// src/cli/pastes.ts


var TOGETHER_MS = 60;
async function* pastesIn(lines) {
  const reader = lines[Symbol.asyncIterator]();
  try {
    let next = reader.next();
    for (; ; ) {
      const first = await next;
      if (first.done === true) return;
      const paste = [first.value];
      for (; ; ) {
        next = reader.next();
        const isUnfinished = paste.at(-1) !== "" && isUnfinishedJson(paste.join("\n"));
        const more = isUnfinished ? await next : await soon(next);
        if (more === void 0 || more.done === true) break;
        paste.push(more.value);
      }
      yield paste.join("\n");
    }
  } finally {
    void reader.return?.();
  }
}
async function soon(promise) {
  let timer;
  try {
    return await Promise.race([
      promise,
      new Promise((resolve) => {
        timer = setTimeout(() => resolve(void 0), TOGETHER_MS);
      })
    ]);
  } finally {
    clearTimeout(timer);
  }
}
function isUnfinishedJson(text) {
  if (!text.trimStart().startsWith("{")) return false;
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"?/gs, "").match(/[{}]/g) ?? [];
  return brackets.reduce((depth, bracket) => depth + (bracket === "{" ? 1 : -1), 0) > 0;
}
function keepPastesWhole(stdin, inner) {
  const input = Object.assign(new external_node_stream_.PassThrough(), {
    isTTY: true,
    setRawMode: (isRaw) => stdin.setRawMode(isRaw)
  });
  const decoder = new external_node_string_decoder_namespaceObject.StringDecoder();
  let answer = "";
  let isHeld = false;
  let timer;
  const pass = (text) => {
    answer += text;
    input.write(text);
  };
  const release = (isInside) => {
    if (isHeld) pass(isInside ? inner : "\r");
    isHeld = false;
  };
  const onData = (chunk) => {
    clearTimeout(timer);
    const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    for (const part of text.split(/([\r\n]+)/).filter((one) => one !== "")) {
      if (/^[\r\n]/.test(part)) {
        isHeld = true;
        continue;
      }
      release(part >= " ");
      pass(part);
    }
    timer = setTimeout(() => release(!answer.endsWith(inner) && isUnfinishedJson(answer)), TOGETHER_MS);
  };
  const onEnd = () => void input.end();
  stdin.on("data", onData).once("end", onEnd).resume();
  return {
    input,
    end: () => {
      clearTimeout(timer);
      stdin.off("data", onData).off("end", onEnd).pause();
    }
  };
}




/***/ }),

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   gH: () => (/* binding */ inputErrorText),
/* harmony export */   kQ: () => (/* binding */ askUntilRead)
/* harmony export */ });
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1838);


// src/cli/ask.ts
async function askUntilRead({ notes }, ask, read) {
  for (; ; ) {
    const answer = await ask();
    try {
      return await read(answer);
    } catch (error) {
      if (!(error instanceof _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d)) throw error;
      notes.line(inputErrorText(error, notes));
    }
  }
}
function askText(terminal, question, usual, check) {
  return askUntilRead(
    terminal,
    () => terminal.askText(question, usual),
    async (answer) => {
      await check(answer);
      return answer;
    }
  );
}
function inputErrorText({ message, hint }, { paint }) {
  return `${paint("red", "error:")} ${message}
${hint.replace(/(Example: --[\w-]+):/, "$1")}`;
}




/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   lU: () => (/* binding */ harmlessIn),
/* harmony export */   xJ: () => (/* binding */ takeEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7757);


// src/inputs/environment.ts
var HARMLESS = new RegExp(
  `^(?:${[
    "PATH|PATHEXT|HOME|USER|USERNAME|LOGNAME|SHELL|PWD|LANG|LANGUAGE|LC_\\w+|TZ|TMPDIR|TEMP|TMP",
    "TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|BROWSER|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\\w+",
    "DBUS_SESSION_BUS_ADDRESS|DESKTOP_SESSION|KDE_FULL_SESSION|KDE_SESSION_VERSION|GNOME_DESKTOP_SESSION_ID",
    "WSL_DISTRO_NAME|WSL_INTEROP|WSLENV|GH_CONFIG_DIR|GH_HOST",
    "USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES(?:\\(X86\\))?",
    "SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC"
  ].join("|")})$`,
  "i"
);
var LOOKED_UP = /^(?:GITHUB|RUNNER|NODE|SSL)_/i;
var CREDENTIAL = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|(?:PRIVATE|API|ACCESS)[_-]?KEY)$/i;
var OURS = /^(?:INPUT|META|INSTAGRAM|THREADS|GH|GITHUB)_/i;
function harmlessIn(env) {
  return pick(env, (name) => HARMLESS.test(name));
}
function takeEnvironment(processEnv) {
  const whole = { ...processEnv };
  for (const name of Object.keys(whole)) {
    if (!HARMLESS.test(name) && !(LOOKED_UP.test(name) && !CREDENTIAL.test(name))) delete processEnv[name];
  }
  return whole;
}
function credentialsIn(env) {
  const inputs = new Set(_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.filter(_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialKey */ .N9).map((name) => `INPUT_${name.toUpperCase()}`));
  return Object.entries(env).flatMap(([name, given = ""]) => {
    const value = given.trim();
    if (!inputs.has(name) && !CREDENTIAL.test(name)) return [];
    const looksRandom = value.length >= 16 && /\d/.test(value) && /[a-z]/i.test(value) && !/[\s/]/.test(value);
    if (OURS.test(name)) return (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialPartsOf */ .PK)(value).filter((part) => part !== "");
    return looksRandom ? [value] : [];
  });
}
function pick(env, isPicked) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isPicked(name)));
}




/***/ }),

/***/ 7492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   G$: () => (/* binding */ clocksAgree),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   _c: () => (/* binding */ endsWithin),
/* harmony export */   ah: () => (/* binding */ wholeDaysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   kh: () => (/* binding */ isoDay)
/* harmony export */ });
// src/token/time.ts
var HOUR = 3600;
var DAY = 24 * HOUR;
function clocksAgree(one, other) {
  return Math.abs(one - other) <= HOUR;
}
function isDate(expiry) {
  return typeof expiry === "number";
}
function secondsLeft(expiry, now) {
  switch (expiry) {
    case "never":
      return Number.POSITIVE_INFINITY;
    case "unknown":
      return void 0;
    default:
      return expiry - now;
  }
}
function endsWithin(expiry, days, now) {
  return isDate(expiry) && expiry - now < days * DAY;
}
function wholeDaysLeft(expiry, now) {
  const left = secondsLeft(expiry, now);
  return left === void 0 || left === Number.POSITIVE_INFINITY ? void 0 : Math.max(0, Math.floor(left / DAY));
}
function isoTime(at) {
  return new Date(at * 1e3).toISOString().replace(".000Z", "Z");
}
function isoDay(at) {
  return isoTime(at).slice(0, 10);
}




/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ declaredDefaults),
/* harmony export */   C5: () => (/* binding */ credentialShapeIn),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   F2: () => (/* binding */ readAuthorizationResponse),
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   Hi: () => (/* binding */ createCommonText),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   N9: () => (/* binding */ isCredentialKey),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   PK: () => (/* binding */ credentialPartsOf),
/* harmony export */   PL: () => (/* binding */ refuseCredentialShape),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Q9: () => (/* binding */ readScopes),
/* harmony export */   QE: () => (/* binding */ endingVersion),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   Sd: () => (/* binding */ readConfigId),
/* harmony export */   Sx: () => (/* binding */ kindByPrefix),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYS),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   X5: () => (/* binding */ TARGET_KEYS),
/* harmony export */   XW: () => (/* binding */ readAssignees),
/* harmony export */   Y_: () => (/* binding */ readMentions),
/* harmony export */   ZS: () => (/* binding */ readApiVersion),
/* harmony export */   _L: () => (/* binding */ DEFAULT_API_VERSION),
/* harmony export */   af: () => (/* binding */ readSecretName),
/* harmony export */   bX: () => (/* binding */ readServiceUrl),
/* harmony export */   fU: () => (/* binding */ PAGE_KEYS),
/* harmony export */   fk: () => (/* binding */ readPageId),
/* harmony export */   gD: () => (/* binding */ findCredentials),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jr: () => (/* binding */ LOCATION_READERS),
/* harmony export */   kq: () => (/* binding */ readSecretValue),
/* harmony export */   lj: () => (/* binding */ entryKeyOf),
/* harmony export */   mC: () => (/* binding */ CONFIG_KEYS),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   n1: () => (/* binding */ readRedirectUri),
/* harmony export */   pA: () => (/* binding */ requireSecretValue),
/* harmony export */   rw: () => (/* binding */ TOKEN_KEYS),
/* harmony export */   wd: () => (/* binding */ readAssets),
/* harmony export */   wu: () => (/* binding */ readOrganization),
/* harmony export */   xc: () => (/* binding */ readAppId),
/* harmony export */   yx: () => (/* binding */ storeAgain)
/* harmony export */ });
/* harmony import */ var _chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2683);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1838);
/* harmony import */ var _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3659);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5313);
/* harmony import */ var _chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2184);








// src/net/common-text.ts
var SAMPLE = 5;
var BUCKETS = 1 << 18;
var BASE = 31;
var FIELDS = 3;
var LEAVING = BASE ** (SAMPLE - 1);
function createCommonText() {
  const forms = [];
  const leasts = [];
  const last = new Int32Array(BUCKETS);
  let samples = new Int32Array(FIELDS * 256);
  let count = 1;
  const visit = (text, meet) => {
    let number = 0;
    for (let end = 0; end < text.length; end++) {
      const at = end - SAMPLE + 1;
      if (at > 0) number -= Math.imul(text.charCodeAt(at - 1), LEAVING);
      number = Math.imul(number, BASE) + text.charCodeAt(end) | 0;
      if (at < 0) continue;
      for (let sample = last[bucketOf(number)] ?? 0; sample !== 0; sample = samples[FIELDS * sample + 2] ?? 0) {
        const form = samples[FIELDS * sample] ?? 0;
        const span = extend(text, at, forms[form] ?? "", samples[FIELDS * sample + 1] ?? 0);
        if (span[1] - span[0] >= (leasts[form] ?? 0) && /[a-z\d]/.test(text.slice(...span)) && meet(span))
          return true;
      }
    }
    return false;
  };
  return {
    add(form, least) {
      const number = forms.push(form) - 1;
      leasts.push(least);
      for (let at = 0; at + SAMPLE <= form.length; at += least - SAMPLE + 1) {
        const bucket = bucketOf(numberOf(form, at));
        if (FIELDS * (count + 1) > samples.length) samples = grown(samples);
        samples.set([number, at, last[bucket] ?? 0], FIELDS * count);
        last[bucket] = count++;
      }
    },
    find(text) {
      const found = [];
      visit(text, (span) => {
        found.push(span);
        return false;
      });
      return found;
    },
    has: (text) => visit(text, () => true)
  };
}
function grown(numbers) {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
function numberOf(text, from) {
  let number = 0;
  for (let at = from; at < from + SAMPLE; at++) number = Math.imul(number, BASE) + text.charCodeAt(at) | 0;
  return number;
}
function bucketOf(number) {
  return (number ^ number >>> 18) & BUCKETS - 1;
}
function extend(text, at, form, formAt) {
  let after = 0;
  while (text.charCodeAt(at + after) === form.charCodeAt(formAt + after)) after++;
  let before = 0;
  while (text.charCodeAt(at - before - 1) === form.charCodeAt(formAt - before - 1)) before++;
  return [at - before, at + after];
}

// src/inputs/credentials.ts
var SHAPES = [
  {
    what: "an access token of Meta",
    input: "access-token",
    pattern: /(?:^|[^a-z0-9])(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))(?=[a-z0-9_-]*\d)[a-z0-9][a-z0-9_-]{19,}/i
  },
  {
    what: "an app access token of Meta (ID|SECRET)",
    input: "access-token",
    pattern: /(?:^|\D)\d{6,}(?:\||%7C)[\w-]{16,}/i
  },
  {
    what: "a token of GitHub",
    input: "secrets-token",
    pattern: /(?:^|[^a-z0-9])(?:gh[pousr]_|github_pat_)(?:(?=[a-z0-9]*\d)[a-z0-9]{10,}|\d+_eyJ)/i
  },
  {
    what: "a private key",
    input: "secrets-app-private-key",
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|(?:^|\s)MII[A-Za-z0-9+/]{60,}/
  },
  {
    what: "an app secret of Meta",
    input: "app-secret",
    pattern: /(?:^|[\s,=])(?=\d*[a-f])[0-9a-f]{32}(?:$|[\s,])/i
  }
];
function credentialShapeIn(text) {
  return SHAPES.find(({ pattern }) => pattern.test(text));
}
function kindByPrefix(value) {
  if (/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z]))[A-Za-z0-9_-]{17,}$/.test(value)) return "meta-token";
  if (/^(?:gh[pousr]_|github_pat_)\S{10,}$/.test(value)) return "github-token";
  return value.includes("-----BEGIN") ? "private-key" : void 0;
}
var PIECE = 8;
function findCredentials(credentials) {
  const index = createCommonText();
  for (const { value } of credentials) index.add(withoutMarks(value).toLowerCase(), PIECE);
  let owners;
  return (text) => {
    for (const reading of readingsOf(text)) {
      if (!index.has(reading.toLowerCase())) continue;
      owners ??= ownersOfPieces(credentials);
      for (const piece of piecesOf(reading)) {
        const owner = owners.get(piece);
        if (owner !== void 0) return owner;
      }
    }
    return void 0;
  };
}
function ownersOfPieces(credentials) {
  const owners = /* @__PURE__ */ new Map();
  for (const { name: name2, value } of credentials) {
    for (const piece of piecesOf(withoutMarks(value))) if (!owners.has(piece)) owners.set(piece, name2);
  }
  return owners;
}
function* readingsOf(text) {
  yield text;
  for (const [word] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    for (const from of [0, 1, 2, 3]) yield Buffer.from(word.slice(from), "base64").toString("latin1");
  }
  for (const [digits] of text.matchAll(/[0-9a-f]{16,}/gi)) {
    for (const from of [0, 1]) yield Buffer.from(digits.slice(from), "hex").toString("latin1");
  }
}
function withoutMarks(value) {
  return value.replace(/-----[A-Z ]+-----/g, "").replace(/^(?:EAA|IG(?:AA|Q[A-Z])|TH(?:AA|Q[A-Z])|gh[pousr]_|github_pat_)/, "");
}
function* piecesOf(text) {
  const lower = text.toLowerCase();
  for (let start = 0; start + PIECE <= lower.length; start++) {
    const piece = lower.slice(start, start + PIECE);
    if (!/^\d+$/.test(piece) && new Set(piece).size > 2) yield piece;
  }
}
function refuseCredentialShape(name2, text) {
  for (const reading of readingsOf(text)) {
    const shape = credentialShapeIn(reading);
    if (shape !== void 0) throw misplaced(name2, `looks like ${shape.what}`);
  }
}
function misplaced(name2, what) {
  return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    `${what}. No credential belongs here: this is printed, published or sent on.`,
    `Write what is asked for itself, such as the name META_ACCESS_TOKEN, not \${{ secrets.META_ACCESS_TOKEN }}. Replace a real credential that was shown before.`
  );
}
function refuseLiteral(name2, value, { secretName, except } = {}) {
  const literal = literalKindOf(value, secretName);
  if (literal !== void 0 && literal !== except)
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, LITERALS[literal], workingForm(name2, literal));
}
function refuseUnfilled(name2, value) {
  const literal = isQuoted(value) ? "quoted" : value.includes("${{") ? "expression" : void 0;
  if (literal !== void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, LITERALS[literal], NAME_FORMS[literal]);
}
function credentialPartsOf(value, secretName) {
  const literal = literalKindOf(value, secretName);
  switch (literal) {
    case void 0:
    case "address":
      return [value];
    case "quoted":
    case "half-quoted":
      return credentialPartsOf(value.replace(EDGE_MARKS, ""), secretName);
    case "bracketed":
      return credentialPartsOf(value.slice(1, -1).trim(), secretName);
    case "separated":
      return credentialPartsOf(value.replace(SEPARATORS, ""), secretName);
    case "assignment":
      return value.split(/[\s&?;,"']/).map((part) => part.replace(KEY, "")).filter((part) => part !== "" && !/^\w+=$/.test(part)).flatMap((part) => credentialPartsOf(part, secretName));
    case "json":
      return [...value.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].flatMap(
        ([, text = "", isKey]) => isKey === void 0 ? credentialPartsOf(text, secretName) : []
      );
    default:
      return [];
  }
}
function isAddress(text) {
  return /^https?:\/\//i.test(text);
}
var LITERALS = {
  quoted: "has quotation marks around it, and they became a part of the value.",
  expression: "holds an expression that nothing filled in.",
  "bare-expression": "is an expression without the ${{ }} around it.",
  variable: "is the name of a shell variable and not its value.",
  name: "is the name of a secret and not its value.",
  mask: "is a row of asterisks, which a log shows in place of a value.",
  "half-quoted": "begins or ends with a quotation mark, which became a part of the value.",
  bracketed: "has brackets around it, and they became a part of the value.",
  separated: "ends with a comma, a semicolon or an escaped line break, which became a part of the value.",
  assignment: "is NAME=value, and only the value belongs here.",
  json: "is JSON, and only the value in it belongs here.",
  "no-value": "is what a program writes when it finds no value.",
  placeholder: "is a word that stands for a value, and not the value.",
  file: "is the name of a file, and its content belongs here.",
  address: "is an address and not a credential."
};
var NAME_FORMS = {
  quoted: "Write it without them.",
  expression: "Expressions work in a workflow file only. Write the value itself."
};
function literalKindOf(value, secretName) {
  if (isQuoted(value)) return "quoted";
  if (isHalfQuoted(value)) return "half-quoted";
  if (value.includes("${{") || /^\{\{.*\}\}$/.test(value)) return "expression";
  if (/^\{?\s*(?:secrets|vars|env|inputs|github|steps|needs|jobs|process\.env)(?:\.[\w.-]+|\[["'][\w.-]+["']\])+\s*\}?$/i.test(
    value
  ))
    return "bare-expression";
  if (/^\$|^%[^%]+%$/.test(value)) return "variable";
  if (/^[*•]+$/.test(value)) return "mask";
  if (/^(?:null|undefined|none|nil|\[object Object\])$/i.test(value)) return "no-value";
  if (/^(?:\{[^{]|\[\s*[{"])/.test(value)) return "json";
  if (/^(?:<.+>|\[.+\]|\(.+\))$/s.test(value)) return "bracketed";
  if (/^(?:your|insert|paste|enter|replace)[ _-][\w -]+$|^(?:change[_-]?me|placeholder|true|false)$/i.test(
    value
  ))
    return "placeholder";
  if (KEY.test(value)) return "assignment";
  if (isAddress(value)) return "address";
  if (SEPARATORS.test(value) && !value.includes("-----")) return "separated";
  if (/^[\w./\\~:-]{1,200}\.(?:pem|txt|json|ya?ml|env)$/i.test(value)) return "file";
  const isName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
  const isOwnName = value.toUpperCase() === secretName?.toUpperCase() && value.length <= LONGEST_NAME;
  return value !== "" && (isName || isOwnName) && credentialShapeIn(value) === void 0 ? "name" : void 0;
}
var LONGEST_NAME = 40;
function isQuoted(value) {
  return /^(?:".*"|'.*'|`.*`|“.*”|‘.*’|„.*“|«.*»)$/s.test(value);
}
function isHalfQuoted(value) {
  return value.replace(EDGE_MARKS, "").length === value.length - 1 && !/["'`“”‘’„«»]/.test(value.slice(1, -1));
}
var EDGE_MARKS = /^["'`“”‘’„«»]|["'`“”‘’„«»]$/g;
var SEPARATORS = /(?:[,;]|\\[rn])+$/;
var KEY = /^(?:export\s+)?[A-Za-z_][\w.-]*\s*(?:=(?!=*$)|:(?!\/\/|\\)(?=\s*\S))\s*/;
function workingForm(name2, literal) {
  const isShell = literal === "variable" || literal === "expression" || literal === "bare-expression";
  return storeAgain(name2, isShell, !STANDS_FOR_IT.has(literal));
}
var STANDS_FOR_IT = /* @__PURE__ */ new Set(["expression", "bare-expression", "variable", "name"]);
function storeAgain(name2, isShell = false, isStored = true) {
  if (/^[A-Z][A-Z0-9_]*$/.test(name2)) {
    const shell = isShell ? " A shell fills in another variable only where it knows it and only outside single quotes." : "";
    return `Set the environment variable ${name2} to the value itself.${shell}`;
  }
  if (name2.startsWith("--config")) {
    return `Set the value in the environment and write: ${keyOf(name2)}: \${{ env.NAME }}`;
  }
  if (name2 === "standard input") return "Pipe the value itself.";
  if (name2 === "--token-file") return "Write the token into the file, and nothing else.";
  const store = isStored ? "Store the secret again, the value and nothing else. " : "";
  return `${store}Example: ${keyOf(name2)}: ${FORMS[keyOf(name2)] ?? "${{ secrets.NAME }}"}`;
}
function keyOf(name2) {
  return name2.slice(name2.lastIndexOf(".") + 1);
}
var FORMS = {
  "access-token": "${{ secrets.META_ACCESS_TOKEN }}",
  value: "${{ secrets.META_TOKEN_ACME }}",
  "app-secret": "${{ secrets.META_APP_SECRET }}",
  "client-token": "${{ secrets.META_CLIENT_TOKEN }}",
  "secrets-token": "${{ steps.app-token.outputs.token }}",
  "secrets-app-private-key": "${{ secrets.SECRETS_APP_PRIVATE_KEY }}",
  "github-token": "${{ github.token }}",
  "heartbeat-url": "${{ secrets.HEARTBEAT_URL }}"
};

// src/inputs/authorization-response.ts
function readPastedResponse(name2, pasted) {
  if (pasted === "") return void 0;
  const value = unwrapPasted(pasted);
  refusePastedCredential(name2, value);
  if (value.length <= LONGEST_RESPONSE && (value.startsWith("{") || /^[\x21-\x7e]+$/.test(value)))
    return readAuthorizationResponse(value);
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    "is neither an address nor a code.",
    `Paste the whole address that the dialog ended on. Example: ${name2}: http://localhost:8080/?code=\u2026&state=\u2026`
  );
}
var LONGEST_RESPONSE = 1e4;
function refusePastedCredential(name2, value) {
  const shape = credentialShapeIn(value);
  if (shape !== void 0 && shape.input !== "app-secret") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      `looks like ${shape.what}, and only the address that the dialog ended on belongs here.`,
      `Paste that address, with code and state in it. A token that was pasted must be replaced. Example: ${name2}: http://localhost:8080/?code=\u2026&state=\u2026`
    );
  }
}
function readAuthorizationResponse(pasted) {
  const text = unwrapPasted(pasted);
  const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  if (text.startsWith("{") || json.includes('"error')) return readJson(json);
  const address = text.replace(/#.*/s, "").replace(/^code=(?=[\w.~-]+$)/, "");
  if (!PARAMETER.test(address)) {
    if (BARE_CODE.test(address) && kindByPrefix(address) === void 0)
      return { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(address), hasAddress: false };
    const number2 = /\berror_code\W{1,5}(\d{1,9})\b/.exec(text)?.[1] ?? null;
    const words2 = wordsOf(sentenceIn(text));
    return number2 === null ? failure("login-unreadable", words2) : failure("login-refused", { ...numberOf2(number2), ...words2 });
  }
  const origin = originOf(address);
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const state = query.get("state");
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get("error");
  const number = query.get("error_code");
  const words = query.get("error_message") ?? query.get("error_description");
  if (error !== null || number !== null || words !== null) {
    if (error === "access_denied" && isByPerson(query.get("error_reason"), words))
      return failure("login-cancelled", returned);
    return failure("login-refused", { ...numberOf2(number), ...wordsOf(words), ...returned });
  }
  const code = query.get("code");
  return code !== null && CODE.test(code) ? {
    kind: "code",
    code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(code),
    hasAddress: true,
    ...(0,_chunk_BZZJMZDF_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ origin }),
    ...returned
  } : failure("login-unreadable");
}
function unwrapPasted(pasted) {
  const text = pasted.trim().replace(/^[<"'`]|[>"'`]$/g, "").trim();
  const lines = text.split(/\s*[\r\n]\s*/);
  const whole = lines.every((line) => !/\s/.test(line)) ? lines.join("") : text;
  return whole.replace(/(?<=[?&]\S*)&(?:amp|#38|#x26);/gi, "&");
}
function originOf(address) {
  const { origin = "null" } = URL.canParse(address) ? new URL(address) : {};
  if (origin !== "null") return origin;
  const host = /^(localhost|[\w-]+(?:\.[\w-]+)+)(:\d+)?(?=[/?])/i.exec(address)?.[0];
  return host && `//${host.toLowerCase()}`;
}
function isByPerson(reason, words) {
  return reason ? reason.toLowerCase() === "user_denied" : words === null || /\bdenied\b/i.test(words);
}
function sentenceIn(text) {
  const words = text.split(/\s+/);
  return words.length > 2 ? words.map((word) => word.length <= LONGEST_WORD && !MAY_BE_CODE.test(word) ? word : "\u2026").join(" ") : void 0;
}
var MAY_BE_CODE = /^(?=.*\d)(?=.*[A-Za-z]).{8,}$/;
function readJson(text) {
  let page;
  try {
    page = JSON.parse(text);
  } catch {
    return failure("login-unreadable");
  }
  const { code } = page;
  if (typeof code === "string" && BARE_CODE.test(code) && page.state_checked === true) {
    return { kind: "code", code: new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(code), hasAddress: false, isChecked: true };
  }
  const inner = page.error ?? page;
  const number = inner.error_code ?? inner.code;
  const words = inner.error_message ?? inner.message;
  return number === void 0 && words === void 0 ? failure("login-unreadable") : failure("login-refused", { ...numberOf2(number), ...wordsOf(words) });
}
function handOver(code) {
  return JSON.stringify({ code: code.reveal(), state_checked: true });
}
function failure(reason, rest = {}) {
  return { kind: "failure", reason, ...rest };
}
function numberOf2(value) {
  return /^\d{1,9}$/.test(String(value)) ? { errorCode: Number(value) } : {};
}
function wordsOf(value) {
  return typeof value === "string" && value !== "" ? { errorMessage: value.slice(0, LONGEST_WORDS) } : {};
}
var PARAMETER = /(?:^|[?&])\w+=/;
var LONGEST_WORDS = 500;
var LONGEST_WORD = 30;
var CODE = /^[\x21-\x7e]{1,4096}$/;
var BARE_CODE = /^[\w.~-]{10,4096}$/;

// src/inputs/values.ts
function named(read) {
  return (name2, value, ...more) => {
    refuseUnfilled(name2, value);
    refuseCredentialShape(name2, value);
    return read(name2, value, ...more);
  };
}
function optional(read) {
  return (name2, value) => value === "" ? void 0 : read(name2, value);
}
function wholeNumber(value) {
  return /^(\d{1,32})(?:\.0+)?$/.exec(value)?.[1];
}
var readDays = named((name2, value, example) => {
  const days2 = wholeNumber(value);
  if (days2 === void 0 || days2.length > 3 || Number(days2) > 365) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a whole number of days from 0 to 365.",
      `Example: ${name2}: ${example}`
    );
  }
  return Number(days2);
});
var readBoolean = named((name2, value) => {
  switch (value.toLowerCase()) {
    case "true":
      return true;
    case "false":
      return false;
    default:
      throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be true or false.", `Example: ${name2}: true`);
  }
});
function readChoice(name2, value, choices) {
  refuseUnfilled(name2, value);
  refuseCredentialShape(name2, value);
  const chosen = choices.find((choice2) => choice2 === value);
  if (chosen === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, `must be one of ${choices.join(", ")}.`, `Example: ${name2}: ${choices[0]}`);
  }
  return chosen;
}
var readAppId = named((name2, value) => {
  const id = wholeNumber(value);
  if (id === void 0) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      value === "" ? "is missing." : "must be the number of a Meta app.",
      `You can find it on https://developers.facebook.com/apps. Example: ${name2}: "123456789012345"`
    );
  }
  return id;
});
var readUserId = optional(
  idReader("a user or system user, as the Access Token Debugger shows it", '"10215241773831025"')
);
var readConfigId = optional(
  idReader("a configuration of Facebook Login for Business", '"1234567890123456"')
);
var readPageId = idReader("a Facebook page", '"103455271248220"');
function idReader(what, example) {
  return named((name2, value) => {
    const id = wholeNumber(value);
    if (id !== void 0) return id;
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, `must be the number of ${what}.`, `Example: ${name2}: ${example}`);
  });
}
function readSecretValue(name2, value, secretName) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { secretName });
  if (/^(?:Bearer|OAuth|token)\s/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "begins with a word of a request, such as Bearer, and only the value belongs here.",
      storeAgain(name2)
    );
  }
  if (!/^[\x21-\x7e]+$/.test(value) || value.length > 48e3) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "holds a space, a line break or another character that no credential has.",
      storeAgain(name2)
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
}
function requireSecretValue(name2, value, hint, secretName) {
  const secret = readSecretValue(name2, value, secretName);
  if (secret === void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "is missing or empty.", hint);
  return secret;
}
var readSecretName = named((name2, value) => {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^GITHUB_/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      value === "" ? "is missing." : "must be a name that GitHub accepts for a secret: letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name2}: META_ACCESS_TOKEN`
    );
  }
  return value.toUpperCase();
});
var readVariableName = named((name2, value, example) => {
  if (value === "") return void 0;
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(value) || /^(GITHUB|RUNNER)_/i.test(value) || /^(NODE_OPTIONS|CI|PATH)$/i.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a name of letters, digits and _, not starting with a digit or GITHUB_.",
      `Example: ${name2}: ${example}`
    );
  }
  return value;
});
var readRepository = named((name2, value) => {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be a repository as OWNER/NAME.", `Example: ${name2}: acme/website`);
  }
  return value;
});
var readOrganization = named((name2, value) => {
  if (value === "") return void 0;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be the name of an organization on GitHub.", `Example: ${name2}: acme`);
  }
  return value;
});
var readEnvironment = named((name2, value) => {
  if (value === "") return void 0;
  if (value.length > 255 || new RegExp("\\p{Cc}", "u").test(value) || /^\.{1,2}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be the name of an environment.", `Example: ${name2}: production`);
  }
  return value;
});
var readScopes = named((name2, value) => {
  const scopes = listOf(value, /[\s,]/);
  if (!scopes.every((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope))) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be permissions of Meta, separated by commas, spaces or line breaks.",
      `Example: ${name2}: ads_read, read_insights`
    );
  }
  return [...new Set(scopes)];
});
var readLabels = named((name2, value) => {
  const [first, ...others] = listOf(value, /[,\n]/);
  const isLabel = (label) => label.length <= 50 && !new RegExp("\\p{Cc}|^\\.{1,2}$", "u").test(label);
  if (first === void 0 || ![first, ...others].every(isLabel)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be one label or several, separated by commas, of at most 50 characters each.",
      `Example: ${name2}: refresh-meta-token`
    );
  }
  return [first, ...others];
});
var MOST_ASSIGNEES = 10;
var readAssignees = named((name2, value) => {
  const logins = listOf(value, /[\s,]/).map((login) => login.replace(/^@/, ""));
  if (logins.length > MOST_ASSIGNEES || !logins.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\[bot\])?$/.test(login))) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be GitHub logins, ten at most, separated by commas.",
      `Example: ${name2}: octocat`
    );
  }
  return logins;
});
var readMentions = named((name2, value) => {
  const mentions = listOf(value, /[\s,]/).map((mention) => `@${mention.replace(/^@/, "")}`);
  const isRight = (mention) => /^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][\w.-]{0,99})?$/.test(mention);
  if (mentions.length > MOST_ASSIGNEES || !mentions.every(isRight)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be people as @login or teams as @organization/team, ten at most, separated by commas.",
      `Example: ${name2}: @octocat, @acme/marketing`
    );
  }
  return [...new Set(mentions)];
});
var ASSET_FORMS = [
  ["act_", "ad-account"],
  ["page:", "page"],
  ["instagram:", "instagram"],
  ["threads:", "threads"],
  ["business:", "business"],
  ["whatsapp:", "whatsapp"],
  ["phone:", "phone"],
  ["dataset:", "dataset"]
];
var readAssets = named((name2, value) => {
  const assets = listOf(value.replace(/(:)[ \t]+(?=\d)/g, "$1"), /[\s,]/).map(
    (text) => readAsset(name2, text)
  );
  const isSame = (one, other) => one.kind === other.kind && one.id === other.id;
  return assets.filter((one, index) => assets.findIndex((other) => isSame(one, other)) === index);
});
function readAsset(name2, text) {
  for (const [prefix, kind] of ASSET_FORMS) {
    if (!text.toLowerCase().startsWith(prefix)) continue;
    const id = wholeNumber(text.slice(prefix.length));
    if (id !== void 0) return { kind, id, name: text };
  }
  const isBare = wholeNumber(text) !== void 0;
  const forms = ASSET_FORMS.map(([prefix]) => `${prefix}ID`).join(", ");
  throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
    name2,
    isBare ? "has an ID without its kind: perhaps an ad account, which is written act_ID, or a page, which is written page:ID." : `must be assets in one of these forms: ${forms}; ID is a number.`,
    `Example: ${name2}: act_1234567890, page:103455271248220`
  );
}
var readRedirectUri = named((name2, value) => {
  const url = parseUrl(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== "") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      `must be an absolute address, exactly as in the app's "Valid OAuth Redirect URIs".`,
      `Example: ${name2}: http://localhost:8080/`
    );
  }
  return value;
});
var readApiVersion = named((name2, value) => {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "must be a version of the Graph API.", `Example: ${name2}: v27.0`);
  }
  return value;
});
var readServiceUrl = named((name2, value, example) => {
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (url === null || !isSafe || url.username !== "" || url.password !== "" || /[?#]/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be an https address without user, query or fragment (http only on loopback).",
      `Example: ${name2}: ${example}`
    );
  }
  return value.replace(/\/+$/, "");
});
function readPingUrl(name2, value) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { except: "address" });
  const url = parseUrl(value);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
  if (!isSafe) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be an https address (http only on loopback).",
      `Example: ${name2}: \${{ secrets.HEARTBEAT_URL }}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
}
var readEventType = named((name2, value) => {
  if (value === "") return void 0;
  if (value.length > 100 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be a word of at most 100 characters.",
      `Example: ${name2}: meta-token-refreshed`
    );
  }
  return value;
});
function parseUrl(value) {
  return URL.canParse(value) ? new URL(value) : null;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listOf(value, separator) {
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  const isHyphened = lines.every((line) => /^\s*-(?:\s|$)/.test(line));
  const inBrackets = /^\s*\[(.*[,"'].*)\]\s*$/s.exec(value)?.[1];
  const parts = isHyphened ? lines.map((line) => line.replace(/^\s*-/, "")) : (inBrackets ?? value).split(inBrackets === void 0 ? separator : /,/);
  const isYaml = isHyphened || inBrackets !== void 0;
  return parts.map((part) => part.trim()).map((part) => isYaml ? part.replace(/^(["'])(.*)\1$/, "$2") : part).filter((part) => part !== "");
}
var readAppClientId = optional(
  named((name2, value) => {
    if (/^Iv[\w.-]{2,60}$/.test(value) || /^\d{1,20}$/.test(value)) return value;
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "must be the client ID of a GitHub App, as its settings show it.",
      `Example: ${name2}: \${{ vars.SECRETS_APP_CLIENT_ID }}`
    );
  })
);

// src/token/api-version.ts
var DEFAULT_API_VERSION = "v27.0";
var WARN_BEFORE = 60 * _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
var ENDS = {
  graph: {
    "v20.0": "2026-09-24",
    "v21.0": "2027-01-21",
    "v22.0": "2027-05-20",
    "v23.0": "2027-10-08",
    "v24.0": "2028-02-18",
    "v25.0": "2028-07-29"
  },
  marketing: { "v23.0": "2026-06-09", "v24.0": "2026-11-10", "v25.0": "2027-02-23" }
};
function endingVersion(version, asksAds, now) {
  const isNear = (day) => (
    // Stryker disable next-line ConditionalExpression: no day is no number, which is near nothing
    day !== void 0 && Date.parse(day) / 1e3 - now <= WARN_BEFORE
  );
  const ofAds = asksAds ? ENDS.marketing[version] : void 0;
  const ofAll = ENDS.graph[version];
  if (isNear(ofAll)) return { version, endsAt: Date.parse(ofAll) / 1e3, onlyAds: false };
  return isNear(ofAds) ? { version, endsAt: Date.parse(ofAds) / 1e3, onlyAds: true } : void 0;
}

// src/inputs/private-key.ts
function readPrivateKey(name2, value) {
  if (value === "") return void 0;
  refuseLiteral(name2, value, { except: "file" });
  const [, label = "", body = ""] = /^-----BEGIN ([A-Z ]+)-----(.*)-----END \1-----$/s.exec(value.replace(/\\r|\\n/g, "").trim()) ?? [];
  const text = body.replace(/\s/g, "");
  if (label === "ENCRYPTED PRIVATE KEY" || /Proc-Type/.test(body)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(name2, "is locked with a passphrase.", `Store the key as GitHub gave it. ${EXAMPLE}`);
  }
  const lines = text.match(/.{1,64}/g) ?? [];
  const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
  if (!isRsa(pem)) {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(
      name2,
      "is not the whole private key of a GitHub App: it must be the whole .pem file, from BEGIN to END.",
      `Store the file again: ${STORE} < key.pem (in PowerShell: Get-Content -Raw key.pem | ${STORE}). ${EXAMPLE}`
    );
  }
  return new _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(pem);
}
var STORE = "gh secret set SECRETS_APP_PRIVATE_KEY";
var EXAMPLE = "Example: secrets-app-private-key: ${{ secrets.SECRETS_APP_PRIVATE_KEY }}";
function isRsa(pem) {
  try {
    return (0,_chunk_YBKOLYV6_js__WEBPACK_IMPORTED_MODULE_5__/* .createPrivateKey */ .Jj)(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

// src/inputs/table.ts
function define(kind, reader, rest) {
  return { kind, read: reader, ...rest };
}
var name = (reader, rest) => define("name", reader, rest);
var credential = (rest) => define("credential", readSecretValue, rest);
var list = (rest) => define("list", (_name, value) => value, rest);
var days = (example, rest) => name((field, value) => readDays(field, value, example), { default: String(example), ...rest });
var variable = (example, rest) => name((field, value) => readVariableName(field, value, example), rest);
var service = (address, what, rest = {}) => name((field, value) => readServiceUrl(field, value, address), {
  default: address,
  of: "run",
  flag: { argument: "<address>", text: `address of ${what}` },
  ...rest
});
var choice = (choices, rest) => name((field, value) => readChoice(field, value, choices), { default: choices[0], ...rest });
var INPUTS = {
  "app-id": name(optional(readAppId), {
    of: "token",
    flag: { argument: "<id>", text: "Meta app ID (or META_APP_ID)" }
  }),
  "app-secret": credential({ of: "token" }),
  "access-token": credential({ of: "token", entryKey: "value" }),
  "secret-name": name(readSecretName, {
    of: "token",
    entryKey: "secret",
    flag: { name: "secret", argument: "<name>", text: "name of the secret (not its value)" }
  }),
  environment: name(readEnvironment, {
    of: "token",
    flag: { argument: "<name>", text: "the secret belongs to this environment" }
  }),
  organization: name(readOrganization, {
    of: "token",
    flag: { argument: "<name>", text: "the secret belongs to this organization" }
  }),
  tokens: list({ of: "run" }),
  "secrets-token": credential({ of: "run" }),
  "secrets-app-client-id": name(readAppClientId, { of: "run", onlyInActions: true }),
  "secrets-app-private-key": define("credential", readPrivateKey, { of: "run", onlyInActions: true }),
  "github-token": credential({ of: "run" }),
  mode: choice(["refresh", "check", "reauthorize"], { of: "run", onlyInActions: true }),
  "authorization-response": define("response", readPastedResponse, { of: "run", onlyInActions: true }),
  "client-token": credential({ of: "run", onlyInActions: true }),
  platform: choice(["auto", ..._chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORMS */ .P4], {
    of: "token",
    flag: { argument: "<name>", text: "facebook, instagram, threads or auto" }
  }),
  "required-scopes": name(readScopes, {
    of: "token",
    flag: {
      name: "require",
      argument: "<list>",
      text: "permissions that the token must have, separated by commas"
    }
  }),
  assets: name(readAssets, {
    of: "token",
    flag: {
      name: "asset",
      argument: "<list>",
      text: "what the token must reach: act_ID, page:ID and others"
    }
  }),
  "config-id": name(readConfigId, {
    of: "token",
    flag: {
      argument: "<id>",
      text: "configuration of Facebook Login for Business, instead of --scope"
    }
  }),
  "expected-user-id": name(readUserId, {
    of: "token",
    flag: { argument: "<id>", text: "refuse a token of any other user" }
  }),
  "refresh-before-days": days(30, {
    of: "token",
    flag: { argument: "<days>", text: "refresh when less than this is left" }
  }),
  "warn-before-days": days(14, {
    of: "token",
    flag: { argument: "<days>", text: "ask for a person when less than this is left" }
  }),
  targets: list({ of: "token" }),
  pages: list({ of: "token" }),
  "open-issues": name(readBoolean, {
    default: "true",
    of: "run",
    flag: { argument: "<true|false>", text: "open, update and close the issue that asks for a person" }
  }),
  "issue-labels": name(readLabels, {
    default: "refresh-meta-token",
    of: "token",
    flag: { argument: "<list>", text: "labels of the issue" }
  }),
  "issue-assignees": name(readAssignees, {
    of: "token",
    flag: { argument: "<list>", text: "logins to assign the issue to" }
  }),
  "issue-mentions": name(readMentions, {
    of: "token",
    flag: { argument: "<list>", text: "people and teams to mention in the issue" }
  }),
  "redirect-uri": name(readRedirectUri, {
    default: {
      facebook: "http://localhost:8080/",
      // They send a browser back to https alone.
      instagram: "https://localhost/",
      threads: "https://localhost/"
    },
    of: "token",
    flag: { argument: "<address>", text: "redirect address for the login in the issue" }
  }),
  "expiry-variable": variable("META_TOKEN_EXPIRES_AT", {
    of: "token",
    flag: { argument: "<name>", text: "repository variable that gets the expiry" }
  }),
  "dispatch-event": name(readEventType, {
    of: "token",
    flag: { argument: "<type>", text: "repository_dispatch event to send after a refresh" }
  }),
  "export-env": variable("META_ACCESS_TOKEN", { of: "token", onlyInActions: true }),
  "heartbeat-url": define("ping", readPingUrl, { of: "run" }),
  "dry-run": name(readBoolean, {
    default: "false",
    of: "run",
    flag: { text: "print what would be done; change nothing" }
  }),
  "graph-api-version": name(readApiVersion, {
    default: DEFAULT_API_VERSION,
    of: "run",
    flag: { argument: "<version>", text: "version of the Graph API" }
  }),
  "graph-api-url": service("https://graph.facebook.com", "the Graph API"),
  "instagram-api-url": service("https://graph.instagram.com", "the Instagram API"),
  "instagram-login-url": service("https://api.instagram.com", "Instagram's logins"),
  "threads-api-url": service("https://graph.threads.net", "the Threads API")
};
var INPUT_NAMES = Object.keys(INPUTS);
function definitionOf(input) {
  return INPUTS[input];
}
function defaultOf(input, platform = "facebook") {
  const { default: value = "" } = definitionOf(input);
  return typeof value === "string" ? value : value[platform];
}
function declaredDefaults() {
  return Object.fromEntries(
    INPUT_NAMES.flatMap((input) => {
      const { default: value } = definitionOf(input);
      return typeof value === "string" ? [[input, value]] : [];
    })
  );
}
function flagOf(input) {
  return `--${definitionOf(input).flag?.name ?? input}`;
}
var TOKEN_KEYS = INPUT_NAMES.filter(
  (input) => definitionOf(input).of === "token"
).map(entryKeyOf);
function entryKeyOf(input) {
  return definitionOf(input).entryKey ?? input;
}
var LOCATION_READERS = {
  repository: optional(readRepository),
  environment: readEnvironment,
  organization: readOrganization,
  store: optional((field, value) => readChoice(field, value, _chunk_2CFMDK25_js__WEBPACK_IMPORTED_MODULE_6__/* .SECRET_STORES */ .MJ)),
  secret: optional(readSecretName)
};
var LOCATION_KEYS = Object.keys(LOCATION_READERS);
var TARGET_KEYS = [...LOCATION_KEYS, "own-token"];
var PAGE_KEYS = ["page", ...LOCATION_KEYS, "targets"];
var CONFIG_KEYS = INPUT_NAMES.filter(
  (input) => !definitionOf(input).onlyInActions
);
function isCredentialKey(key) {
  return INPUT_NAMES.some((input) => {
    const { kind } = definitionOf(input);
    return (input === key || entryKeyOf(input) === key) && (kind === "credential" || kind === "ping");
  });
}
var LIST_KEYS = INPUT_NAMES.filter(
  (input) => definitionOf(input).kind === "list"
);




/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aF: () => (/* binding */ createInterruption),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   eG: () => (/* binding */ whenAborted),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
// src/cli/interruption.ts
var INTERRUPTED = 130;
function createInterruption(process) {
  return {
    during: async (work) => {
      const controller = new AbortController();
      const interrupt = () => {
        if (controller.signal.aborted) process.exit(INTERRUPTED);
        controller.abort();
      };
      process.on("SIGINT", interrupt);
      try {
        return await work(controller.signal);
      } finally {
        process.off("SIGINT", interrupt);
      }
    }
  };
}
function whenAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
var Cancelled = class extends Error {
  code = "cancelled";
  constructor() {
    super("Cancelled. Nothing was changed.");
    this.name = "Cancelled";
  }
};




/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
// src/token/secret.ts
var HIDDEN = "***";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return HIDDEN;
  }
  toJSON() {
    return HIDDEN;
  }
  [Symbol.toPrimitive]() {
    return HIDDEN;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return HIDDEN;
  }
};




/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ canUseProxy),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
// src/net/proxy.ts
var PORTS = { "https:": "443", "http:": "80" };
function readProxies(env) {
  const proxies = {};
  for (const protocol of ["https:", "http:"]) {
    const small = `${protocol.slice(0, -1)}_proxy`;
    const name = [small, small.toUpperCase()].find((candidate) => env[candidate]?.trim());
    if (name === void 0) continue;
    const address = readAddress(env[name]);
    if (address === void 0) return { kind: "invalid", name };
    proxies[protocol] = address;
  }
  const exceptions = (env.no_proxy || env.NO_PROXY || "").toLowerCase().split(/[\s,]+/);
  return { kind: "read", proxies: { ...proxies, exceptions: exceptions.filter(Boolean) } };
}
function readAddress(value = "") {
  const address = value.includes("://") ? value : `http://${value.trim()}`;
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  const isProxy = url.protocol in PORTS && !/["'`,]/.test(url.hostname);
  return isProxy && canDecode(`${url.username}:${url.password}`) ? url.href : void 0;
}
function canDecode(part) {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
function proxyFor({ protocol, hostname, port }, proxies) {
  if (isLoopback(hostname)) return void 0;
  const names = [hostname.replace(/[[\]]/g, ""), hostname, `${hostname}:${port || PORTS[protocol]}`];
  const isExcepted = proxies.exceptions?.some((exception) => {
    const end = `.${exception.replace(/^\*?\./, "")}`;
    return exception === "*" || names.some((name) => `.${name}`.endsWith(end));
  });
  return isExcepted ? void 0 : proxies[protocol];
}
function isLoopback(hostname) {
  return /^((.*\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function canUseProxy(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}




/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
// src/inputs/options.ts
var InputError = class extends Error {
  code = "input-invalid";
  input;
  hint;
  constructor(input, problem, hint) {
    super(`${input}: ${problem}`);
    this.name = "InputError";
    this.input = input;
    this.hint = hint;
  }
};




/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   P4: () => (/* binding */ PLATFORMS),
/* harmony export */   QI: () => (/* binding */ BASIC_SCOPE),
/* harmony export */   T8: () => (/* binding */ platformOfPrefix),
/* harmony export */   TD: () => (/* binding */ isAppToken),
/* harmony export */   fM: () => (/* binding */ ofPlatform)
/* harmony export */ });
// src/token/platform.ts
var PLATFORMS = ["facebook", "instagram", "threads"];
function platformOfPrefix(token) {
  if (token.startsWith("EAA") || isAppToken(token)) return "facebook";
  if (token.startsWith("IG")) return "instagram";
  return token.startsWith("TH") ? "threads" : void 0;
}
function isAppToken(token) {
  return /^\d+\|/.test(token);
}
var BASIC_SCOPE = {
  facebook: void 0,
  instagram: "instagram_business_basic",
  threads: "threads_basic"
};
function ofPlatform(platform) {
  return { facebook: "Facebook's", instagram: "Instagram's", threads: "Threads'" }[platform];
}
function platformName(platform) {
  return { facebook: "Facebook", instagram: "Instagram", threads: "Threads" }[platform];
}




/***/ }),

/***/ 2683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ timingSafeEqual),
/* harmony export */   Gz: () => (/* binding */ createHmac),
/* harmony export */   Jj: () => (/* binding */ createPrivateKey),
/* harmony export */   n1: () => (/* binding */ createHash),
/* harmony export */   po: () => (/* binding */ randomBytes)
/* harmony export */ });
// late:crypto
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
var createHmac = (...given) => process.getBuiltinModule("node:crypto").createHmac(...given);
var createPrivateKey = (...given) => process.getBuiltinModule("node:crypto").createPrivateKey(...given);
var randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);
var timingSafeEqual = (...given) => process.getBuiltinModule("node:crypto").timingSafeEqual(...given);




/***/ }),

/***/ 9713:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6812);
/* harmony import */ var _chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6514);
/* harmony import */ var _chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1522);
/* harmony import */ var _chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5343);
/* harmony import */ var _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5829);
/* harmony import */ var _chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7002);
/* harmony import */ var _chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7757);
/* harmony import */ var _chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(2273);
/* harmony import */ var _chunk_XBEKPPPU_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3568);
/* harmony import */ var _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1838);
/* harmony import */ var _chunk_PP3DBFFL_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7492);
/* harmony import */ var _chunk_V5PYBW2M_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5313);
/* harmony import */ var _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1455);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8179);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(6760);

















// src/net/debug-log.ts
function dropDebugLog(env2, process2) {
  if (!env2.NODE_DEBUG) return;
  const { pid, stderr } = process2;
  const write = stderr.write.bind(stderr);
  const entry = new RegExp(`^[\\w-]+ (\\x1b\\[\\d+m)?${pid}(\\x1b\\[\\d+m)?: `);
  const writeOthers = (chunk, ...rest) => {
    if (!entry.test(`${chunk}`)) return write(chunk, ...rest);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  stderr.write = writeOthers;
  write("NODE_DEBUG is ignored: its output contains credentials.\n");
}

// src/net/transport.ts
var ADDRESS_ATTEMPT_MS = 2e3;
function createTransport(proxies = {}) {
  const agents = /* @__PURE__ */ new Map();
  const agentFor = (protocol, proxy) => {
    const key = `${protocol} ${proxy}`;
    const known = agents.get(key);
    if (known !== void 0) return known;
    const made = new (clientFor(protocol)).Agent({
      keepAlive: true,
      ...{ autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS },
      ...proxy === void 0 ? {} : { proxyEnv: { http_proxy: proxy, https_proxy: proxy } }
    });
    agents.set(key, made);
    return made;
  };
  return (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
    const proxy = (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url, proxies);
    const fail = (error) => reject((0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__/* .unansweredBy */ .g1)(error, proxy !== void 0));
    const { protocol } = url;
    const options = { method, headers, agent: agentFor(protocol, proxy) };
    const request = clientFor(protocol).request(url, options, (message) => {
      const { statusCode: status = 0 } = message;
      if (proxy !== void 0 && status === 407) {
        message.destroy();
        return reject(new _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__/* .Unanswered */ .XX("proxy-refused", { proxyStatus: status }));
      }
      return resolve({
        status,
        headers: (0,_chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__/* .headersOf */ .Yl)(message.headers),
        body: {
          [Symbol.asyncIterator]: () => message[Symbol.asyncIterator](),
          cancel: async () => {
            message.destroy();
          }
        }
      });
    });
    endBy(signal, request);
    request.on("error", fail);
    request.on("close", () => fail(void 0));
    request.end(body);
  });
}
function endBy(signal, request) {
  let open = request;
  const end = () => void open?.destroy(new Error("aborted"));
  request.on("close", () => {
    open = void 0;
  });
  if (signal.aborted) end();
  else signal.addEventListener("abort", end);
}
function clientFor(protocol) {
  return protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
}

// src/net/runtime.ts
function createRuntime(env2) {
  const settings = (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_3__/* .readProxies */ .rq)(env2);
  const refuse = async () => {
    throw new _chunk_FZNBY6W4_js__WEBPACK_IMPORTED_MODULE_11__/* .Unanswered */ .XX("proxy-unreachable");
  };
  return {
    transport: settings.kind === "read" ? createTransport(settings.proxies) : refuse,
    now: steadyClock(),
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  };
}
function steadyClock() {
  const startedAt = Date.now();
  const from = process.hrtime.bigint();
  return () => startedAt + Math.round(Number(process.hrtime.bigint() - from) / 1e6);
}

// src/cli/program.ts



// src/inputs/event.ts
var TRUSTED_EVENTS = /* @__PURE__ */ new Set([
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "push",
  "release"
]);
var EVENT_HINT = `Start the workflow by schedule and workflow_dispatch. ${[...TRUSTED_EVENTS].slice(2).join(", ")}, and workflow_run after one of these, work too.`;
function objectionToEvent({ name, payload }) {
  if (TRUSTED_EVENTS.has(name)) return void 0;
  if (name !== "workflow_run") return objection(shown(name));
  const { event, head_repository: head } = payload.workflow_run ?? {};
  const isOwn = isSameRepository(head ?? {}, payload.repository ?? {});
  if (isOwn === void 0) return objection("workflow_run that does not name its repository");
  if (!isOwn) return objection("workflow_run of another repository");
  return TRUSTED_EVENTS.has(event) ? void 0 : objection(`workflow_run after ${shown(event)}`);
}
function objection(what) {
  return `This does not run on ${what}: it runs only on events that need write access to the repository.`;
}
function shown(event) {
  return typeof event === "string" && /^\w{1,60}$/.test(event) ? event : "an event without a name";
}
function isSameRepository(one, other) {
  if (one.id != null && other.id != null) return one.id === other.id;
  if (typeof one.full_name !== "string" || typeof other.full_name !== "string") return void 0;
  return one.full_name.toLowerCase() === other.full_name.toLowerCase();
}

// src/inputs/network.ts
function readNetwork(env2, nodeVersion = process.versions.node) {
  if (env2.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      "NODE_TLS_REJECT_UNAUTHORIZED",
      "must not be 0: anybody on the way could read the credentials.",
      "Remove it. For a gateway with a certificate of its own, name the file of that certificate in NODE_EXTRA_CA_CERTS."
    );
  }
  const settings = (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_3__/* .readProxies */ .rq)(env2);
  if (settings.kind === "invalid") {
    throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
      settings.name,
      "must be the address of an HTTP proxy. Its value is not shown, because it may hold a password.",
      `Example: ${settings.name}=http://proxy.example:3128`
    );
  }
  const { proxies } = settings;
  if ((proxies["https:"] ?? proxies["http:"]) === void 0 || (0,_chunk_WFY5MDCE_js__WEBPACK_IMPORTED_MODULE_3__/* .canUseProxy */ .SO)(nodeVersion)) return void 0;
  return `The environment names a proxy, but Node ${nodeVersion} cannot use one, so it connects directly. Use Node 22.21, 24.5 or later.`;
}

// src/net/redaction.ts
var CUT = "***";
var PIECE = 8;
var SHORTEST_TO_PIECE = 16;
var MOST_LAYERS = 3;
function createRedactor() {
  const known = /* @__PURE__ */ new Set();
  const waiting = [];
  const index = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .createCommonText */ .Hi)();
  const mayHold = (text) => {
    let reading = fold(text);
    for (let layer = 0; layer <= MOST_LAYERS; layer++) {
      if (index.has(reading)) return true;
      const decoded = decode(reading);
      if (decoded === reading) break;
      reading = decoded;
    }
    return text.match(PACKED)?.some(packs) ?? false;
  };
  const packs = (packed) => unpack(packed).some((inside) => index.has(fold(inside)));
  return {
    learn: (value) => {
      for (const credential of credentialsIn2(value)) {
        if (credential.length < PIECE || known.has(credential)) continue;
        known.add(credential);
        waiting.push(credential);
      }
    },
    redact: (text) => {
      for (const credential of waiting.splice(0)) {
        const isShort = credential.length < SHORTEST_TO_PIECE;
        for (const [form, piece] of formsOf(credential)) index.add(form, isShort ? form.length : piece);
      }
      if (!mayHold(text)) return text;
      const cuts = [];
      let reading = readAsIs(fold(text));
      for (let layer = 0; layer <= MOST_LAYERS; layer++) {
        for (const [from, to] of index.find(reading.text)) {
          cuts.push([reading.starts[from] ?? 0, reading.ends[to - 1] ?? 0]);
        }
        const decoded = decodeOnce(reading);
        if (decoded.text === reading.text) break;
        reading = decoded;
      }
      for (const { 0: packed, index: at } of text.matchAll(PACKED)) {
        if (packs(packed)) cuts.push([at, at + packed.length]);
      }
      return cut(text, cuts);
    }
  };
}
function formsOf(credential) {
  const bytes = Buffer.from(credential);
  const packed = [0, 1, 2].map((before) => fold(base64(bytes, before)));
  return new Map([
    [bytes.toString("hex"), 2 * PIECE],
    // In both orders of bytes.
    [Buffer.from(credential, "utf16le").toString("hex"), 4 * PIECE - 2],
    ...packed.map((form) => [form, BASE64_PIECE]),
    ...packed.map((form) => [backwards(form), BASE64_PIECE]),
    ...[0n, 1n, 2n, 3n, 4n].map((after) => [base32(bytes, after), BASE32_PIECE]),
    [backwards(fold(credential)), PIECE],
    [decode(fold(credential)), PIECE],
    [fold(credential), PIECE]
  ]);
}
var BASE64_PIECE = Math.floor(PIECE * 8 / 6);
function base64(bytes, before) {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
  return encoded.slice(before === 0 ? 0 : before + 1).replaceAll("=", "");
}
var BASE32_PIECE = 11;
function base32(bytes, after) {
  const groups = (BigInt(`0x${bytes.toString("hex")}`) << after).toString(32).slice(1);
  return groups.replace(
    /./g,
    (group) => "abcdefghijklmnopqrstuvwxyz234567".charAt(Number.parseInt(group, 32))
  );
}
function backwards(text) {
  return [...text].reverse().join("");
}
var PACKED = /[A-Za-z\d+/_-]{16,}/g;
function unpack(packed) {
  if (!/[a-z]/.test(packed) || !/[A-Z]/.test(packed)) return [];
  return [0, 1, 2, 3].map(
    (skipped) => Buffer.from(packed.slice(skipped), "base64").toString("latin1").replaceAll("\0", "")
  );
}
var IS_ASCII = /^[\0-\x7f]*$/;
function fold(text) {
  const lower = IS_ASCII.test(text) ? text.toLowerCase() : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lower.replaceAll("-", "+").replaceAll("_", "/");
}
function readAsIs(text) {
  const starts = Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}
var ESCAPE = new RegExp("%([0-9a-f]{2})|&#(?:x0*([0-9a-f]{1,6})|0*(\\d{1,7}));?|=(?:(?=\\r?\\n)|([0-9a-f]{2})(?:(?==)|(?<==..=..)))|&(amp|lt|gt|quot|apos);|\\\\u(?:\\{([0-9a-f]{1,6})\\}|([0-9a-f]{4}))|\\\\x([0-9a-f]{2})|\\\\([0-3][0-7]{2})|[\\\\\\s\\p{Cc}\\p{Cf}\\p{M}]|(?<=[\\da-f]{2}):(?=[\\da-f]{2})|(\\P{ASCII})", "gu");
var MORE_THAN_BLANKS = new RegExp("[%&\\\\]|=[\\r\\n]|=[\\da-f]{2}=|[\\da-f]:[\\da-f]|\\P{ASCII}", "u");
var BLANKS = /[\s\p{Cc}\p{Cf}]+/gu;
var NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decode(text) {
  return MORE_THAN_BLANKS.test(text) ? text.replace(ESCAPE, (...match) => meaningOf(match)) : text.replace(BLANKS, "");
}
function decodeOnce(reading) {
  const parts = [];
  const starts = [];
  const ends = [];
  let from = 0;
  const keep = (to) => {
    parts.push(reading.text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(reading.starts[at] ?? 0);
      ends.push(reading.ends[at] ?? 0);
    }
  };
  for (const match of reading.text.matchAll(ESCAPE)) {
    const { 0: written, index } = match;
    keep(index);
    from = index + written.length;
    const sign = meaningOf(match);
    parts.push(sign);
    for (let unit = 0; unit < sign.length; unit++) {
      starts.push(reading.starts[index] ?? 0);
      ends.push(reading.ends[from - 1] ?? 0);
    }
  }
  keep(reading.text.length);
  return { text: parts.join(""), starts, ends };
}
function meaningOf([, percent, hex, decimal, quoted, name, point, unit, byte, octal, sign]) {
  if (name !== void 0) return NAMED[name.toLowerCase()] ?? "";
  if (sign !== void 0) return inAscii(sign);
  const digits = percent ?? hex ?? quoted ?? point ?? unit ?? byte;
  if (digits !== void 0) return characterOf(Number.parseInt(digits, 16));
  if (decimal !== void 0) return characterOf(Number(decimal));
  return octal === void 0 ? "" : characterOf(Number.parseInt(octal, 8));
}
function characterOf(code) {
  return code > 1114111 ? NO_PART : inAscii(String.fromCodePoint(code));
}
var NO_PART = "\uFFFD";
function inAscii(sign) {
  const plain2 = sign.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
  if (/^[\x20-\x7e]+$/.test(plain2)) return fold(plain2);
  return /[\s\p{Cc}\p{Cf}\p{M}]/u.test(sign) ? "" : NO_PART;
}
function cut(text, cuts) {
  cuts.sort(([one], [other]) => one - other);
  let done = "";
  let from = 0;
  for (const [start, end] of cuts) {
    if (end <= from) continue;
    if (start > from || from === 0) {
      done += `${text.slice(from, start).replace(BEFORE, "")}${CUT}`;
    }
    from = end;
  }
  return done + text.slice(from);
}
var MARK = /^github_(?=pat_)/;
var BEFORE = /(?:\\+|github_)$/i;
function credentialsIn2(value) {
  const text = value.replace(/-----[A-Z ]+-----/g, "").trim();
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /(?:^|[?&])[\w-]+=[^&]*(?:&|$)/.test(text);
  if (isAddress) return partsOfAddress(text);
  if (/^[{[]/.test(text)) return secretParts(text.split('"'));
  return [
    text.replace(/\s/g, "").replace(/^\d+(?:\||%7C)/i, "").replace(MARK, "")
  ];
}
function partsOfAddress(text) {
  const parts = text.replace(/([?&#])(?:state|error|error_reason|error_description|error_message)=[^&#]*/g, "$1").replace(/^[a-z][a-z\d+.-]*:\/\/(?:([^/@]*)@)?[^/?#]*/i, "$1").split(/[/?&#=:]/).map(
    (part) => part.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  );
  return secretParts(parts);
}
function secretParts(parts) {
  return parts.filter(
    (part) => /(?:\d[a-z]+){2}|(?:[a-z]\d+){2}/i.test(part) || /^(?=.*[a-z])(?=.*[A-Z])\w{16,}$/.test(part)
  ).map((part) => part.replace(MARK, ""));
}
var CREDENTIAL_FIELD = /(?:^|_)(?:token|secret|code|proof)$/;
var ADDRESSED = /* @__PURE__ */ new Set(["authorization-response", "encrypted_value"]);
function redactRuntime(runtime, { learn, redact }) {
  const transport = (url, request) => {
    const { headers, body = "" } = request;
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() === "authorization") learn(value.replace(/^\w+ /, ""));
    }
    const isJson = /^\s*[{[]/.test(body);
    for (const form of isJson ? [url.search] : [url.search, body]) {
      for (const [name, value] of new URLSearchParams(form)) if (CREDENTIAL_FIELD.test(name)) learn(value);
    }
    return runtime.transport(url, isJson ? { ...request, body: redactJson(body, redact) } : request);
  };
  return { ...runtime, transport };
}
function redactJson(body, redact) {
  return JSON.stringify(
    JSON.parse(body),
    (key, value) => typeof value === "string" && !ADDRESSED.has(key) ? redact(value) : value
  );
}

// src/cli/arguments.ts
var SECRET_OPTIONS = {
  "app-secret": "META_APP_SECRET",
  "client-secret": "META_APP_SECRET",
  token: "META_ACCESS_TOKEN",
  "admin-token": "META_ADMIN_TOKEN",
  "access-token": "META_ACCESS_TOKEN",
  "meta-access-token": "META_ACCESS_TOKEN",
  "meta-token": "META_ACCESS_TOKEN",
  "client-token": "META_CLIENT_TOKEN",
  "secrets-token": "GH_TOKEN",
  "github-token": "GH_TOKEN",
  "gh-token": "GH_TOKEN"
};
var VARIABLES = {
  "access-token": "META_ACCESS_TOKEN",
  "secrets-token": "GH_TOKEN",
  "app-secret": "META_APP_SECRET",
  "secrets-app-private-key": "GH_TOKEN"
};
var CREDENTIAL_VARIABLE = /^(?:META|INSTAGRAM|THREADS|GH|GITHUB)_(?:\w+_)?(?:TOKEN|SECRET)$/;
var WHY = "Command lines are visible in the list of processes and stay in the history of the shell.";
function refuseSecretsInArguments(commandArguments2, env2 = {}) {
  const credentialIn = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .findCredentials */ .gD)(
    Object.entries(env2).flatMap(
      ([name, value = ""]) => CREDENTIAL_VARIABLE.test(name) ? (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialPartsOf */ .PK)(value.trim()).map((part) => ({ name, value: part })) : []
    )
  );
  for (const [index, argument] of commandArguments2.entries()) {
    const option = /^--?([a-z-]+)/.exec(argument)?.[1] ?? "";
    const variable = SECRET_OPTIONS[option];
    if (variable !== void 0) throw refusal(`--${option}`, variable);
    const shape = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialShapeIn */ .C5)(argument);
    const owner = shape === void 0 ? credentialIn(argument) : VARIABLES[shape.input];
    if (owner !== void 0) throw refusal(placeOf(argument, commandArguments2[index - 1]), owner);
  }
}
function placeOf(argument, before = "") {
  const own = /^(--[a-z]+(?:-[a-z]+){0,3})=/.exec(argument)?.[1];
  const option = own ?? (/^--[a-z]+(?:-[a-z]+){0,3}$/.test(before) ? before : "");
  return option === "" || option.length > LONGEST_OPTION ? "One of the arguments" : option;
}
var LONGEST_OPTION = 24;
function refusal(name, variable) {
  return new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d(
    name,
    "a secret is not taken from the command line.",
    `${WHY} Set ${variable} in the environment instead. If a real secret was typed here, replace it with a new one.`
  );
}

// src/cli/commands.ts


// src/cli/options.ts

var appId = () => inputOption("app-id");
var place = () => [
  new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--repo <owner/name>", "repository that the secret belongs to (or GITHUB_REPOSITORY)"),
  secret(),
  inputOption("environment"),
  inputOption("organization")
];
var secret = () => inputOption("secret-name");
var scope = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--scope <list>", "permissions to ask for, separated by commas");
var configId = () => inputOption("config-id");
var redirectUri = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$(syntaxOf("redirect-uri"), "redirect address, exactly as in the app's settings");
var dialogUrl = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--dialog-url <address>", "where Meta's login dialog is");
var graphApiUrl = () => inputOption("graph-api-url");
var metaAddresses = () => [
  graphApiUrl(),
  graphApiVersion(),
  inputOption("instagram-api-url"),
  inputOption("threads-api-url")
];
var instagramLoginUrl = () => inputOption("instagram-login-url");
var requiredScopes = () => inputOption("required-scopes");
var assets = () => inputOption("assets");
var issueAssignees = () => inputOption("issue-assignees");
var issueMentions = () => inputOption("issue-mentions");
var graphApiVersion = () => inputOption("graph-api-version");
var platform = () => inputOption("platform");
var refreshBeforeDays = () => inputOption("refresh-before-days");
var warnBeforeDays = () => inputOption("warn-before-days");
var expectedUserId = () => inputOption("expected-user-id");
var target = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$(
  "--target <place>",
  "one more place to write, as often as needed: repository=acme/site,secret=FB_TOKEN"
).argParser(
  (value, before) => before === void 0 ? value : `${before}
${value}`
);
var refreshPolicy = () => [refreshBeforeDays(), warnBeforeDays(), expectedUserId(), platform()];
var issues = () => [
  inputOption("open-issues"),
  inputOption("issue-labels"),
  issueAssignees(),
  inputOption("redirect-uri")
];
var extras = () => [inputOption("expiry-variable"), inputOption("dispatch-event")];
var noOpen = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--no-open", "print the address instead of opening the browser");
var dryRun = () => inputOption("dry-run");
var json = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--json", "print JSON");
var config = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--config <file>", "YAML file with the action's inputs");
var yes = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--yes", "write without asking");
var stdin = (what) => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--stdin", `read ${what} from standard input`);
var actionFile = () => new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--action <file>", "the built action to run").hideHelp();
function inputOption(input) {
  const { flag } = (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .definitionOf */ .Fg)(input);
  const shown2 = flag?.argument === void 0 ? "" : (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultOf */ .HA)(input);
  return new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$(syntaxOf(input), `${flag?.text ?? ""}${shown2 === "" ? "" : ` (default: ${shown2})`}`);
}
function syntaxOf(input) {
  return [(0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .flagOf */ .iP)(input), (0,_chunk_QPPTYB6P_js__WEBPACK_IMPORTED_MODULE_6__/* .definitionOf */ .Fg)(input).flag?.argument ?? []].flat().join(" ");
}

// src/cli/commands.ts
var COMMANDS = [
  {
    name: "demo",
    isRehearsal: true,
    summary: "Shows a token's life, day by day: runs the action against a local Meta and GitHub.",
    options: () => [actionFile()],
    examples: [
      ["Nothing to configure, nothing leaves this computer", "refresh-meta-token demo"],
      ["The same, kept as text", "refresh-meta-token demo > life-of-a-token.txt"]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(300), __nccwpck_require__.e(420), __nccwpck_require__.e(310), __nccwpck_require__.e(51)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1681))).demo
  },
  {
    name: "init",
    summary: "Sets up the workflow, the GitHub App, the secrets and the first run, and lists what is left to do.",
    options: () => [
      appId(),
      ...place(),
      platform(),
      requiredScopes(),
      assets(),
      issueAssignees(),
      issueMentions(),
      redirectUri(),
      dialogUrl(),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$(
        "--credential <app|pat>",
        "what writes the secrets: a GitHub App (default) or a personal token"
      ),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--create-app", "create the GitHub App in the browser, even without a terminal"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--no-app", "leave the GitHub App for later"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--run", "push the workflow if git can, start its first run, and follow it"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--action <owner/name@ref>", "address of this action, if this program came from elsewhere"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--overwrite", "replace an existing workflow file"),
      noOpen(),
      yes(),
      dryRun(),
      ...metaAddresses(),
      instagramLoginUrl()
    ],
    examples: [
      ["Asks for what it cannot find out; uses the login of `gh`", "refresh-meta-token init"],
      [
        "Asks nothing; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set",
        "refresh-meta-token init --yes --app-id 123456789012345 --repo acme/website --require ads_read"
      ],
      [
        "Prints the workflow; nothing is written",
        "refresh-meta-token init --app-id 123456789012345 --environment meta --dry-run"
      ]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(300), __nccwpck_require__.e(420), __nccwpck_require__.e(311), __nccwpck_require__.e(632), __nccwpck_require__.e(223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7223))).init
  },
  {
    name: "login",
    summary: "Logs in at Meta in the browser, verifies the new token, and stores it in the secret.",
    options: () => [
      appId(),
      ...place(),
      target(),
      config(),
      scope(),
      configId(),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--rerequest", "ask again for what was declined or left unticked before"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--page <id>", "store this page's token, made from the login"),
      redirectUri(),
      requiredScopes(),
      assets(),
      expectedUserId(),
      platform(),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--device", "log in by a short code at facebook.com/device (META_CLIENT_TOKEN)"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--in-actions", "log in here, and let the workflow do the rest: no secrets needed here"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--workflow <file>", "with --in-actions: the workflow (default: refresh-meta-token.yml)"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--ref <branch>", "with --in-actions: the branch to run on (default: the default branch)"),
      noOpen(),
      dryRun(),
      yes(),
      json(),
      dialogUrl(),
      ...metaAddresses(),
      instagramLoginUrl()
    ],
    examples: [
      [
        "Asks for the app secret; the GitHub token comes from GH_TOKEN or `gh auth login`",
        "refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read"
      ],
      [
        "For a live app without a page of its own: paste the address that the login ends on",
        "refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --redirect-uri https://www.facebook.com/connect/login_success.html"
      ],
      [
        "Logs in to Instagram through Instagram's own app; paste the address that the login ends on",
        "refresh-meta-token login --platform instagram --app-id 123456789012345 --repo acme/website --secret INSTAGRAM_ACCESS_TOKEN"
      ],
      [
        "Without the app secret: the workflow exchanges the code, verifies the token and stores it",
        "refresh-meta-token login --in-actions --app-id 123456789012345 --repo acme/website --scope ads_read"
      ],
      [
        "Shows what a login would bring; stores nothing",
        "refresh-meta-token login --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --scope ads_read --dry-run"
      ]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(300), __nccwpck_require__.e(420), __nccwpck_require__.e(211), __nccwpck_require__.e(311), __nccwpck_require__.e(813), __nccwpck_require__.e(268), __nccwpck_require__.e(868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5868))).login
  },
  {
    name: "inspect",
    summary: "Shows what Meta knows about a token, and what refresh would do with it. Changes nothing.",
    options: () => [
      appId(),
      requiredScopes(),
      assets(),
      secret(),
      stdin("the access token"),
      json(),
      platform(),
      refreshBeforeDays(),
      warnBeforeDays(),
      ...metaAddresses()
    ],
    examples: [
      [
        "Asks for the token and the app secret, and shows neither",
        "refresh-meta-token inspect --app-id 123456789012345"
      ],
      [
        "From a password manager; META_APP_ID and META_APP_SECRET are set",
        "pass show meta-token | refresh-meta-token inspect --stdin --require ads_read"
      ],
      ["For a program; META_ACCESS_TOKEN is set too", "refresh-meta-token inspect --json | jq .days_left"]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(420), __nccwpck_require__.e(211), __nccwpck_require__.e(311), __nccwpck_require__.e(780)]).then(__nccwpck_require__.bind(__nccwpck_require__, 780))).inspect
  },
  {
    name: "refresh",
    summary: "Does the action's job elsewhere: refreshes the token, verifies it, stores it on GitHub, and updates the issue.",
    options: () => [
      appId(),
      ...place(),
      config(),
      dryRun(),
      yes(),
      json(),
      stdin("the access token"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--token-file <file>", "read the token from this file (chmod 600), and keep it up to date"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--force", "use this token although GitHub's copy was written after it was issued"),
      requiredScopes(),
      assets(),
      ...refreshPolicy(),
      ...issues(),
      ...extras(),
      ...metaAddresses()
    ],
    examples: [
      [
        "Prints what would be done; META_APP_SECRET, META_ACCESS_TOKEN and GH_TOKEN are set",
        "refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --dry-run"
      ],
      [
        "From cron; the file holds the token, and is kept up to date",
        "refresh-meta-token refresh --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --token-file ~/.meta-token --yes"
      ],
      [
        "From cron, several tokens: the file holds the inputs of the action, and `${{ env.NAME }}` for each secret",
        "refresh-meta-token refresh --repo acme/website --config tokens.yml --yes --json"
      ]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(420), __nccwpck_require__.e(211), __nccwpck_require__.e(311), __nccwpck_require__.e(107)]).then(__nccwpck_require__.bind(__nccwpck_require__, 107))).refresh
  },
  {
    name: "system-user",
    summary: "Creates a system user's token, which depends on no person, verifies it, and stores it in the secret.",
    options: () => [
      appId(),
      ...place(),
      target(),
      config(),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--system-user <id>", "ID of the system user"),
      scope(),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$(
        "--sixty-days",
        "a token of 60 days, which the daily run refreshes, instead of a never-ending one"
      ),
      requiredScopes(),
      assets(),
      expectedUserId(),
      dryRun(),
      yes(),
      json(),
      graphApiUrl(),
      graphApiVersion()
    ],
    examples: [
      [
        "Asks for the app secret and for a business admin's token (META_ADMIN_TOKEN), which is not stored",
        "refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read"
      ],
      [
        "Stores it only if it reaches this ad account",
        "refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --asset act_123456789"
      ],
      [
        "For a business that may only have tokens that end",
        "refresh-meta-token system-user --app-id 123456789012345 --repo acme/website --secret META_ACCESS_TOKEN --system-user 100012345678901 --scope ads_read --sixty-days"
      ]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(420), __nccwpck_require__.e(211), __nccwpck_require__.e(311), __nccwpck_require__.e(813), __nccwpck_require__.e(268), __nccwpck_require__.e(282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 282))).systemUser
  },
  {
    name: "sandbox",
    isRehearsal: true,
    summary: "Runs a local Meta and GitHub to try things with, and a page to control them.",
    options: () => [
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--meta-port <port>", "where Meta listens (default: 8471)"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--github-port <port>", "where GitHub listens (default: 8472)"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--page-port <port>", "where the page is (default: 8470)"),
      new commander__WEBPACK_IMPORTED_MODULE_13__/* .Option */ .c$("--start <date>", "the time in the sandbox (default: now)"),
      json(),
      actionFile()
    ],
    examples: [
      [
        "Then, in another terminal, paste the lines that it prints and try any command",
        "refresh-meta-token sandbox"
      ],
      [
        "Any free ports, for a program",
        "refresh-meta-token sandbox --meta-port 0 --github-port 0 --page-port 0 --json"
      ]
    ],
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(300), __nccwpck_require__.e(539), __nccwpck_require__.e(420), __nccwpck_require__.e(310), __nccwpck_require__.e(41)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8041))).sandbox
  }
];

// src/cli/terminal.ts

var LINE_END = "\uE00A";
var LONGEST_INPUT = 65536;
function createTerminal(process2, endsUnread) {
  const { stdin: stdin2, stdout, stderr, env: env2 } = process2;
  let isTold = false;
  stdout.on("error", ({ code = "unknown" }) => {
    if (code === "EPIPE" && endsUnread) process2.exit(0);
    if (code === "EPIPE" || isTold) return;
    isTold = true;
    process2.exitCode = 1;
    notes.line(`${notes.paint("red", "error:")} standard output could not be written (${code}).`);
  });
  stderr.on("error", () => {
  });
  const isInteractive = Boolean(stdin2.isTTY && stderr.isTTY);
  const notes = createChannel(stderr, env2);
  const answered = async (ask) => {
    const prompts = await __nccwpck_require__.e(/* import() */ 170).then(__nccwpck_require__.bind(__nccwpck_require__, 6170));
    const answer = await ask(prompts);
    if (typeof answer === "symbol") throw new _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_4__/* .Cancelled */ .cJ();
    return answer;
  };
  const typed = async (inner, ask) => {
    const { input, end } = (0,_chunk_I5XBXVLW_js__WEBPACK_IMPORTED_MODULE_0__/* .keepPastesWhole */ .z)(stdin2, inner);
    return answered((prompts) => ask(prompts, input)).finally(end);
  };
  return {
    out: createChannel(stdout, env2),
    notes,
    isInteractive,
    readLines: (signal) => readLines(stdin2, isInteractive, signal),
    readInput: async () => {
      let text = "";
      for await (const chunk of stdin2.setEncoding("utf8")) {
        text += chunk;
        if (text.length > LONGEST_INPUT) break;
      }
      return text;
    },
    askHidden: async (question, { hint, signal } = {}) => {
      const answer = await typed(
        LINE_END,
        ({ password }, input) => password({
          message: [question, ...hint === void 0 ? [] : hintLines(hint, notes)].join("\n"),
          mask: "",
          input,
          output: stderr,
          ...signal && { signal }
        })
      );
      return answer.replaceAll(LINE_END, "\n");
    },
    askText: async (message, initial) => {
      const answer = await typed(
        " ",
        ({ text }, input) => text({ message, placeholder: initial, defaultValue: initial, input, output: stderr })
      );
      return answer.trim();
    },
    askChoice: (message, choices) => answered(
      ({ select }) => select({ message, options: [...choices], input: stdin2, output: stderr })
    ),
    askYesNo: (message, usual) => answered(({ confirm }) => confirm({ message, initialValue: usual, input: stdin2, output: stderr })),
    progress: (text) => notes.isTerminal ? spinning(notes, stderr, text) : plainSteps(notes, text)
  };
}
async function* readLines(input, isInteractive, signal) {
  const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 19));
  if (signal.aborted) return;
  const reader = createInterface({ input, terminal: isInteractive });
  reader.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const close = () => reader.close();
  signal.addEventListener("abort", close, { once: true });
  try {
    yield* reader;
  } finally {
    signal.removeEventListener("abort", close);
    reader.close();
  }
}
function createChannel(stream, env2) {
  const isTerminal = stream.isTTY === true;
  const hasColour = isTerminal && !env2.NO_COLOR && env2.TERM !== "dumb";
  return {
    isTerminal,
    columns: stream.columns || 100,
    line: (text = "") => void stream.write(`${text}
`),
    paint: (style, text) => hasColour ? (0,node_util__WEBPACK_IMPORTED_MODULE_14__.styleText)(style, text, { validateStream: false }) : text
  };
}
function hintLines(hint, { columns, paint }) {
  const width = Math.max(20, Math.min(columns, 100) - 4);
  const lines = [""];
  for (const word of hint.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `${paint("gray", "\u2502")}  ${paint("dim", line)}`);
}
var FRAMES = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var FRAME_MS = 80;
var CLEAR_LINE = "\r\x1B[K";
function spinning(notes, stream, first) {
  let text = first;
  let frame = 0;
  const draw = () => {
    const sign = FRAMES[frame++ % FRAMES.length] ?? "";
    stream.write(`${CLEAR_LINE}${notes.paint("cyan", sign)} ${text.slice(0, notes.columns - 3)}`);
  };
  draw();
  const timer = setInterval(draw, FRAME_MS);
  timer.unref();
  return {
    update: (next) => {
      text = next;
    },
    stop: (last) => {
      clearInterval(timer);
      stream.write(CLEAR_LINE);
      if (last !== void 0) notes.line(last);
    }
  };
}
function plainSteps(notes, first) {
  notes.line(first);
  return {
    update: (next) => notes.line(next),
    stop: (last) => {
      if (last !== void 0) notes.line(last);
    }
  };
}
function redactTerminal(terminal, { learn, redact }) {
  const shown2 = (text) => (0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_15__/* .inert */ .tJ)(redact(text));
  const channel = ({ line, ...rest }) => ({
    ...rest,
    line: (text = "") => line(shown2(text))
  });
  const learned = (text) => {
    const whole = text.trim().replace(/\s*\n\s*/g, "");
    if (/^[^\s{]\S*$/.test(whole)) learn(whole);
    if (/^\S+$|-----BEGIN /.test(text.trim())) learn(text);
    return text;
  };
  return {
    isInteractive: terminal.isInteractive,
    out: channel(terminal.out),
    notes: channel(terminal.notes),
    readInput: async () => learned(await terminal.readInput()),
    readLines: async function* (signal) {
      for await (const line of terminal.readLines(signal)) yield learned(line);
    },
    askHidden: async (question, more) => learned(await terminal.askHidden(shown2(question), more)),
    askText: (question, initial) => terminal.askText(shown2(question), shown2(initial)),
    askChoice: (question, choices) => terminal.askChoice(
      shown2(question),
      choices.map(({ value, label }) => ({ value, label: shown2(label) }))
    ),
    askYesNo: (question, usual) => terminal.askYesNo(shown2(question), usual),
    progress: (text) => {
      const { update, stop } = terminal.progress(shown2(text));
      return {
        update: (next) => update(shown2(next)),
        stop: (last) => stop(last === void 0 ? void 0 : shown2(last))
      };
    }
  };
}

// src/cli/version.ts


async function readVersion(programFile) {
  const file = node_path__WEBPACK_IMPORTED_MODULE_16__.join(node_path__WEBPACK_IMPORTED_MODULE_16__.dirname(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.realpath)(programFile)), "../../package.json");
  const { version } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readFile)(file, "utf8"));
  return version;
}

// src/cli/program.ts
async function runCommandLine(commandArguments2, surroundings) {
  const redactor = createRedactor();
  if (!isRehearsal(commandArguments2))
    for (const credential of (0,_chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialsIn */ .Wr)(surroundings.env)) redactor.learn(credential);
  const context = {
    ...surroundings,
    terminal: redactTerminal(surroundings.terminal, redactor),
    runtime: redactRuntime(surroundings.runtime, redactor),
    ...redactor
  };
  try {
    refuseSecretsInArguments(commandArguments2, context.env);
    return await parse(commandArguments2, context);
  } catch (error) {
    return tell(error, context);
  }
}
function isRehearsal([name]) {
  return COMMANDS.some((command) => command.isRehearsal && command.name === name);
}
async function parse(commandArguments2, context) {
  let exitCode2 = 0;
  const { out, notes } = context.terminal;
  const program = new commander__WEBPACK_IMPORTED_MODULE_13__/* .Command */ .uB("refresh-meta-token").description("Keeps a Meta access token in GitHub secrets alive.").version(
    ["--version", "-v"].includes(commandArguments2[0] ?? "") ? await readVersion(context.programFile) : "",
    "-v, --version"
  ).helpCommand("help [command]", "show the options and examples of a command").exitOverride().configureOutput({
    writeOut: (text) => out.line(text.trimEnd()),
    writeErr: (text) => notes.line(text.trimEnd()),
    getOutHasColors: () => out.paint("bold", "") !== "",
    getErrHasColors: () => notes.paint("bold", "") !== "",
    getOutHelpWidth: () => Math.min(out.columns, 110)
  }).configureHelp({ styleTitle: (title) => out.paint("bold", title) }).addHelpText("after", "\nOptions and examples of a command: refresh-meta-token COMMAND --help");
  for (const definition of COMMANDS) {
    addCommand(program, definition, async (options) => {
      if (definition.isRehearsal !== true) await refuseUntrustedEvent(context.env);
      const warning = readNetwork(context.env);
      if (warning !== void 0) notes.line(`${notes.paint("yellow", "warning:")} ${warning}`);
      (0,_chunk_7BXIW6JJ_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseContradictions */ .D)(options);
      const run = await definition.load();
      exitCode2 = await run(options, context);
    });
  }
  const asked = commandArguments2.length === 0 ? ["--help"] : [...commandArguments2];
  const [first, topic = ""] = asked;
  const isUnknown = topic !== "" && topic !== "help" && !COMMANDS.some(({ name }) => name === topic);
  if (first === "help" && isUnknown) asked.shift();
  await program.parseAsync(asked, { from: "user" });
  return exitCode2;
}
async function refuseUntrustedEvent(env2) {
  if (env2.GITHUB_ACTIONS !== "true") return;
  const payload = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readFile)(env2.GITHUB_EVENT_PATH ?? "", "utf8").then(JSON.parse).catch(() => void 0);
  const objection2 = objectionToEvent({ name: env2.GITHUB_EVENT_NAME ?? "", payload: payload ?? {} });
  if (objection2 !== void 0) throw new _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d("GitHub Actions", objection2, EVENT_HINT);
}
function addCommand(program, { name, summary, options, examples }, run) {
  const command = program.command(name).description(summary).action(run);
  for (const option of options()) command.addOption(option);
  const lines = examples.map(([what, line]) => `  # ${what}
  ${line}`);
  command.addHelpText("after", `
Examples:
${lines.join("\n\n")}`);
}
function tell(error, { terminal: { notes } }) {
  if (error instanceof commander__WEBPACK_IMPORTED_MODULE_13__/* .CommanderError */ .b7) return error.exitCode;
  const label = notes.paint("red", "error:");
  if (error instanceof _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_4__/* .Cancelled */ .cJ) {
    notes.line(error.message);
    return _chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_4__/* .INTERRUPTED */ .t;
  }
  if (error instanceof _chunk_WWCT63U4_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .d) {
    notes.line((0,_chunk_KASXIQWW_js__WEBPACK_IMPORTED_MODULE_2__/* .inputErrorText */ .gH)(error, notes));
    return 1;
  }
  const failure = fileFailure(error);
  if (failure !== void 0) {
    notes.line(
      `${label} ${failure}
Use a folder that can be written to; for temporary files, TMPDIR names it.`
    );
    return 1;
  }
  const name = error instanceof Error ? error.name : typeof error;
  notes.line(`${label} stopped on an unexpected ${name}. Nothing more was done.`);
  return 1;
}
function fileFailure(error) {
  const { code, syscall, path: path2 } = error ?? {};
  if (code === void 0 || syscall === void 0 || path2 === void 0) return void 0;
  if (/^(spawn|connect)/.test(syscall)) return void 0;
  return `cannot ${syscall} ${(0,_chunk_46OLBURZ_js__WEBPACK_IMPORTED_MODULE_15__/* .plain */ .pj)(path2, 500)} (${code}).`;
}

// src/cli/index.ts
var env = (0,_chunk_L2N6XHAH_js__WEBPACK_IMPORTED_MODULE_5__/* .takeEnvironment */ .xJ)(process.env);
dropDebugLog(env, process);
var commandArguments = process.argv.slice(2);
var exitCode = await runCommandLine(commandArguments, {
  env,
  terminal: createTerminal(process, isRehearsal(commandArguments)),
  interruption: (0,_chunk_THGRFSOC_js__WEBPACK_IMPORTED_MODULE_4__/* .createInterruption */ .aF)(process),
  programFile: process.argv[1] ?? "",
  runtime: createRuntime(env)
});
process.exitCode ||= exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidArgumentError, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
