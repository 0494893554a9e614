// What the program does in the preview's page. It runs these functions itself: the page's own
// scripts are off, and nothing in the page can call them.

window.weeknote = (function () {
  'use strict';

  var post = document.getElementById('weeknote-post');

  var room = 0;

  // What the engine adds to the text: it has no letters in the source.
  var GENERATED = '.shortcode, .footnote-ref, .footnote-backref';

  function block(html) {
    var div = document.createElement('div');
    div.className = 'weeknote-block';
    div.dir = 'auto';
    div.innerHTML = html;
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
    return range.getBoundingClientRect();
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

  return {
    patch: function (start, removed, blocks) {
      for (var i = 0; i < removed; i++) { post.removeChild(post.children[start]); }
      var inserted = document.createDocumentFragment();
      blocks.forEach(function (html) { inserted.appendChild(block(html)); });
      post.insertBefore(inserted, post.children[start] || null);
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
      var caret = document.caretRangeFromPoint(x, y);
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
      var images = Array.prototype.every.call(
        document.images, function (image) { return image.complete; });
      return height > 0 && images && document.fonts.status === 'loaded';
    },

    theme: function (name) {
      document.documentElement.setAttribute('data-theme', name);
    }
  };
})();
