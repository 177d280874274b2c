import type { connect } from '../src/engines/neo4j/engine.ts';

// Types of the product's own driver, because an installed bench has a second copy of the package.
export type Driver = ReturnType<typeof connect>;
type Session = ReturnType<Driver['session']>;
type Run = Session['run'];
export type Result = Awaited<ReturnType<Run>>;

/** Called in place of `run` of the engine's sessions. */
export type Watch = (run: Run, ...args: Parameters<Run>) => ReturnType<Run>;

/** A driver whose sessions run every statement through `watch`. */
export function watched(driver: Driver, watch: Watch): Driver {
  return replaced(driver, 'session', (...settings: Parameters<Driver['session']>) => {
    const session = driver.session(...settings);
    return replaced(session, 'run', (...args: Parameters<Run>) =>
      watch(session.run.bind(session), ...args),
    );
  });
}

/** The same object but for one method; all others run on the object itself. */
function replaced<Target extends object>(target: Target, name: string, method: unknown): Target {
  return new Proxy(target, {
    get: (own, property) => {
      if (property === name) return method;
      const value: unknown = Reflect.get(own, property);
      return typeof value === 'function' ? value.bind(own) : value;
    },
  });
}
