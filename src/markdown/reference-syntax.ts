import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Node } from 'unist';

/** A citation in prose, written `[@bls-oews-2025]`. */
export interface Citation extends Node {
  type: 'citation';
  /** Id of the source, as written. */
  id: string;
}

/** A figure printed in prose, written `[=us-soc-15-1252/wage.us.2025-05.median]`. */
export interface FigureReferenceNode extends Node {
  type: 'figureReference';
  /** The reference as written, for `resolveReference`. */
  reference: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    figureReference: FigureReferenceNode;
  }
  interface RootContentMap {
    citation: Citation;
    figureReference: FigureReferenceNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    figureReference: 'figureReference';
    referenceMarker: 'referenceMarker';
    referenceTarget: 'referenceTarget';
  }
}

const code = { bang: 33, equals: 61, at: 64, open: 91, backslash: 92, close: 93 };

function tokenizeReference(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let type: 'citation' | 'figureReference';
  return open;

  function open(character: Code): State | undefined {
    if (character !== code.open) return nok(character);
    // Which of the two tokens this is shows only at the next character, so the bracket waits for it.
    return effects.check(
      { tokenize: tokenizeOpening(code.at), partial: true },
      begin('citation'),
      effects.check({ tokenize: tokenizeOpening(code.equals), partial: true }, begin('figureReference'), nok),
    )(character);
  }

  function begin(kind: typeof type): State {
    return (character) => {
      type = kind;
      effects.enter(type);
      effects.enter('referenceMarker');
      effects.consume(character);
      return sign;
    };
  }

  function sign(character: Code): State {
    effects.consume(character);
    effects.exit('referenceMarker');
    return first;
  }

  function first(character: Code): State | undefined {
    if (endsEarly(character) || character === code.close) return nok(character);
    effects.enter('referenceTarget');
    effects.consume(character);
    return target;
  }

  function target(character: Code): State | undefined {
    if (endsEarly(character)) return nok(character);
    if (character !== code.close) {
      effects.consume(character);
      return target;
    }
    effects.exit('referenceTarget');
    effects.enter('referenceMarker');
    effects.consume(character);
    effects.exit('referenceMarker');
    effects.exit(type);
    return ok;
  }
}

function tokenizeOpening(sign: number) {
  return (effects: Effects, ok: State, nok: State): State => {
    return (character) => {
      effects.enter('data');
      effects.consume(character);
      return (next) => {
        effects.exit('data');
        return next === sign ? ok(next) : nok(next);
      };
    };
  };
}

/** A reference stands on one line: end of file and line endings (codes below zero, tabs included) end the attempt. */
function endsEarly(character: Code): boolean {
  return character === null || character < 0 || character === code.open || character === code.backslash;
}

const reference: Construct = { name: 'reference', tokenize: tokenizeReference };

/** Without this, "well paid![@source]" would open an image and swallow the citation. */
const bangBeforeReference: Construct = {
  name: 'bangBeforeReference',
  tokenize(effects, ok, nok) {
    return (character) => {
      effects.enter('data');
      effects.consume(character);
      effects.exit('data');
      return effects.check(reference, ok, nok);
    };
  },
};

const syntax: Extension = { text: { [code.open]: reference, [code.bang]: bangBeforeReference } };

const toMdast: FromMarkdownExtension = {
  enter: {
    citation(token) {
      this.enter({ type: 'citation', id: '' }, token);
    },
    figureReference(token) {
      this.enter({ type: 'figureReference', reference: '' }, token);
    },
  },
  exit: {
    referenceTarget(token) {
      const node = this.stack.at(-1);
      const written = this.sliceSerialize(token).trim();
      if (node?.type === 'citation') node.id = written;
      if (node?.type === 'figureReference') node.reference = written;
    },
    citation(token) {
      this.exit(token);
    },
    figureReference(token) {
      this.exit(token);
    },
  },
};

/**
 * remark plugin: reads `[@source-id]` and `[=figure-reference]` into `citation` and `figureReference` nodes. It extends
 * the parser itself, so that code and escapes (`\[@…]`) stay text and positions are those of the source.
 */
export function referenceSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), toMdast];
}
