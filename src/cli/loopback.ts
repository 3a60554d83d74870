import childProcess from 'node:child_process';
import net from 'node:net';

/**
 * Loaded into the Playground's process before the Playground. It listens on every network of the machine and opens a
 * browser by a program that may not be there; here it listens to this machine alone, opens nothing, and ends when
 * the program that started it is gone.
 */
const listen = net.Server.prototype.listen;

const onLoopback = ([first, ...rest]: readonly unknown[]): readonly unknown[] => {
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return [{ ...first, host: '127.0.0.1' }, ...rest];
  }
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  return isPort ? [first, '127.0.0.1', ...rest.filter((one) => typeof one !== 'string')] : [first, ...rest];
};

net.Server.prototype.listen = function (this: net.Server, ...given: unknown[]) {
  return Reflect.apply(listen, this, onLoopback(given));
};

const { spawn } = childProcess;
/** A program that is always there and does nothing, in place of the one that opens a browser. */
const opensNothing = () => spawn(process.execPath, ['--version'], { stdio: 'ignore' });
Reflect.set(childProcess, 'spawn', opensNothing);

process.once('disconnect', () => process.exit());
