// What is copied from the page: the post as its readers get it, with nothing that only the preview
// has.

var weeknoteCopying = (function () {
  'use strict';

  var OWN = /^(weeknote|hljs)/;

  // The words of the preview itself.
  var ADDED = '.weeknote-missing, .weeknote-remark, .weeknote-unused, .weeknote-stressed';

  function each(root, selector, action) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), action);
  }

  function remove(element) {
    element.parentNode.removeChild(element);
  }

  function unwrap(element) {
    while (element.firstChild) { element.parentNode.insertBefore(element.firstChild, element); }
    remove(element);
  }

  // What was drawn becomes its source, which stands hidden before it; a part of it stays as it is.
  function undraw(drawn) {
    var source = drawn.querySelector('.weeknote-gone');
    if (source) { drawn.parentNode.insertBefore(source, drawn); }
    if (source && source.tagName === 'SPAN') { unwrap(source); }
    if (source) { remove(drawn); }
  }

  function clean(element) {
    var source = element.getAttribute('data-weeknote-src');
    if (source) { element.setAttribute('src', source); }
    var set = element.getAttribute('data-weeknote-srcset');
    if (set) { element.setAttribute('srcset', set); }
    var tip = element.getAttribute('data-weeknote-tip');
    if (tip) { element.title = tip; }
    var kept = Array.prototype.filter.call(element.classList, function (name) {
      return !OWN.test(name) && name !== 'language_' && name !== 'class_';
    });
    var isOwn = kept.length < element.classList.length;
    if (kept.length) { element.className = kept.join(' '); } else { element.removeAttribute('class'); }
    Array.prototype.slice.call(element.attributes).forEach(function (attribute) {
      if (/^data-weeknote/.test(attribute.name)) { element.removeAttribute(attribute.name); }
    });
    var isBare = element.tagName === 'SPAN' && !element.attributes.length;
    if (isBare || isOwn && element.tagName === 'DIV') { unwrap(element); }
  }

  // What is selected, with the elements that are selected whole: the heading of all its words.
  function selected(range) {
    var whole = range.commonAncestorContainer;
    var text = range.toString();
    var block = whole.parentNode.closest('.weeknote-block');
    if (!block || text !== whole.textContent) { return range.cloneContents(); }
    while (whole.parentNode !== block && whole.parentNode.textContent === text) {
      whole = whole.parentNode;
    }
    return whole.cloneNode(true);
  }

  return {
    // The selection as HTML; empty where nothing is selected.
    html: function () {
      var selection = window.getSelection();
      if (!selection.rangeCount || selection.isCollapsed) { return ''; }
      var copy = document.createElement('div');
      copy.appendChild(selected(selection.getRangeAt(0)));
      each(copy, ADDED, remove);
      each(copy, '.weeknote-maths, .weeknote-diagram', undraw);
      each(copy, '*', clean);
      weeknoteJoining.separate(copy);
      return copy.innerHTML;
    },

    text: function () {
      return weeknoteJoining.separated(String(window.getSelection()));
    },

    selectAll: function () {
      window.getSelection().selectAllChildren(document.getElementById('weeknote-post'));
    }
  };
})();
