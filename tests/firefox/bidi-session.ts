type Params = Record<string, unknown>;

/** What the browser reports by itself. */
export interface BidiEvent {
  method: string;
  params: Params;
}

type Answer = BidiEvent & { id?: number; type: string; error?: string; message?: string; result?: unknown };

interface Waiting {
  answered(result: unknown): void;
  failed(error: Error): void;
}

/**
 * A session of WebDriver BiDi, the protocol that Firefox speaks without a driver between: commands and answers as JSON
 * over one socket (https://w3c.github.io/webdriver-bidi/). It is spoken plainly here because the packages that speak it
 * ask for commands that the long-term release in Debian does not know.
 */
export class BidiSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((event: BidiEvent) => void)[] = [];
  #commands = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#take(JSON.parse(String(data)) as Answer);
    socket.onclose = () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('Firefox closed the connection.'));
    };
  }

  /** Begins the session at an address such as `ws://127.0.0.1:9222`; a browser has one at a time. */
  static async begin(address: string): Promise<BidiSession> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(`Firefox takes no connection at ${address}.`));
    });
    const session = new BidiSession(socket);
    await session.send('session.new', { capabilities: {} });
    return session;
  }

  /** Sends a command; its result is of the shape that the standard gives to it. Throws what the browser answers instead. */
  send<Result>(method: string, params: Params = {}): Promise<Result> {
    const id = ++this.#commands;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { answered: (result) => resolve(result as Result), failed: reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  listen(listener: (event: BidiEvent) => void): void {
    this.#listeners.push(listener);
  }

  #take({ id, type, error, message, result, method, params }: Answer): void {
    if (type === 'event') for (const listener of this.#listeners) listener({ method, params });
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (type === 'success') waiting?.answered(result);
    else waiting?.failed(new Error(`${error}: ${message}`));
  }
}
