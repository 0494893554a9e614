// What the program does in the preview's page. It runs these functions itself: the page's own
// scripts are off, and nothing in the page can call them.

window.weeknote = (function () {
  'use strict';

  var post = document.getElementById('weeknote-post');

  var room = 0;

  function block(html, removed) {
    var div = document.createElement('div');
    div.className = 'weeknote-block';
    div.dir = 'auto';
    div.innerHTML = html;
    weeknoteImages.prepare(div);
    weeknoteCard.quieten(div);
    weeknoteDrawing.draw(div, removed);
    return div;
  }

  function blockOf(node) {
    while (node && node.parentNode !== post) { node = node.parentNode; }
    return node;
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

  function markMissing() {
    weeknoteImages.markMissing();
    keep();
  }

  return {
    copying: weeknoteCopying,

    card: weeknoteCard,

    images: weeknoteImages,

    markMissing: markMissing,

    // The reader has scrolled.
    hold: holdFirst,

    // An image has come.
    came: function () {
      weeknoteImages.came();
      keep();
    },

    patch: function (start, removed, blocks) {
      weeknoteCard.hide();
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
      return root ? weeknoteLetters.at(root, letters).top : 0;
    },

    // The rectangle of a letter in the window: `left top width height`.
    boundsOf: function (index, letters) {
      var box = weeknoteLetters.at(post.children[index], letters);
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
      if (root) { return place(root, weeknoteLetters.before(root, caret.startContainer, caret.startOffset)); }
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
