// Diagrams: a fence ```mermaid is drawn as Mermaid draws it on a site. Drawing takes a moment, so it
// is done behind the author's back; meanwhile the diagram looks as it did, or shows its source.

var weeknoteDiagrams = (function () {
  'use strict';

  var SCRIPT = 'mermaid/dist/mermaid.min.js';

  // In characters, and in edges. What is larger would stop the window for longer than a second.
  var LONG = 4000;
  var EDGES = 100;

  // How many pictures are kept.
  var MOST = 50;

  var FONT = 'Inter, system-ui, sans-serif';

  // A diagram's own settings change its looks, and none of these.
  var FIXED = ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'htmlLabels',
    'suppressErrorRendering', 'deterministicIds', 'deterministicIDSeed', 'themeCSS', 'fontFamily',
    'dompurifyConfig'];

  var waiting = [];
  var isDrawing = false;
  var pictures = {};
  var count = 0;

  // Where a picture is made: it must be laid out to be measured, and not be seen.
  var bench = document.createElement('div');
  bench.id = 'weeknote-bench';
  document.body.appendChild(bench);

  function theme() {
    return document.documentElement.getAttribute('data-theme') === 'dark' ? 'dark' : 'default';
  }

  function sourceOf(diagram) {
    return diagram.firstChild.textContent;
  }

  // Rules within a picture begin with its id. It cannot be that of a heading, which has no capitals.
  function idOf(name) {
    var hash = 5381;
    for (var i = 0; i < name.length; i++) { hash = (hash * 33 + name.charCodeAt(i)) >>> 0; }
    return 'weeknoteDiagram' + hash;
  }

  function add(diagram, name, text) {
    var box = document.createElement('div');
    box.className = name;
    box.textContent = text;
    diagram.appendChild(box);
    return box;
  }

  function clear(diagram) {
    while (diagram.children.length > 1) { diagram.removeChild(diagram.lastChild); }
  }

  // The source stays in the page, hidden: places are counted in its letters.
  function show(diagram, picture) {
    clear(diagram);
    diagram.firstChild.classList.add('weeknote-gone');
    var box = add(diagram, 'weeknote-picture', '');
    box.innerHTML = picture;
    // As the links of the text, so that a click does what it does there.
    Array.prototype.forEach.call(box.querySelectorAll('a'), function (link) {
      var destination = link.getAttribute('xlink:href');
      link.removeAttribute('xlink:href');
      if (destination) { link.setAttribute('href', destination); }
    });
    // The place that it takes is another one now.
    box.dispatchEvent(new Event('load'));
  }

  function fail(diagram, reason) {
    clear(diagram);
    diagram.firstChild.classList.remove('weeknote-gone');
    add(diagram, 'weeknote-remark', reason);
    diagram.dispatchEvent(new Event('load'));
  }

  // Mermaid counts lines without those that only set it up.
  function reason(error, source) {
    var message = String(error && error.message || error);
    var lines = source.split('\n');
    var line = /on line (\d+)/.exec(message);
    if (/^No diagram type/.test(message)) {
      return 'Mermaid knows no diagram that begins with “' + lines[0].slice(0, 60) + '”.';
    }
    if (line && !/^\s*(%%|---)/m.test(source)) {
      var number = Math.max(1, Math.min(line[1], lines.length));
      return 'Mermaid cannot read line ' + number + ' of the diagram: “' +
        lines[number - 1].trim().slice(0, 80) + '”.';
    }
    return 'Mermaid cannot draw this: ' + message.split('\n')[0].slice(0, 160);
  }

  function keep(name, picture) {
    if (count++ === MOST) {
      count = 1;
      pictures = {};
    }
    pictures[name] = picture;
    return picture;
  }

  function picture(source) {
    if (source.length > LONG) {
      return Promise.reject('It has more than ' + LONG + ' characters.');
    }
    mermaid.initialize({
      startOnLoad: false, securityLevel: 'strict', secure: FIXED, maxEdges: EDGES, htmlLabels: false,
      suppressErrorRendering: true, deterministicIds: true, theme: theme(), fontFamily: FONT,
      themeVariables: {edgeLabelBackground: getComputedStyle(document.documentElement).backgroundColor}
    });
    var name = theme() + source;
    return mermaid.render(idOf(name), source, bench).then(function (drawn) {
      return keep(name, drawn.svg);
    });
  }

  function next() {
    bench.textContent = '';
    var diagram = waiting.shift();
    if (!diagram) {
      isDrawing = false;
      return undefined;
    }
    if (!document.body.contains(diagram)) { return next(); }
    var source = sourceOf(diagram).trim();
    return picture(source)
      .then(show.bind(null, diagram), function (error) { fail(diagram, reason(error, source)); })
      .then(next);
  }

  function drawWaiting() {
    if (isDrawing || !waiting.length) { return; }
    isDrawing = true;
    // Words are measured in their face.
    document.fonts.load('16px ' + FONT).then(next, next);
  }

  // Shows a picture that is there, or has one made.
  function update(diagram) {
    var known = pictures[theme() + sourceOf(diagram).trim()];
    if (known) { show(diagram, known); } else { waiting.push(diagram); }
  }

  function frame(fence, removed) {
    var diagram = document.createElement('div');
    diagram.className = 'weeknote-diagram';
    fence.parentNode.replaceChild(diagram, fence);
    diagram.appendChild(fence);
    var before = removed && removed.querySelector('.weeknote-picture');
    if (before) {
      fence.classList.add('weeknote-gone');
      diagram.appendChild(before);
    }
    update(diagram);
  }

  function fences(root) {
    var found = root.querySelectorAll('pre > code.language-mermaid, pre.mermaid, div.mermaid');
    return Array.prototype.map.call(found, function (fence) {
      return fence.tagName === 'CODE' ? fence.parentNode : fence;
    }).filter(function (fence) {
      return !fence.closest('.weeknote-diagram') && fence.textContent.trim();
    });
  }

  return {
    // Draws the diagrams under an element, the first ones at once, later ones when asked.
    //
    // removed: what stood in its place, if anything; want: asks for a script
    draw: function (root, removed, want) {
      var found = fences(root);
      if (found.length && !mermaid) {
        want(SCRIPT);
        return;
      }
      found.forEach(function (fence) { frame(fence, removed); });
      if (!count) { drawWaiting(); }
    },

    drawWaiting: drawWaiting,

    areWaiting: function () {
      return waiting.length > 0;
    },

    isSettled: function () {
      return !isDrawing && !waiting.length;
    },

    // Where a letter of a hidden source stands: that of a diagram as far down its picture as it is
    // in the source.
    rectangle: function (drawn, index) {
      var box = drawn.getBoundingClientRect();
      var isDiagram = drawn.classList.contains('weeknote-diagram');
      var down = isDiagram ? box.height * index / sourceOf(drawn).length : 0;
      return {left: box.left, top: box.top + down, width: box.width, height: box.height - down};
    },

    // The place in the source for a point of a picture; null beside one.
    caretAt: function (x, y) {
      var element = count && document.elementFromPoint(x, y);
      var picture = element && element.closest('.weeknote-picture');
      if (!picture) { return null; }
      var box = picture.getBoundingClientRect();
      var diagram = picture.parentNode;
      var text = document.createTreeWalker(diagram, NodeFilter.SHOW_TEXT, null, false).nextNode();
      var index = Math.floor(text.length * (y - box.top) / box.height);
      return {startContainer: text, startOffset: Math.max(0, Math.min(index, text.length))};
    },

    // Draws all of them in the colours of the page.
    recolour: function () {
      Array.prototype.forEach.call(document.querySelectorAll('.weeknote-diagram'), update);
      drawWaiting();
    }
  };
})();
