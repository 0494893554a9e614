// Arabic letters take the form of their place in the word. The WebView knows the forms and draws
// each letter as if it stood alone, so the page has the characters of the forms themselves: those
// of Unicode's blocks "Arabic Presentation Forms-A" and "-B", where a letter's forms follow each
// other: alone, last, first, within. What is copied is the text as it was.

var weeknoteJoining = (function () {
  'use strict';

  var ARABIC = /[\u0620-\u06d3]/;

  var MARKS = /[\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/;

  var FORMS = /[\ufb50-\ufbff\ufe80-\ufef4]/g;

  // Lam and alef are one sign; a mark that is not seen stands for the second letter, so that the
  // text is as long as before.
  var UNSEEN = '\u200f';

  var LIGATURES = /[\ufef5-\ufefc]\u200f?/g;

  // By letter: its two forms, or its four.
  var forms = {};

  // By letter: alone, and last, with a lam before it.
  var ligatures = {};

  function collect(from, to) {
    for (var code = from; code <= to; code++) {
      var form = String.fromCharCode(code);
      var letter = form.normalize('NFKC');
      if (letter.length === 1 && letter !== form) { forms[letter] = (forms[letter] || '') + form; }
    }
  }

  collect(0xfb50, 0xfbb1);
  collect(0xfbd3, 0xfbe7);
  collect(0xfbfc, 0xfbff);
  collect(0xfe80, 0xfef4);

  for (var code = 0xfef5; code <= 0xfefb; code += 2) {
    ligatures[String.fromCharCode(code).normalize('NFKC').charAt(1)] = code;
  }

  function joinsNext(letter) {
    return letter === '\u0640' || letter === '\u200d' || (forms[letter] || '').length === 4;
  }

  function joinsPrevious(letter) {
    return letter === '\u0640' || letter === '\u200d' || (forms[letter] || '').length > 1;
  }

  function next(text, index) {
    while (MARKS.test(text.charAt(index))) { index++; }
    return text.charAt(index);
  }

  function joined(text) {
    var before = '';
    var result = '';
    for (var i = 0; i < text.length; i++) {
      var letter = text.charAt(i);
      if (MARKS.test(letter)) { result += letter; continue; }
      var isJoined = joinsNext(before) && joinsPrevious(letter);
      before = letter;
      var ligature = letter === '\u0644' && ligatures[text.charAt(i + 1)];
      if (ligature) {
        result += String.fromCharCode(ligature + (isJoined ? 1 : 0)) + UNSEEN;
        before = text.charAt(++i);
        continue;
      }
      var isJoining = joinsNext(letter) && joinsPrevious(next(text, i + 1));
      var form = (isJoined ? 1 : 0) + (isJoining ? 2 : 0);
      result += (forms[letter] || '').charAt(form) || letter;
    }
    return result;
  }

  function separated(text) {
    return text
      .replace(LIGATURES, function (sign) { return sign.charAt(0).normalize('NFKC'); })
      .replace(FORMS, function (form) { return form.normalize('NFKC'); });
  }

  function eachText(root, change) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, null, false);
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      var changed = change(text.data);
      if (changed !== text.data) { text.data = changed; }
    }
  }

  return {
    // Gives the letters of an element their forms.
    join: function (root) {
      if (ARABIC.test(root.textContent)) { eachText(root, joined); }
    },

    // A text as the author wrote it.
    separated: separated,

    separate: function (root) {
      eachText(root, separated);
    }
  };
})();
