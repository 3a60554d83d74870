/**
 * Loaded before mocha, which would otherwise `require` the tests: then every file of src would be compiled as CommonJS
 * in the tests and as a module everywhere else, and coverage would add up two different texts.
 */
Object.defineProperty(process.features, 'require_module', { value: false });
