package weeknote.check.external;

import java.net.URI;

/// What is known of an address of the web.
public sealed interface LinkStatus {

    /// Something is there.
    record Alive() implements LinkStatus {}

    /// It is somewhere else for good (RFC 9110, 15.4.2 and 15.4.9), and there it is alive.
    record Moved(URI to) implements LinkStatus {}

    /// Nothing is there any more.
    ///
    /// @param reason a sentence
    record Dead(String reason) implements LinkStatus {}

    /// Its host has no address: it is gone, or this machine is offline.
    record NoHost() implements LinkStatus {}

    /// The answer tells nothing: too many requests, a certificate that is not valid, no answer in
    /// time, no entry for programs.
    ///
    /// @param reason a sentence
    record Unknown(String reason) implements LinkStatus {}
}
