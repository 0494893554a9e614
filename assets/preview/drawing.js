// What libraries draw in the preview's page: the colours of code, maths, and diagrams. Each library
// is asked for when the text first has something for it; the program brings it.

// Names by which the libraries look for a module system and are found. No heading `# Exports` may
// answer to them.
var exports, module, define, hljs, katex, mermaid;

var weeknoteDrawing = (function () {
  'use strict';

  // In characters. What is longer stays plain: a key must not wait for it.
  var LONG_CODE = 10000;
  var LONG_FORMULA = 2000;

  var CLOSING = {'$$': '$$', '\\(': '\\)', '\\[': '\\]'};

  var asked = [];
  var wanted = [];

  function want(script) {
    if (asked.indexOf(script) < 0) {
      asked.push(script);
      wanted.push(script);
    }
  }

  // The language of `language-go` on the code, or on a box around it.
  function languageOf(code) {
    var named = code.closest('[class*="language-"]');
    var name = named && /(?:^|\s)language-([\w+#.-]+)/.exec(named.className);
    return name ? name[1].toLowerCase() : '';
  }

  function drawCode(root) {
    var blocks = root.querySelectorAll('pre > code');
    for (var i = 0; i < blocks.length; i++) {
      var language = languageOf(blocks[i]);
      var text = blocks[i].textContent;
      if (!language || language === 'mermaid' || blocks[i].firstElementChild || text.length > LONG_CODE) { continue; }
      if (!hljs) {
        want('highlightjs/highlight.min.js');
      } else if (hljs.getLanguage(language)) {
        blocks[i].innerHTML = hljs.highlight(text, {language: language, ignoreIllegals: true}).value;
      } else if (/^[a-z0-9-]+$/.test(language)) {
        want('highlightjs/languages/' + language + '.min.js');
      }
    }
  }

  // Pieces of a text: what is maths has `tex`. As KaTeX's own auto-render on a site, it takes what
  // stands between its signs in one piece of text.
  function pieces(text) {
    var found = [];
    var opening = /\$\$|\\\(|\\\[/g;
    var from = 0;
    for (var sign = opening.exec(text); sign; sign = opening.exec(text)) {
      var end = text.indexOf(CLOSING[sign[0]], opening.lastIndex);
      if (end < 0) { break; }
      var tex = text.slice(opening.lastIndex, end);
      if (tex.trim() && tex.length <= LONG_FORMULA) {
        found.push({text: text.slice(from, sign.index)});
        found.push({text: text.slice(sign.index, end + 2), tex: tex, isBlock: sign[0] !== '\\('});
        from = end + 2;
      }
      opening.lastIndex = end + 2;
    }
    found.push({text: text.slice(from)});
    return found;
  }

  function element(name, text) {
    var span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }

  // The source stays in the page, hidden: places are counted in its letters.
  function formula(piece) {
    var maths = element('weeknote-maths', '');
    var drawn = element('weeknote-formula', '');
    maths.appendChild(element('weeknote-gone', piece.text));
    maths.appendChild(drawn);
    try {
      katex.render(piece.tex, drawn, {
        displayMode: piece.isBlock, output: 'html', throwOnError: false, strict: 'ignore',
        errorColor: 'var(--error)', maxSize: 40, maxExpand: 200
      });
    } catch (e) {
      // What is wrong in the formula is drawn; this one is nested too deep for the page's stack.
      return document.createTextNode(piece.text);
    }
    var wrong = drawn.querySelector('.katex-error');
    if (wrong) {
      wrong.setAttribute('data-weeknote-broken', wrong.title);
      wrong.removeAttribute('title');
    }
    return maths;
  }

  function texts(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, null, false);
    var found = [];
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.parentNode.closest('code, pre, .mermaid, .shortcode, .weeknote-maths, .weeknote-diagram')) { found.push(text); }
    }
    return found;
  }

  function drawMaths(root) {
    texts(root).forEach(function (text) {
      var found = pieces(text.data);
      if (found.length === 1) { return; }
      if (!katex) {
        want('katex/dist/katex.min.js');
        return;
      }
      var drawn = document.createDocumentFragment();
      found.forEach(function (piece) {
        drawn.appendChild(piece.tex ? formula(piece) : document.createTextNode(piece.text));
      });
      text.parentNode.replaceChild(drawn, text);
    });
  }

  function addMathsStyle() {
    if (!katex || document.getElementById('weeknote-maths-style')) { return; }
    var link = document.createElement('link');
    link.id = 'weeknote-maths-style';
    link.rel = 'stylesheet';
    link.href = '/weeknote-libraries/katex/dist/katex.min.css';
    document.head.appendChild(link);
  }

  return {
    // Draws what it can under an element; what has to wait for a script is drawn when asked again.
    //
    // removed: what stood in its place, if anything
    draw: function (root, removed) {
      addMathsStyle();
      weeknoteDiagrams.draw(root, removed, want);
      drawCode(root);
      drawMaths(root);
      weeknoteJoining.join(root);
    },

    // The scripts, a line each, that were missing since it was asked last.
    wanted: function () {
      return wanted.splice(0).join('\n');
    }
  };
})();
