import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Makes every connection that leaves this machine, and every look-up of a name but localhost, throw: a test that needs
 * the internet is a test that fails on a train. Node's modules are shared by all test files of a worker, so that
 * everything here is put in place once.
 */
const marker = Symbol.for('storywatch: no outside connections');

const refuse = (what: string): never => {
  throw new Error(`A test tried to reach the outside: ${what}. Serve what it needs on 127.0.0.1, or pass a fake in.`);
};

const isLoopback = (address: string): boolean => /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i.test(address);
const isHere = (host: unknown): boolean =>
  typeof host !== 'string' || host === '' || host === 'localhost' || isLoopback(host);

/** An options object or the positional arguments of connect; net itself passes them on in an array. */
const optionsOf = (args: readonly unknown[]): { host?: unknown; lookup?: unknown } | undefined => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first;
  return typeof first === 'number' || /^\d+$/.test(String(first)) ? { host: second } : undefined;
};

/** A look-up that a test passes in may invent names, but not lead outside. */
const watched =
  (lookup: (...args: unknown[]) => unknown) =>
  (hostname: unknown, options: unknown, callback: (...answer: unknown[]) => unknown): unknown =>
    lookup(hostname, options, (error: unknown, answer: unknown, family: unknown) => {
      const addresses: unknown[] = Array.isArray(answer) ? answer.map(({ address }) => address) : [answer];
      if (!error && !addresses.every(isHere)) refuse(`${hostname} (${addresses.join(', ')})`);
      return callback(error, answer, family);
    });

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

/** Replaces a method by one that looks at the arguments first. */
const guard = (owner: object, method: string, check: (args: unknown[]) => void): void => {
  const original: unknown = Reflect.get(owner, method);
  if (!isFunction(original)) return;
  Reflect.set(owner, method, function guarded(this: unknown, ...args: unknown[]) {
    check(args);
    return Reflect.apply(original, this, args);
  });
};

const checkConnect = (args: unknown[]): void => {
  const options = optionsOf(args);
  if (options === undefined) return;
  if (isFunction(options.lookup)) options.lookup = watched(options.lookup);
  else if (!isHere(options.host)) refuse(`a connection to ${options.host}`);
  else return;
  if (net.isIP(String(options.host)) !== 0 && !isHere(options.host)) refuse(`a connection to ${options.host}`);
};

const checkName = ([hostname]: unknown[]): void => {
  if (!isHere(hostname)) refuse(`a DNS look-up of ${hostname}`);
};

if (!Reflect.has(net, marker)) {
  Reflect.set(net, marker, true);
  guard(net.Socket.prototype, 'connect', checkConnect);
  guard(dgram.Socket.prototype, 'connect', ([, address]) => isHere(address) || refuse(`a datagram to ${address}`));
  guard(dgram.Socket.prototype, 'send', (args) => {
    const address = args.slice(1).find((argument) => typeof argument === 'string');
    if (!isHere(address)) refuse(`a datagram to ${address}`);
  });
  for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const method of Object.getOwnPropertyNames(owner)) {
      if (/^(lookup|resolve|reverse)/.test(method)) guard(owner, method, checkName);
    }
  }
}
