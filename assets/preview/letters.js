// Where the letters of the post stand in its picture, counted by block: what is no white space, and
// not the engine's.

var weeknoteLetters = (function () {
  'use strict';

  // What the engine adds to the text: it has no letters in the source.
  var GENERATED = '.shortcode, .footnote-ref, .footnote-backref, .footnote, .reversefootnote,' +
    ' .weeknote-remark, .weeknote-missing, .weeknote-formula, .weeknote-picture';

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

  function rectangle(letter) {
    var range = document.createRange();
    range.setStart(letter[0], letter[1]);
    range.setEnd(letter[0], letter[1] + 1);
    // The source of maths is hidden behind its formula.
    var hidden = letter[0].parentNode.closest('.weeknote-gone');
    return hidden ? weeknoteDiagrams.rectangle(hidden.parentNode, letter[1])
      : range.getBoundingClientRect();
  }

  // The rectangle of the letter that has `letters` before it in a block; of the last one where it
  // has not so many; of the block where it has none.
  function at(root, letters) {
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

  // How many letters of a block stand before a place in its text.
  function before(root, node, offset) {
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

  return {
    at: at,

    before: before
  };
})();
