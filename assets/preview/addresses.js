// What addresses tell.

var weeknoteAddresses = (function () {
  'use strict';

  var REMOTE = /^(https?:)?\/\//i;

  // As a reader would write it.
  function decoded(text) {
    try { return decodeURI(text); } catch (e) { return text; }
  }

  return {
    decoded: decoded,

    isRemote: function (address) {
      return REMOTE.test(address);
    },

    // `a.example` of an address from the web.
    host: function (address) {
      return address.replace(REMOTE, '').replace(/\/.*$/, '');
    }
  };
})();
