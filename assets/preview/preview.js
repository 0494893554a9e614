// What the program does in the preview's page. It runs these functions itself: the page's own
// scripts are off, and nothing in the page can call them.

window.weeknote = (function () {
  'use strict';

  var post = document.getElementById('weeknote-post');

  var room = 0;

  // What the engine adds to the text: it has no letters in the source.
  var GENERATED = '.shortcode, .footnote-ref, .footnote-backref, .footnote, .reversefootnote,' +
    ' .weeknote-remark, .weeknote-missing, .weeknote-formula, .weeknote-picture';

  var BROKEN = 'data-weeknote-broken';

  var REMOTE = /^(https?:)?\/\//i;

  // What an image would choose from.
  var HELD = 'data-weeknote-srcset';

  // Its `title`, for what has a card.
  var TIP = 'data-weeknote-tip';

  // The card that tells of what the mouse rests on.
  var card = document.createElement('div');
  card.id = 'weeknote-card';
  document.body.appendChild(card);

  var pointed = null;
  var pointedAt = 0;

  function block(html, removed) {
    var div = document.createElement('div');
    div.className = 'weeknote-block';
    div.dir = 'auto';
    div.innerHTML = html;
    update(div);
    withoutRemote(div);
    quieten(div);
    weeknoteDrawing.draw(div, removed);
    return div;
  }

  function blockOf(node) {
    while (node && node.parentNode !== post) { node = node.parentNode; }
    return node;
  }

  function texts(root) {
    return document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
      acceptNode: function (text) {
        return text.parentNode.closest(GENERATED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      }
    }, false);
  }

  function isLetter(text, index) {
    return !/\s/.test(text.charAt(index));
  }

  // The rectangle of the letter that has `letters` before it in a block; of the last one where it
  // has not so many; of the block where it has none.
  function letterAt(root, letters) {
    var walker = texts(root);
    var last = null;
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      var data = text.data;
      for (var i = 0; i < data.length; i++) {
        if (!isLetter(data, i)) { continue; }
        last = [text, i];
        if (letters-- === 0) { return rectangle(last); }
      }
    }
    return last ? rectangle(last) : root.getBoundingClientRect();
  }

  function rectangle(letter) {
    var range = document.createRange();
    range.setStart(letter[0], letter[1]);
    range.setEnd(letter[0], letter[1] + 1);
    // The source of maths is hidden behind its formula.
    var hidden = letter[0].parentNode.closest('.weeknote-gone');
    return hidden ? weeknoteDiagrams.rectangle(hidden.parentNode, letter[1])
      : range.getBoundingClientRect();
  }

  function lettersBefore(root, node, offset) {
    var walker = texts(root);
    var letters = 0;
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text !== node && !(node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING)) {
        break;
      }
      var end = text === node ? offset : text.data.length;
      for (var i = 0; i < end; i++) {
        if (isLetter(text.data, i)) { letters++; }
      }
      if (text === node) { break; }
    }
    return letters;
  }

  function childAt(y) {
    var low = 0;
    var high = post.children.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (post.children[middle].getBoundingClientRect().bottom <= y) { low = middle + 1; } else { high = middle; }
    }
    return post.children[Math.min(low, post.children.length - 1)];
  }

  function place(root, letters) {
    return Array.prototype.indexOf.call(post.children, root) + ' ' + letters;
  }

  function decoded(text) {
    try { return decodeURI(text); } catch (e) { return text; }
  }

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
    return href.charAt(0) === '#' ? document.getElementById(decoded(href.slice(1))) : null;
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

  // What the WebView would tell beside the card is told in the card alone.
  function quieten(root) {
    var titled = root.querySelectorAll('a[href][title], a[href] [title]');
    for (var i = 0; i < titled.length; i++) {
      titled[i].setAttribute(TIP, titled[i].title);
      titled[i].removeAttribute('title');
    }
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
    line('destination', decoded(href || told.getAttribute('data-weeknote-source') || ''));
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

  function hideCard() {
    pointed = null;
    card.className = '';
  }

  // The block at the top of the window, where in the page it stands, and how far that is scrolled.
  var held = null;
  var heldAt = 0;
  var heldScroll = 0;

  function top(block) {
    return block.getBoundingClientRect().top + window.pageYOffset;
  }

  function hold(block) {
    held = block;
    heldAt = block ? top(block) : 0;
    heldScroll = window.pageYOffset;
  }

  function holdFirst() {
    hold(post.children.length ? childAt(0) : null);
  }

  // What has changed above the window does not move what is in it; the head of the page stays.
  function keep() {
    if (held && held.parentNode === post && window.pageYOffset > 0) {
      // A page that is shorter than it was scrolled has been scrolled back already.
      var most = document.documentElement.scrollHeight - window.innerHeight;
      var scroll = heldScroll > most ? heldScroll : window.pageYOffset;
      window.scrollTo(window.pageXOffset, scroll + top(held) - heldAt);
    }
    holdFirst();
  }

  function host(source) {
    return source.replace(/^(https?:)?\/\//i, '').replace(/\/.*$/, '');
  }

  // As the author wrote it.
  function sourceOf(image) {
    return image.getAttribute('data-weeknote-src') || image.getAttribute('src') || '';
  }

  // A source from the web that is not loaded; the site shows one of them.
  function remoteOf(image) {
    var picture = image.closest('picture') || image;
    var held = picture.hasAttribute(HELD) ? picture : picture.querySelector('[' + HELD + ']');
    var found = held && /(https?:)?\/\/[^\s,]+/i.exec(held.getAttribute(HELD));
    return found ? found[0] : '';
  }

  // Sources from the web give way to one of the site, until they may be loaded.
  function withoutRemote(root) {
    if (document.documentElement.hasAttribute('data-weeknote-remote-images')) { return; }
    Array.prototype.forEach.call(root.querySelectorAll('[srcset]'), function (element) {
      var set = element.getAttribute('srcset');
      if (!/(^|[\s,])(https?:)?\/\//i.test(set)) { return; }
      element.setAttribute(HELD, set);
      element.removeAttribute('srcset');
    });
    Array.prototype.forEach.call(root.querySelectorAll('img:not([src])'), function (image) {
      if (remoteOf(image)) { missing(image); }
    });
  }

  // A line in the place of an image that did not come.
  function missing(image) {
    var source = REMOTE.test(sourceOf(image)) ? sourceOf(image) : remoteOf(image) || sourceOf(image);
    var isRemote = REMOTE.test(source);
    var span = document.createElement('span');
    span.className = 'weeknote-missing';
    span.setAttribute('data-weeknote-source', source);
    if (isRemote) {
      span.setAttribute('data-weeknote-remote', 'A click loads the images from the web for all posts of this site.');
    } else {
      span.setAttribute(BROKEN, image.getAttribute('data-weeknote-reason') ||
        (source ? 'No image is at this place.' : 'The image has no destination.'));
    }
    span.textContent = (image.getAttribute('alt') || '').trim() ||
      (isRemote ? 'Image from ' + host(source) : decoded(source) || 'Image');
    image.classList.add('weeknote-gone');
    image.parentNode.insertBefore(span, image.nextSibling);
  }

  // How often a file of the site was another one than before, by its path. The WebView remembers
  // what it got by its address, and what was not there too: the file gets an address of its own
  // each time.
  var versions = {};

  // Where such files are loaded: what stands in the page stays until the next has come.
  var waiting = document.createElement('div');
  waiting.id = 'weeknote-waiting';
  document.body.appendChild(waiting);

  // The path by which an image of the site is asked for; empty for any other image.
  function pathOf(image) {
    var address = /^weeknote:\/\/[^\/]*([^?#]*)/.exec(image.src);
    return address ? address[1] : '';
  }

  function isGone(image) {
    return image.complete && image.naturalWidth === 0;
  }

  function show(image, address) {
    image.setAttribute('data-weeknote-src', sourceOf(image));
    image.src = address;
  }

  // Images that were not in the page when their files became others.
  function update(root) {
    Array.prototype.forEach.call(root.querySelectorAll('img'), function (image) {
      var path = pathOf(image);
      if (versions.hasOwnProperty(path)) { show(image, path + '?weeknote=' + versions[path]); }
    });
  }

  // Files are others now, or gone.
  function refresh(paths) {
    paths.forEach(function (path) { versions[path] = (versions[path] || 0) + 1; });
    Array.prototype.forEach.call(post.querySelectorAll('img'), function (image) {
      var path = pathOf(image);
      if (paths.indexOf(path) < 0) { return; }
      var next = document.createElement('img');
      next.weeknoteShown = image;
      next.src = path + '?weeknote=' + versions[path];
      waiting.appendChild(next);
    });
  }

  // What was waited for has come, or failed.
  function takeNext() {
    Array.prototype.slice.call(waiting.children).forEach(function (next) {
      if (!next.complete) { return; }
      if (post.contains(next.weeknoteShown)) { show(next.weeknoteShown, next.src); }
      waiting.removeChild(next);
    });
  }

  function markMissing() {
    takeNext();
    var images = post.querySelectorAll('img:not(.weeknote-gone)');
    for (var i = 0; i < images.length; i++) {
      if (isGone(images[i])) { missing(images[i]); }
    }
    keep();
  }

  // An image has come, and takes the place of its line if it has one.
  function came() {
    takeNext();
    var images = post.querySelectorAll('img.weeknote-gone');
    for (var i = 0; i < images.length; i++) {
      if (images[i].naturalWidth > 0) {
        images[i].parentNode.removeChild(images[i].nextSibling);
        images[i].classList.remove('weeknote-gone');
      }
    }
    keep();
  }

  return {
    copying: weeknoteCopying,

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

    showCard: function () {
      if (!pointed || !document.body.contains(pointed)) { return; }
      fill(pointed);
      if (!card.firstChild) { return; }
      weeknoteJoining.join(card);
      card.className = 'weeknote-shown';
      card.classList.toggle('weeknote-entered', isForMouse());
      put(pointed);
    },

    hideCard: hideCard,

    markMissing: markMissing,

    // The paths of the images that come from the site, a line each.
    imagePaths: function () {
      return Array.prototype.map.call(post.querySelectorAll('img'), pathOf).filter(Boolean).join('\n');
    },

    refresh: refresh,

    // The reader has scrolled.
    hold: holdFirst,

    came: came,

    patch: function (start, removed, blocks) {
      hideCard();
      holdFirst();
      var index = Array.prototype.indexOf.call(post.children, held);
      if (index >= start && index < start + removed) { hold(post.children[start + removed]); }
      var gone = document.createDocumentFragment();
      for (var i = 0; i < removed; i++) { gone.appendChild(post.children[start]); }
      var inserted = document.createDocumentFragment();
      blocks.forEach(function (html) { inserted.appendChild(block(html, gone)); });
      post.insertBefore(inserted, post.children[start] || null);
      keep();
    },

    goTo: function (id) {
      var target = document.getElementById(id);
      if (!target) { return false; }
      target.scrollIntoView({block: 'center'});
      var marked = document.querySelectorAll('.weeknote-target');
      for (var i = 0; i < marked.length; i++) { marked[i].classList.remove('weeknote-target'); }
      target.classList.add('weeknote-target');
      return true;
    },

    // How far below the top of the window a letter stands.
    topOf: function (index, letters) {
      var root = post.children[index];
      return root ? letterAt(root, letters).top : 0;
    },

    // The rectangle of a letter in the window: `left top width height`.
    boundsOf: function (index, letters) {
      var box = letterAt(post.children[index], letters);
      return [box.left, box.top, box.width, box.height].join(' ');
    },

    // Moves the text up, or down by a negative distance. Where the page cannot scroll further up,
    // room above the text lets the first block stand beside its source all the same.
    scrollBy: function (distance) {
      var top = window.pageYOffset - room + distance;
      room = Math.max(0, -top);
      post.style.marginTop = room + 'px';
      window.scrollTo(0, Math.max(0, top));
    },

    scrollToTop: function () {
      room = 0;
      post.style.marginTop = '';
      window.scrollTo(0, 0);
    },

    // The place, `block letters`, at a point of the window; empty where there is none.
    placeAt: function (x, y) {
      var caret = weeknoteDiagrams.caretAt(x, y) || document.caretRangeFromPoint(x, y);
      var root = caret && blockOf(caret.startContainer);
      if (root) { return place(root, lettersBefore(root, caret.startContainer, caret.startOffset)); }
      var near = post.children.length ? childAt(y) : null;
      return near ? place(near, 0) : '';
    },

    markBlock: function (index) {
      var marked = post.querySelector('.weeknote-current');
      var block = post.children[index];
      if (marked && marked !== block) { marked.classList.remove('weeknote-current'); }
      if (block && marked !== block) { block.classList.add('weeknote-current'); }
    },

    isSettled: function () {
      // Fonts are asked for by layout alone.
      var height = post.offsetHeight;
      markMissing();
      var images = Array.prototype.every.call(
        document.images, function (image) { return image.complete; });
      var styles = Array.prototype.every.call(
        document.querySelectorAll('link'), function (link) { return link.sheet; });
      return height > 0 && images && styles && document.fonts.status === 'loaded' &&
        weeknoteDiagrams.isSettled();
    },

    theme: function (name) {
      document.documentElement.setAttribute('data-theme', name);
      weeknoteDiagrams.recolour();
    }
  };
})();
