package weeknote.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A web address whose scheme was meant to be `https` or `http`: `htps://x.org`, `http:/x.org`,
/// `https//x.org`.
final class MistypedScheme {

    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z]{3,6})(://|:/|//|;//)(?=[\\w-]{1,60}(?:\\.|:\\d))");

    /// One letter away from those of the web, and meant.
    private static final Set<String> OTHERS = Set.of("shttp", "httpd", "httpx", "httpu");

    private MistypedScheme() {}

    /// The address that was meant.
    static Optional<String> mended(String destination) {
        Matcher matcher = ADDRESS.matcher(destination);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean isRight = scheme.equals("https") || scheme.equals("http");
        if (OTHERS.contains(scheme) || (isRight && matcher.group(2).equals("://"))) {
            return Optional.empty();
        }
        Optional<String> meant =
                isRight
                        ? Optional.of(scheme)
                        : Stream.of("https", "http")
                                .filter(each -> Distance.between(scheme, each, 1) <= 1)
                                .findFirst();
        return meant.map(each -> each + "://" + destination.substring(matcher.end()));
    }
}
