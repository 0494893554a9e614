/// Asks the web whether the links of posts still lead somewhere, when the author wants that and at
/// no other time: the only package that uses the network.
@NullMarked
package weeknote.check.external;

import org.jspecify.annotations.NullMarked;
