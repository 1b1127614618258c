import type { BidiEvent, BidiSession } from './bidi-session.ts';

interface Tree {
  contexts: { context: string; children: Tree['contexts'] }[];
}

function onlyOne(contexts: Tree['contexts'] = []): string {
  const [first, second] = contexts;
  if (!first || second) throw new Error(`One tab or frame was expected, not ${contexts.length}.`);
  return first.context;
}

/** A tab of Firefox, with as much of it as the tests need. */
export class FirefoxTab {
  readonly #session: BidiSession;
  readonly #context: string;
  readonly #site: string;
  /** Errors of the page, refusals of its policy, and requests that failed or went elsewhere, since it was opened. */
  faults: string[] = [];

  private constructor(session: BidiSession, context: string, site: string) {
    this.#session = session;
    this.#context = context;
    this.#site = site;
    session.listen((event) => this.faults.push(...faultsIn(event, site)));
  }

  /** A new tab; requests outside `site`, an address with a slash at its end, are faults. */
  static async open(session: BidiSession, site: string): Promise<FirefoxTab> {
    await session.send('session.subscribe', { events: ['log.entryAdded', 'network'] });
    // What the policy of a page refuses is reported to the page alone.
    const refused =
      "() => addEventListener('securitypolicyviolation', (event) => console.error('refused: ' + event.blockedURI))";
    await session.send('script.addPreloadScript', { functionDeclaration: refused });
    // The tab that the browser begins with never has the focus, and without it keys press no button.
    const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return new FirefoxTab(session, context, site);
  }

  /**
   * Shows an address to a reader who prefers dark pages, in a frame of a size in pixels, and gives the frame. A document
   * takes the preference of the element that embeds it, and the protocol has no command for it yet.
   */
  async gotoInDark(url: string, width: number, height: number): Promise<FirefoxTab> {
    const frame = `<iframe src="${url}" style="color-scheme:dark;border:0;width:${width}px;height:${height}px"></iframe>`;
    await this.goto(`data:text/html,${encodeURIComponent(`<!doctype html><meta charset="utf-8">${frame}`)}`);
    const { contexts } = await this.#session.send<Tree>('browsingContext.getTree', { root: this.#context });
    return new FirefoxTab(this.#session, onlyOne(contexts[0]?.children), this.#site);
  }

  /** Goes to an address and waits until it is loaded; faults are counted from here. */
  async goto(url: string): Promise<void> {
    this.faults = [];
    await this.#session.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /** Width and height of the window’s inside, a scrollbar included, in pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#session.send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  /** What a function says in the page, as JSON. It sees its argument and nothing else of the test. */
  async evaluate<Result, Argument = undefined>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const call = `(${read})(${JSON.stringify(argument)})`;
    const { value } = await this.#evaluate<{ value: string }>(
      `(async () => JSON.stringify(await ${call}) ?? 'null')()`,
    );
    return JSON.parse(value) as Result;
  }

  async #evaluate<Remote>(expression: string): Promise<Remote> {
    const target = { context: this.#context };
    const answer = await this.#session.send<{ result: Remote; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression,
        target,
        awaitPromise: true,
        userActivation: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  /** Clicks the first element of a selector in its middle, brought into view. */
  async click(selector: string): Promise<void> {
    const found = `document.querySelector(${JSON.stringify(selector)})`;
    const brought = `(() => { const found = ${found}; found?.scrollIntoView({ block: 'center', behavior: 'instant' }); return found; })()`;
    const { sharedId } = await this.#evaluate<{ sharedId?: string }>(brought);
    if (!sharedId) throw new Error(`Nothing to click at “${selector}”.`);
    await this.#press({ x: 0, y: 0, origin: { type: 'element', element: { sharedId } } });
  }

  /** Clicks the margin of the page, at the left edge of the window. */
  async clickMargin(): Promise<void> {
    await this.#press({ x: 3, y: 400, origin: 'viewport' });
  }

  async #press(point: Record<string, unknown>): Promise<void> {
    const actions = [
      { type: 'pointerMove', ...point },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#act({ type: 'pointer', id: 'mouse', actions });
  }

  /** Types a text, or presses one key by its name in `keys`. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  async #act(source: Record<string, unknown>): Promise<void> {
    await this.#session.send('input.performActions', { context: this.#context, actions: [source] });
  }

  /** The page as it is printed: how many bytes of PDF. */
  async printed(): Promise<number> {
    const { data } = await this.#session.send<{ data: string }>('browsingContext.print', { context: this.#context });
    return data.length;
  }
}

/** Keys without a character, by the code points that WebDriver gives to them. */
export const keys = { enter: '\uE007', escape: '\uE00C' };

interface Reported {
  level?: string;
  text?: string;
  errorText?: string;
  request?: { url: string };
  response?: { url: string; status: number };
}

/** What of an event is a fault. That an address without a page is answered so is none, nor that a page left loads no more. */
function faultsIn({ method, params }: BidiEvent, site: string): string[] {
  const { level = '', text, errorText, request, response } = params as Reported;
  const url = request?.url ?? '';
  if (method === 'log.entryAdded') return ['error', 'warn'].includes(level) ? [`${level}: ${text}`] : [];
  if (method === 'network.fetchError') return errorText === 'NS_BINDING_ABORTED' ? [] : [`${errorText}: ${url}`];
  if (method === 'network.beforeRequestSent')
    return /^data:/.test(url) || url.startsWith(site) ? [] : [`request to ${url}`];
  if (method !== 'network.responseCompleted' || !response) return [];
  return response.status < 400 || url.endsWith('/nowhere/') ? [] : [`${response.status}: ${url}`];
}
