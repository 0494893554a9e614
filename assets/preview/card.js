// The card that tells of what the mouse rests on.

var weeknoteCard = (function () {
  'use strict';

  var BROKEN = 'data-weeknote-broken';

  // Its `title`, for what has a card.
  var TIP = 'data-weeknote-tip';

  var card = document.createElement('div');
  card.id = 'weeknote-card';
  document.body.appendChild(card);

  // On what the mouse rests, and at which height.
  var pointed = null;
  var pointedAt = 0;

  function line(kind, text) {
    if (!text) { return; }
    var div = document.createElement('div');
    div.className = 'weeknote-card-' + kind;
    div.textContent = text;
    card.appendChild(div);
    return div;
  }

  // What stands between two backticks is code.
  function reason(text) {
    if (!text) { return; }
    var div = line('reason', text);
    var pieces = text.split('`');
    if (pieces.length % 2 === 0) { return; }
    div.textContent = '';
    pieces.forEach(function (piece, index) {
      var part = document.createElement(index % 2 ? 'code' : 'span');
      part.textContent = piece;
      div.appendChild(part);
    });
  }

  function targetOf(href) {
    return href.charAt(0) === '#' ? document.getElementById(weeknoteAddresses.decoded(href.slice(1))) : null;
  }

  // A copy of a note, without what only makes sense in its place.
  function note(item) {
    var copy = document.createElement('div');
    copy.className = 'weeknote-card-note';
    copy.innerHTML = item.innerHTML;
    var ways = copy.querySelectorAll('[role="doc-backlink"]');
    for (var i = 0; i < ways.length; i++) { ways[i].parentNode.removeChild(ways[i]); }
    var named = copy.querySelectorAll('[id]');
    for (i = 0; i < named.length; i++) { named[i].removeAttribute('id'); }
    card.appendChild(copy);
  }

  function tipOf(told) {
    var tipped = told.hasAttribute(TIP) ? told : told.querySelector('[' + TIP + ']');
    return tipped && tipped.getAttribute(TIP);
  }

  function fill(told) {
    var href = told.getAttribute('href') || '';
    var target = targetOf(href);
    card.textContent = '';
    if (target && href.indexOf('#fn:') === 0) {
      line('title', 'Note ' + told.textContent);
      note(target);
      return;
    }
    line('title', told.getAttribute('data-weeknote-title') || (target && target.textContent.trim()));
    line('destination', weeknoteAddresses.decoded(href || told.getAttribute('data-weeknote-source') || ''));
    line('label', told.getAttribute('data-weeknote-label') && '[' + told.getAttribute('data-weeknote-label') + ']');
    line('text', tipOf(told));
    line('label', told.getAttribute('data-weeknote-remote'));
    reason(told.getAttribute(BROKEN));
  }

  // Whether the mouse has something to do in the card. Into any other it does not come: the card may
  // stand before the very thing that the mouse goes to.
  function isForMouse() {
    return card.querySelector('a[href]') !== null || card.scrollHeight > card.clientHeight;
  }

  // Below the line of the thing on which the mouse rests, or above it where there is no room.
  function put(told) {
    var boxes = told.getClientRects();
    var box = boxes[0];
    for (var i = 0; i < boxes.length; i++) {
      if (boxes[i].top <= pointedAt && pointedAt <= boxes[i].bottom) { box = boxes[i]; }
    }
    var width = document.documentElement.clientWidth;
    var left = Math.max(8, Math.min(box.left, width - card.offsetWidth - 8));
    var below = box.bottom + 6;
    var isBelow = below + card.offsetHeight <= window.innerHeight || box.top < card.offsetHeight;
    var top = isBelow ? below : box.top - card.offsetHeight - 6;
    card.style.left = left + window.pageXOffset + 'px';
    card.style.top = top + window.pageYOffset + 'px';
  }

  return {
    // What is told of at a point of the window: `told`, `card` for the card itself, or nothing.
    under: function (x, y) {
      var element = document.elementFromPoint(x, y);
      if (!element) { return ''; }
      if (card.contains(element)) { return 'card'; }
      var told = element.closest('a[href], [' + BROKEN + '], .weeknote-missing');
      if (!told || told.getAttribute('role') === 'doc-backlink') { return ''; }
      pointed = told;
      pointedAt = y;
      return 'told';
    },

    linkAt: function (x, y) {
      var element = document.elementFromPoint(x, y);
      var link = element && element.closest('a[href]:not([' + BROKEN + '])');
      return link ? link.getAttribute('href') : '';
    },

    show: function () {
      if (!pointed || !document.body.contains(pointed)) { return; }
      fill(pointed);
      if (!card.firstChild) { return; }
      weeknoteJoining.join(card);
      card.className = 'weeknote-shown';
      card.classList.toggle('weeknote-entered', isForMouse());
      put(pointed);
    },

    hide: function () {
      pointed = null;
      card.className = '';
    },

    // What the WebView would tell beside the card is told in the card alone.
    quieten: function (root) {
      var titled = root.querySelectorAll('a[href][title], a[href] [title]');
      for (var i = 0; i < titled.length; i++) {
        titled[i].setAttribute(TIP, titled[i].title);
        titled[i].removeAttribute('title');
      }
    }
  };
})();
