// The images of the page: those that did not come, that come from the web, that are others now.

var weeknoteImages = (function () {
  'use strict';

  var BROKEN = 'data-weeknote-broken';

  // What an image would choose from.
  var HELD = 'data-weeknote-srcset';

  var post = document.getElementById('weeknote-post');

  // How often a file of the site was another one than before, by its path. The WebView remembers
  // what it got by its address, and what was not there too: the file gets an address of its own
  // each time.
  var versions = {};

  // Where such files are loaded: what stands in the page stays until the next has come.
  var waiting = document.createElement('div');
  waiting.id = 'weeknote-waiting';
  document.body.appendChild(waiting);

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

  // A line in the place of an image that did not come.
  function missing(image) {
    var source = weeknoteAddresses.isRemote(sourceOf(image)) ? sourceOf(image) : remoteOf(image) || sourceOf(image);
    var isRemote = weeknoteAddresses.isRemote(source);
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
      (isRemote ? 'Image from ' + weeknoteAddresses.host(source) : weeknoteAddresses.decoded(source) || 'Image');
    image.classList.add('weeknote-gone');
    image.parentNode.insertBefore(span, image.nextSibling);
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

  // What was waited for has come, or failed.
  function takeNext() {
    Array.prototype.slice.call(waiting.children).forEach(function (next) {
      if (!next.complete) { return; }
      if (post.contains(next.weeknoteShown)) { show(next.weeknoteShown, next.src); }
      waiting.removeChild(next);
    });
  }

  return {
    // Before a block comes into the page.
    prepare: function (root) {
      update(root);
      withoutRemote(root);
    },

    // What did not come gets its line.
    markMissing: function () {
      takeNext();
      var images = post.querySelectorAll('img:not(.weeknote-gone)');
      for (var i = 0; i < images.length; i++) {
        if (isGone(images[i])) { missing(images[i]); }
      }
    },

    // An image has come, and takes the place of its line if it has one.
    came: function () {
      takeNext();
      var images = post.querySelectorAll('img.weeknote-gone');
      for (var i = 0; i < images.length; i++) {
        if (images[i].naturalWidth > 0) {
          images[i].parentNode.removeChild(images[i].nextSibling);
          images[i].classList.remove('weeknote-gone');
        }
      }
    },

    // Files are others now, or gone.
    refresh: function (paths) {
      paths.forEach(function (path) { versions[path] = (versions[path] || 0) + 1; });
      Array.prototype.forEach.call(post.querySelectorAll('img'), function (image) {
        var path = pathOf(image);
        if (paths.indexOf(path) < 0) { return; }
        var next = document.createElement('img');
        next.weeknoteShown = image;
        next.src = path + '?weeknote=' + versions[path];
        waiting.appendChild(next);
      });
    },

    // The paths of the images that come from the site, a line each.
    paths: function () {
      return Array.prototype.map.call(post.querySelectorAll('img'), pathOf).filter(Boolean).join('\n');
    }
  };
})();
